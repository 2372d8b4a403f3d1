using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Lists the names that the parts of a ladder had before.</summary>
internal static class FormerNames
{
    /// <summary>Returns the names, those of outer parts first. Few parts have any, and most ladders have none.</summary>
    public static IEnumerable<FormerName> Of(LadderModel ladder) => OldNamesOf(ladder)
        .Where(part => part.OldNames.Count > 0)
        .SelectMany(part => part.OldNames.SelectMany(old => Of(part.Id, old)));

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

    // A name that a kind was appended to has an id without it.
    private static IEnumerable<FormerName> Of(string id, string old) =>
        ReservedNames.WithoutKind(old).Prepend(old).Select(name => new FormerName(id, Identifier.Slug(name), name));
}
