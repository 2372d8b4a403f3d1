using LadderGen.Compiler;
using LadderGen.Compiler.Binding;
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
            .Combine(context.ParseOptionsProvider)
            .Select((pair, _) => ProjectOptions.Read(pair.Left.GlobalOptions, pair.Right))
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
            .WithTrackingName(Steps.Declarations);

        var allDeclarations = declarations.Collect();

        var claims = allDeclarations
            .Select((all, _) => DocumentClaims.Of(all))
            .WithTrackingName(Steps.Claims);

        var documents = files
            .Combine(claims)
            .Where(pair => pair.Right.Claim(pair.Left))
            .Select((pair, _) => pair.Left) // A step of its own, so that a new claim reads no other's document again.
            .Select((file, _) => LadderFiles.ReadDocument(file))
            .WithTrackingName(Steps.Documents);

        // What the ladders say.
        var inputs = allDeclarations
            .Combine(claims)
            .Combine(documents.Collect())
            .Select((pair, _) => new LadderInputs(pair.Left.Left, pair.Left.Right, pair.Right));

        // From each file on, not from all at once: a new ladder before the others would put each of them in another's place.
        var ladders = declarations
            .SelectMany((file, _) => file.Declarations)
            .Combine(inputs)
            .Select((pair, _) => pair.Right.Of(pair.Left))
            .WithTrackingName(Steps.Ladders)
            .Where(ladder => ladder is not null);

        var bound = ladders
            .Select((ladder, _) => ladder!.Bind())
            .WithTrackingName(Steps.Bound);

        // What a ladder says of others: those have to be bound before, and few ladders do.
        var signatures = bound
            .Select((ladder, _) => ladder.Model is { } model ? LadderSignature.Of(model) : null)
            .Where(signature => signature is not null)
            .Select((signature, _) => signature!)
            .Collect()
            .Select((all, _) => all.ToEquatableArray());

        var resolved = bound
            .Combine(signatures)
            .Select((pair, _) => pair.Left.Resolve(pair.Right))
            .WithTrackingName(Steps.Resolved);

        // What the compiler is told.
        var sources = resolved
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

        var cycles = resolved
            .Select((ladder, _) => ladder.Model is { } model ? LadderReferences.Of(model) : null)
            .Where(references => references is not null)
            .Collect()
            .SelectMany((all, _) => ProjectChecks.Cycles(all!));

        var problems = allDeclarations
            .Combine(project)
            .Combine(tooLarge)
            .SelectMany((pair, _) => ProjectChecks.Check(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(Steps.Problems);

        context.RegisterSourceOutput(sources, static (output, source) => source.AddTo(output));
        context.RegisterSourceOutput(all, static (output, source) => source?.AddTo(output));
        context.RegisterSourceOutput(resolved.Select((ladder, _) => ladder.Diagnostics), static (output, diagnostics) => Descriptors.Report(output, diagnostics));
        context.RegisterSourceOutput(cycles, static (output, diagnostic) => Descriptors.Report(output, [diagnostic]));
        context.RegisterSourceOutput(problems, static (output, diagnostic) => Descriptors.Report(output, [diagnostic]));
    }
}
