using BenchmarkDotNet.Running;
using LadderGen.Benchmarks.Table;

if (args is ["table"])
{
    CostTable.Write(Promises.Measure());
}
else
{
    // In this process: that is enough for ratios, and saves building a project for each run.
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess", "--memory"]);
}
