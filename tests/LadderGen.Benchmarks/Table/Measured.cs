using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace LadderGen.Benchmarks.Table;

/// <summary>The medians of one class of benchmarks.</summary>
internal sealed class Measured
{
    private readonly Summary _summary;

    private Measured(Summary summary) => _summary = summary;

    /// <summary>Runs all benchmarks of a class in this process, which is enough for ratios and needs no build.</summary>
    public static Measured Run<T>() => new(BenchmarkRunner.Run<T>(ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(12)
            .WithIterationCount(15)
            .WithIterationTime(TimeInterval.FromMilliseconds(200)))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
        .AddLogger(ConsoleLogger.Default)
        .WithOptions(ConfigOptions.DisableLogFile)));

    public double Time(string method, string baseline) => Median(method) / Median(baseline);

    public double Bytes(string method, string baseline) => (double)Bytes(method) / Bytes(baseline);

    public long Bytes(string method) => Report(method).GcStats.GetBytesAllocatedPerOperation(Report(method).BenchmarkCase) ?? 0;

    private double Median(string method) =>
        Report(method).ResultStatistics?.Median ?? throw new InvalidOperationException($"{method} was not measured.");

    private BenchmarkReport Report(string method) => _summary.Reports.Single(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);
}
