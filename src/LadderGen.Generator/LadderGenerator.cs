using LadderGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator;

/// <summary>
/// Compiles the ladders of a project: files are read one by one, ladders bound one by one, and each gives one source.
/// Only values cross a step, so that after an edit nothing runs but what the edit touched.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class LadderGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => ProjectOptions.Read(options.GlobalOptions))
            .WithTrackingName(Steps.Project);

        // What is in the files: their text, then the declarations, then the documents that belong to one.
        var files = context.AdditionalTextsProvider
            .Where(LadderFiles.MayBelongToLadder)
            .Combine(project.Select((p, _) => p.Directory))
            .Select((pair, cancellation) => LadderFiles.ReadText(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Files);

        var declarations = files
            .Select((file, _) => LadderFiles.ReadDeclaration(file))
            .Where(declaration => declaration is not null)
            .Select((declaration, _) => declaration!)
            .WithTrackingName(Steps.Declarations)
            .Collect();

        var claims = declarations
            .Select((all, _) => DocumentClaims.Of(all))
            .WithTrackingName(Steps.Claims);

        var documents = files
            .Combine(claims)
            .Where(pair => pair.Right.Claim(pair.Left))
            .Select((pair, _) => pair.Left) // A step of its own, so that a new claim reads no other's document again.
            .Select((file, _) => LadderFiles.ReadDocument(file))
            .WithTrackingName(Steps.Documents);

        // What the ladders say.
        var ladders = declarations
            .Combine(documents.Collect())
            .SelectMany((pair, _) => LadderInput.Group(pair.Left, pair.Right))
            .WithTrackingName(Steps.Ladders);

        var bound = ladders
            .Select((ladder, _) => ladder.Bind())
            .WithTrackingName(Steps.Bound);

        // What the compiler is told.
        var sources = bound
            .Select((ladder, _) => ladder.Model)
            .Where(model => model is not null)
            .Combine(project)
            .Select((pair, _) => GeneratedSource.OfLadder(pair.Left!, pair.Right))
            .WithTrackingName(Steps.Sources);

        var all = bound
            .Select((ladder, _) => ladder.Model?.Name)
            .Where(name => name is not null)
            .Collect()
            .Combine(project)
            .Select((pair, _) => GeneratedSource.OfAll(pair.Left!, pair.Right))
            .WithTrackingName(Steps.All);

        // Nothing, nearly always, so that an edit of a ladder is none of the project.
        var tooLarge = bound
            .Select((ladder, _) => ProjectChecks.SizeOf(ladder))
            .Collect()
            .Select((sizes, _) => ProjectChecks.TooLarge(sizes));

        var problems = declarations
            .Combine(project)
            .Combine(tooLarge)
            .SelectMany((pair, _) => ProjectChecks.Check(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(Steps.Problems);

        context.RegisterSourceOutput(sources, static (output, source) => source.AddTo(output));
        context.RegisterSourceOutput(all, static (output, source) => source?.AddTo(output));
        context.RegisterSourceOutput(bound.Select((ladder, _) => ladder.Diagnostics), static (output, diagnostics) => Descriptors.Report(output, diagnostics));
        context.RegisterSourceOutput(problems, static (output, diagnostic) => Descriptors.Report(output, [diagnostic]));
    }
}
