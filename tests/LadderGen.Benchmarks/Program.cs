using BenchmarkDotNet.Running;
using LadderGen.Benchmarks.Table;

if (args is ["table"])
{
    CostTable.Write(Promises.Measure());
}
else
{
    // In this process: ratios need no more, and no project is made and built for each run.
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess", "--memory"]);
}
