using LadderGen.Compiler;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the names and ids that parts had before, by which they are still found.</summary>
internal static class RenamedEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder)
    {
        // Few parts have old names, and most ladders have none.
        List<string> renamed =
        [
            .. OldNamesOf(ladder)
                .Where(part => part.OldNames.Count > 0)
                .SelectMany(part => part.OldNames.SelectMany(old => NewRenamed(part.Id, old))),
        ];
        if (renamed.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Block(
            $"protected override {LibraryTypes.Renamed}[] CreateRenamed() => new {LibraryTypes.Renamed}[]",
            () =>
            {
                foreach (var line in renamed)
                {
                    writer.Line(line);
                }
            },
            ";");
    }

    /// <summary>Writes the ids that expectations had elsewhere in the ladder.</summary>
    public static void EmitMoved(SourceWriter writer, LadderModel ladder)
    {
        if (ladder.FormerIds.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Block(
            $"protected override {LibraryTypes.FormerId}[] CreateFormerIds() => new {LibraryTypes.FormerId}[]",
            () =>
            {
                foreach (var former in ladder.FormerIds)
                {
                    writer.Line($"new {LibraryTypes.FormerId}({Literal.Of(former.Id)}, {Literal.Of(former.Old)}),");
                }
            },
            ";");
    }

    /// <summary>Returns the parts that can have old names, outer parts first.</summary>
    private static IEnumerable<(string Id, EquatableArray<string> OldNames)> OldNamesOf(LadderModel ladder)
    {
        var cells = ladder.AllOfLevels.SelectMany(level => level.Cells);
        return
        [
            (ladder.Id, ladder.OldNames),
            .. ladder.Groups.Select(group => (group.Id, group.OldNames)),
            .. ladder.Competencies.Select(competency => (competency.Id, competency.OldNames)),
            .. ladder.AllOfLevels.Select(level => (level.Id, level.OldNames)),
            .. cells.Select(cell => (cell.Id, ladder.Competencies[cell.Competency].OldNames)),
            .. ladder.Retired.Where(part => part.Kind == PartKind.Level).SelectMany(level => ladder.Competencies.Select(competency =>
                (level.Id + competency.Id.Substring(competency.Id.LastIndexOf('/')), competency.OldNames))),
            .. cells.SelectMany(cell => cell.Expectations).Select(expectation => (expectation.Id, expectation.OldNames)),
        ];
    }

    private static IEnumerable<string> NewRenamed(string id, string old)
    {
        // A name that a kind was appended to has an id without it.
        return ReservedNames.WithoutKind(old).Prepend(old).Select(name =>
            $"new {LibraryTypes.Renamed}({Literal.Of(id)}, {Literal.Of(Identifier.Slug(name))}, {Literal.Of(name)}),");
    }
}
