using LadderGen.Compiler;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Linking;
using LadderGen.Compiler.Locking;
using LadderGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator;

/// <summary>
/// Compiles the ladders of a project. Files are read one by one, ladders are compiled one by one, and each ladder gives one source.
/// Only values cross a step, so that after an edit only the steps run whose input changed.
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

        // Every edit of C# asks again, and nearly always gets the same.
        var code = context.CompilationProvider
            .Combine(project)
            .Select((pair, cancellation) => ProjectCode.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Code);

        // From files to their text, to declarations, and to the documents that belong to one.
        var files = context.AdditionalTextsProvider
            .Combine(project.Select((p, _) => p.Directory))
            .SelectNotNull((pair, cancellation) => AdditionalFiles.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Files);

        var declarations = files
            .SelectNotNull((file, _) => LadderFiles.ReadDeclarations(file))
            .WithTrackingName(Steps.Declarations);

        var allDeclarations = declarations
            .Collect()
            .Select((all, _) => new AllDeclarations(all));

        var claims = allDeclarations
            .Select((all, _) => all.Claims)
            .WithTrackingName(Steps.Claims);

        var documents = files
            .Combine(claims)
            // Apart from reading: a new claim rereads nothing.
            .SelectNotNull((pair, _) => pair.Right.Include(pair.Left) ? pair.Left : null)
            .Select((file, _) => LadderFiles.ReadDocument(file))
            .WithTrackingName(Steps.Documents);

        var locks = files
            .SelectNotNull((file, _) => LadderFiles.ReadLock(file))
            .WithTrackingName(Steps.Locks)
            .CollectAll();

        var strays = files
            .Combine(claims)
            .SelectNotNull((pair, _) => StrayFiles.Check(pair.Left, pair.Right))
            .WithTrackingName(Steps.Strays)
            .CollectAll();

        // From documents to ladders.
        var inputs = allDeclarations
            .Combine(documents.CollectAll().Combine(locks))
            .Select((pair, _) => new LadderInputs(pair.Left, pair.Right.Left.Items, pair.Right.Right.Items));

        // File by file and not all at once: a new ladder before the others would put each of them in the place of another.
        var ladders = declarations
            .Combine(inputs)
            .SelectMany((pair, _) => pair.Right.Of(pair.Left))
            .WithTrackingName(Steps.Ladders);

        var bound = ladders
            .Select((ladder, _) => ladder.Compile())
            .WithTrackingName(Steps.Bound);

        // From ladders to what they say about others, which have to be bound first. Few ladders do. A translation is about one too.
        var signatures = bound
            .SelectNotNull((ladder, _) => ladder.Model is { } model ? LadderSignature.Of(model) : null)
            .CollectAll();

        var translations = bound
            .SelectNotNull((ladder, _) => ladder.Translation)
            .CollectAll();

        var resolved = bound
            .Combine(signatures.Combine(translations))
            .Select((pair, _) => pair.Left.Link(pair.Right.Left.Items, pair.Right.Right.Items))
            .WithTrackingName(Steps.Resolved);

        // From ladders to C# and diagnostics.
        var sources = resolved
            .SelectNotNull((ladder, _) => ladder.Model)
            .Combine(project)
            .Select((pair, _) => GeneratedSource.OfLadder(pair.Left, pair.Right))
            .WithTrackingName(Steps.Sources);

        var sizes = resolved
            .SelectNotNull((ladder, _) => ladder.Model is { } model ? LadderSize.Of(model) : null)
            .CollectAll();

        var all = sizes
            .Select((ladders, _) => new Collected<string>(ladders.Items.Select(ladder => ladder.Ladder).ToEquatableArray()))
            .Combine(project)
            .Select((pair, _) => GeneratedSource.OfAll(pair.Left.Items, pair.Right))
            .WithTrackingName(Steps.All);

        var cycles = resolved
            .SelectNotNull((ladder, _) => ladder.Model is { } model ? LadderReferences.Of(model) : null)
            .CollectAll()
            .SelectMany((all, _) => ProjectChecks.Cycles(all.Items))
            .WithTrackingName(Steps.Problems);

        // A stray file explains why the project does not have a ladder.
        var problems = allDeclarations
            .Combine(project.Combine(code).Combine(strays.Select((all, _) => all.Items.Count > 0)))
            .SelectMany((pair, _) =>
            {
                var ((options, use), hasStrays) = pair.Right;
                return ProjectChecks.Check(
                    pair.Left,
                    ProjectCode.ExpectsLadder(options, use) && !hasStrays,
                    options.Emit.Namespace,
                    use.Namesake);
            })
            .WithTrackingName(Steps.Problems);

        var strayText = inputs
            .SelectMany((all, _) => all.StrayText)
            .WithTrackingName(Steps.Problems);

        var lockProblems = inputs
            .SelectMany((all, _) => all.LockProblems)
            .WithTrackingName(Steps.Problems);

        var paths = files
            .Select((file, _) => DocumentClaim.PathOf(file.File))
            .CollectAll();

        var strayProblems = strays
            .Combine(allDeclarations.Combine(paths).Select((pair, _) => new Collected<UnusedFileName>(
                UnusedFileNames.Find(pair.Left.Unique, pair.Right.Items).ToEquatableArray())))
            .SelectMany((pair, _) => StrayFiles.Report(pair.Left.Items, pair.Right.Items))
            .WithTrackingName(Steps.Problems);

        // Nearly always null, so that an edit of one ladder does not check the project again.
        var tooLarge = allDeclarations
            .Combine(sizes.Select((ladders, _) => ProjectSize.IfTooLarge(ladders.Items)))
            .SelectMany((pair, _) => ProjectChecks.TooLarge(pair.Left, pair.Right))
            .WithTrackingName(Steps.Problems);

        context.RegisterSourceOutput(sources, static (output, source) => source.AddTo(output));
        context.RegisterSourceOutput(all, static (output, source) => source?.AddTo(output));
        context.RegisterSourceOutput(
            resolved.Combine(project.Select((p, _) => p.IsLocked)),
            static (output, pair) => Descriptors.Report(
                output, pair.Right ? pair.Left.Diagnostics.Select(LockedMode.Apply) : pair.Left.Diagnostics));
        context.RegisterSourceOutput(lockProblems, static (output, diagnostic) => Descriptors.Report(output, [diagnostic]));
        context.RegisterSourceOutput(cycles, static (output, diagnostic) => Descriptors.Report(output, [diagnostic]));
        context.RegisterSourceOutput(problems, static (output, diagnostic) => Descriptors.Report(output, [diagnostic]));
        context.RegisterSourceOutput(strayText, static (output, diagnostic) => Descriptors.Report(output, [diagnostic]));
        context.RegisterSourceOutput(strayProblems, static (output, diagnostic) => Descriptors.Report(output, [diagnostic]));
        context.RegisterSourceOutput(tooLarge, static (output, diagnostic) => Descriptors.Report(output, [diagnostic]));
    }
}
