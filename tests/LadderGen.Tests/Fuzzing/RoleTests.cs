using System.Globalization;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tests.Fuzzing;

/// <summary>
/// A ladder with slips of its author that compiles without a report has the roles that a person would give its sentences. Words that are
/// not lost may still be in the wrong place. <c>LADDERGEN_FUZZ=20000</c> sets the number of inputs.
/// </summary>
public sealed class RoleTests
{
    private const int Enough = 40;

    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("LADDERGEN_FUZZ"), CultureInfo.InvariantCulture, out var count) ? count : 1_500;

    [Fact]
    public void A_ladder_without_a_report_has_the_roles_that_a_person_would_give_it()
    {
        var (silent, failures) = (0, new SortedDictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < Count && failures.Count < Enough; i++)
        {
            var ladder = RoleLadder.Make(i);
            var bound = TestLadder.BindAll(ladder.Files);
            if (bound.SelectMany(b => b.Diagnostics).Any() || bound is not [{ Model: { } model }])
            {
                continue;
            }

            silent++;
            var (expected, actual) = (SimpleReading.Of(ladder), SimpleReading.Of(model));
            if (!expected.SequenceEqual(actual, StringComparer.Ordinal))
            {
                failures.TryAdd(ladder.What, Show(ladder, expected, actual));
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} kinds of failures\n" + string.Join("\n", failures.Values));
        Assert.InRange(silent, Count / 10, Count);
    }

    /// <summary>The check itself: without a slip, everybody gives the same roles.</summary>
    [Fact]
    public void A_ladder_without_a_slip_has_no_report_and_its_roles() => Assert.All(
        Enumerable.Range(0, 2_000).Select(RoleLadder.Make).Where(l => l.What.EndsWith(", nothing", StringComparison.Ordinal)).Take(60),
        ladder =>
        {
            if (ladder.What.Split(", ").Skip(1).All(slip => slip == "nothing"))
            {
                var bound = TestLadder.Bind(ladder.Files);
                Assert.Empty(bound.Diagnostics.Where(d => d.Rule != Rules.MissingExpectation).Select(TestLadder.Log));
                Assert.Equal(SimpleReading.Of(ladder), SimpleReading.Of(bound.Model!));
            }
        });

    private static string Show(RoleLadder ladder, IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        $"#{ladder.Number} {ladder.What}\n"
        + string.Concat(expected.Except(actual).Take(3).Select(e => $"    wanted: {e}\n"))
        + string.Concat(actual.Except(expected).Take(3).Select(a => $"    got:    {a}\n"));
}
