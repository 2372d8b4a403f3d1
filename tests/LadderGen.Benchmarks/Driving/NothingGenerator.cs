using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>Registers the inputs of LadderGen and does nothing with them, to measure the driver alone.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // Only a driver in this process runs it; no compiler loads it.
internal sealed class NothingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider);
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Combine(project), static (_, _) => { });
    }
}
