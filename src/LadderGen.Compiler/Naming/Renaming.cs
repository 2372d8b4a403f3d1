using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Adds the old names of what was renamed, so that programs and databases that know those continue to work.</summary>
internal static class Renaming
{
    public static LadderModel Apply(Declaration declaration, LadderModel ladder, DiagnosticBag diagnostics)
    {
        if (declaration.Renamed.Count == 0)
        {
            return ladder;
        }

        var names = new OldNames(ladder, Renames.Read(declaration, ladder, diagnostics), declaration, diagnostics);
        var renamed = ladder with { Competencies = ladder.Competencies.Select(names.AddTo).ToEquatableArray() };
        return renamed with
        {
            Levels = ladder.Levels.Select(l => names.AddTo(l, renamed)).ToEquatableArray(),
            AllLevels = ladder.AllLevels is not { } all ? null : names.AddToCells(all, renamed),
        };
    }
}
