using LadderGen;

namespace HrTool;

/// <summary>The expectations that a level has of one competency, checked against an assessment.</summary>
internal sealed record CompetencyCheck(Competency Competency, IReadOnlyList<ExpectationCheck> Expectations)
{
    public int Met => Expectations.Count(expectation => expectation.IsMet);

    /// <param name="competency">The next level compared with the present one. Expectations of both are already met.</param>
    /// <param name="notes">The notes on each expectation that is met.</param>
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

/// <param name="Notes">The reasons why the expectation is met. Often empty.</param>
internal sealed record ExpectationCheck(Expectation Expectation, bool IsMet, IReadOnlyList<string> Notes);
