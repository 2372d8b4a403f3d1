using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>Registers the inputs that LadderGen registers, and does nothing with them: what the driver alone costs.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // It is for a driver in this process, and no compiler loads it.
internal sealed class NothingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider);
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Combine(project), static (_, _) => { });
    }
}
