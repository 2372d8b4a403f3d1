using LadderGen;

namespace HrTool;

/// <summary>What a level expects of one competency, held against an assessment.</summary>
internal sealed record CompetencyCheck(Competency Competency, IReadOnlyList<ExpectationCheck> Expectations)
{
    public int Met => Expectations.Count(expectation => expectation.IsMet);

    /// <param name="competency">The level that is aimed at, compared with the present one: what both expect was met before.</param>
    /// <param name="notes">What is met, with the notes on it.</param>
    public static CompetencyCheck Of(CompetencyComparison competency, ILookup<Expectation, string> notes)
    {
        var metBefore = competency.Unchanged.Select(unchanged => unchanged.To).ToHashSet();
        return new(
            competency.Competency,
            [
                .. competency.To.Select(expectation => new ExpectationCheck(
                    expectation,
                    IsMet: notes.Contains(expectation) || metBefore.Contains(expectation),
                    [
                        .. metBefore.Contains(expectation)
                            ? [$"Expected at {competency.From.Level.Title} already."]
                            : Array.Empty<string>(),
                        .. notes[expectation].Where(note => note.Length > 0),
                    ])),
            ]);
    }
}

/// <param name="Notes">Why it is met; often empty.</param>
internal sealed record ExpectationCheck(Expectation Expectation, bool IsMet, IReadOnlyList<string> Notes);
