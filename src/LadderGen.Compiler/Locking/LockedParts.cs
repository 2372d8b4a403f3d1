using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Locking;

/// <summary>A part of a ladder that a lock has a line for.</summary>
internal sealed record LockedPart(PartKind Kind, string Id, string Name, string Words);

/// <summary>Lists the parts of a ladder that a lock has a line for.</summary>
internal static class LockedParts
{
    public static IEnumerable<LockedPart> Of(LadderModel ladder)
    {
        yield return new(PartKind.Ladder, ladder.Id, ladder.Name, ladder.Title);
        foreach (var group in ladder.Groups)
        {
            yield return new(PartKind.Group, group.Id, group.Name, group.Title);
        }

        foreach (var competency in ladder.Competencies)
        {
            yield return new(PartKind.Competency, competency.Id, competency.Name, competency.Title);
        }

        foreach (var level in ladder.AllOfLevels)
        {
            yield return new(PartKind.Level, level.Id, level.Name, level.Title);
            foreach (var expectation in level.Cells.SelectMany(c => c.Expectations))
            {
                yield return new(PartKind.Expectation, expectation.Id, expectation.Name, WordsOf(expectation));
            }
        }
    }

    public static string WordsOf(ExpectationModel expectation) => LockText.Of(expectation.Text, expectation.Details);
}
