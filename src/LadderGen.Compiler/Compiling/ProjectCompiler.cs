using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Linking;
using LadderGen.Compiler.Locking;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Compiling;

/// <summary>Compiles all ladders of a folder or project at once: the steps of the generator, for programs that do not keep them.</summary>
internal static class ProjectCompiler
{
    /// <param name="files">The files that may belong to a ladder, in any order.</param>
    public static CompiledProject Compile(IReadOnlyList<InputFile> files)
    {
        var declarations = new AllDeclarations([.. files.Select(LadderFiles.ReadDeclarations).OfType<DeclarationFile>()]);
        var inputs = new LadderInputs(
            declarations,
            [.. files.Where(declarations.Claims.Include).Select(LadderFiles.ReadDocument)],
            [.. files.Select(LadderFiles.ReadLock).OfType<LockFile>()]);
        var ladders = declarations.InOrder().Select(inputs.Of).OfType<LadderInput>().ToList();
        var bound = ladders.ConvertAll(ladder => ladder.Compile());
        var signatures = bound.Select(b => b.Model).OfType<LadderModel>().Select(LadderSignature.Of).ToEquatableArray();
        var translations = bound.Select(b => b.Translation).OfType<Translation>().ToList();
        var linked = bound.ConvertAll(ladder => ladder.Link(signatures, translations));
        var models = linked.Select(b => b.Model).OfType<LadderModel>().ToList();
        return new CompiledProject(
            [.. ladders.Zip(linked, (input, ladder) => new CompiledLadder(input, ladder))],
            [
                .. ProjectChecks.Check(declarations, expectsLadder: false, space: "", namesake: null),
                .. StrayFiles.Report([.. files.Select(f => StrayFiles.Check(f, declarations.Claims)).OfType<StrayFile>()]),
                .. inputs.StrayText,
                .. inputs.LockProblems.Where(p => p.Rule != Rules.NoLock),
                .. ProjectChecks.Cycles([.. models.Select(LadderReferences.Of).OfType<LadderReferences>()]),
                .. ProjectChecks.TooLarge(declarations, ProjectSize.IfTooLarge([.. models.Select(LadderSize.Of)])),
            ]);
    }
}

/// <summary>The ladders of a folder or project.</summary>
/// <param name="Ladders">The ladders in the order of their declarations.</param>
/// <param name="Problems">The diagnostics that are not those of one ladder.</param>
internal sealed record CompiledProject(IReadOnlyList<CompiledLadder> Ladders, IReadOnlyList<LadderDiagnostic> Problems)
{
    /// <summary>The diagnostics of all ladders, and those of the project.</summary>
    public IEnumerable<LadderDiagnostic> Diagnostics => Problems.Concat(Ladders.SelectMany(l => l.Bound.Diagnostics));
}

/// <summary>A ladder and what it was compiled from.</summary>
internal sealed record CompiledLadder(LadderInput Input, BoundLadder Bound);
