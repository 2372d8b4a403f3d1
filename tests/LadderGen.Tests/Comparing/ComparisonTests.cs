namespace LadderGen.Tests.Comparing;

/// <summary>The difference between two levels: what a promotion asks for.</summary>
public class ComparisonTests
{
    private static readonly Ladder Sre = CompiledLadder.Of("""
        ---
        ladder: Sre
        role: [SRE]
        ---
        # Junior SRE
        ## Mastery
        - Plans low-risk maintenance with the team.
        - Shadows the on-call engineer.
        - Says when a task is stuck.
        ## Judgment
        - Asks before running a command.
        # Senior SRE
        ## Mastery
        - Leads incidents.
        - says when a task is stuck
        - Plans risky maintenance with the team.
        ## Scope
        - Owns a service.
        """);

    private static readonly LevelComparison Comparison = LevelComparisons.Of(Sre.Levels[0], Sre.Levels[1]);

    [Fact]
    public void A_comparison_has_both_levels_and_the_numbers()
    {
        Assert.Same(Sre.Levels[0], Comparison.From);
        Assert.Same(Sre.Levels[1], Comparison.To);
        Assert.Equal("Senior SRE compared with Junior SRE: 2 added, 2 removed, 1 reworded, 1 unchanged", Comparison.ToString());
    }

    [Fact]
    public void Each_competency_lists_what_is_added_removed_reworded_and_unchanged()
    {
        var mastery = Comparison.Competencies[0];
        Assert.Equal("Mastery: 1 added, 1 removed, 1 reworded, 1 unchanged", mastery.ToString());
        Assert.Equal("Leads incidents.", Assert.Single(mastery.Added).Text);
        Assert.Equal("Shadows the on-call engineer.", Assert.Single(mastery.Removed).Text);
        var unchanged = Assert.Single(mastery.Unchanged);
        Assert.Equal("Says when a task is stuck.", unchanged.From.Text);
        Assert.Equal("says when a task is stuck", unchanged.To.Text);
        var reworded = Assert.Single(mastery.Reworded);
        Assert.Same(mastery.From[0], reworded.From);
        Assert.Same(mastery.To[2], reworded.To);
    }

    [Fact]
    public void A_reworded_expectation_shows_the_words_that_differ()
    {
        var reworded = Comparison.Competencies[0].Reworded[0];
        Assert.Equal("Plans [-low-risk-] {+risky+} maintenance with the team.", reworded.ToString());
        Assert.Equal(
            [
                (WordChangeKind.Kept, "Plans ", "Plans "),
                (WordChangeKind.Removed, "low-risk ", ""),
                (WordChangeKind.Added, "", "risky "),
                (WordChangeKind.Kept, "maintenance with the team.", "maintenance with the team."),
            ],
            reworded.Words.Select(w => (w.Kind, w.From, w.To)));
        Assert.Equal(2.0 * 5 / (7 + 6), reworded.Similarity);
    }

    [Fact]
    public void A_competency_of_one_level_only_says_so()
    {
        Assert.Equal(["Mastery", "Judgment", "Scope"], Comparison.Competencies.Select(c => c.Competency.Title));
        Assert.Equal([false, true, false], Comparison.Competencies.Select(c => c.IsOnlyInFrom));
        Assert.Equal([false, false, true], Comparison.Competencies.Select(c => c.IsOnlyInTo));
        Assert.Equal("Asks before running a command.", Assert.Single(Comparison.Competencies[1].Removed).Text);
        Assert.Equal("Owns a service.", Assert.Single(Comparison.Competencies[2].Added).Text);
    }

    [Fact]
    public void A_competency_that_neither_level_mentions_is_left_out()
    {
        var ladder = CompiledLadder.Of("""
            ---
            ladder: Sre
            levels: [L1, L2, L3]
            ---
            # L1
            ## Mastery
            - a
            # L2
            ## Mastery
            - b
            # L3
            ## Scope
            - c
            """);
        Assert.Equal("Mastery", Assert.Single(LevelComparisons.Of(ladder.Levels[0], ladder.Levels[1]).Competencies).Competency.Title);
    }

    [Fact]
    public void A_level_compared_with_itself_is_unchanged()
    {
        var comparison = LevelComparisons.Of(Sre.Levels[0], Sre.Levels[0]);
        Assert.Equal("Junior SRE compared with Junior SRE: 0 added, 0 removed, 0 reworded, 4 unchanged", comparison.ToString());
        Assert.All(comparison.Competencies, c => Assert.All(c.Unchanged, u => Assert.Same(u.From, u.To)));
    }

    public static TheoryData<string> Examples => CompiledLadder.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_expectation_of_two_levels_has_one_place_and_its_words_make_up_the_texts(string folder)
    {
        var ladder = CompiledLadder.Example(folder);
        foreach (var (from, to) in ladder.Levels.SelectMany(from => ladder.Levels.Select(to => (from, to))))
        {
            var comparison = LevelComparisons.Of(from, to);
            foreach (var c in comparison.Competencies)
            {
                Assert.Equal(
                    c.From.Own.OrderBy(e => e.Id),
                    c.Removed.Concat(c.Unchanged.Select(u => u.From)).Concat(c.Reworded.Select(r => r.From)).OrderBy(e => e.Id));
                Assert.Equal(
                    c.To.Own.OrderBy(e => e.Id),
                    c.Added.Concat(c.Unchanged.Select(u => u.To)).Concat(c.Reworded.Select(r => r.To)).OrderBy(e => e.Id));
                Assert.All(c.Reworded, Rebuilds);
            }

            Assert.Equal(
                Pairs(comparison).Order(),
                Pairs(LevelComparisons.Of(to, from)).Select(p => (p.To, p.From, p.Similarity)).Order());
        }
    }

    [Fact]
    public void Levels_of_two_ladders_cannot_be_compared()
    {
        var dev = CompiledLadder.Of("---\nladder: Dev\ntitle: Development\n---\n# Lead\n## Scope\n- a\n");
        var error = Assert.Throws<ArgumentException>(() => LevelComparisons.Of(dev.Levels[0], Sre.Levels[1]));
        Assert.StartsWith(
            "Only levels of one ladder can be compared: 'Lead' belongs to the ladder 'Development', and 'Senior SRE' to 'Sre'.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_of_two_versions_of_a_ladder_can_be_compared()
    {
        var same = CompiledLadder.Of("""
            ---
            ladder: Sre
            role: [SRE]
            ---
            # Junior SRE
            ## Mastery
            - x
            ## Judgment
            - y
            ## Scope
            - z
            """);
        Assert.Equal(
            "Junior SRE compared with Senior SRE: 3 added, 4 removed, 0 reworded, 0 unchanged",
            LevelComparisons.Of(Sre.Levels[1], same.Levels[0]).ToString());

        var other = CompiledLadder.Of("---\nladder: Sre\nrole: [SRE]\n---\n# Lead SRE\n## Mastery\n- x\n");
        Assert.Equal(
            "Lead SRE compared with Senior SRE: 1 added, 4 removed, 0 reworded, 0 unchanged",
            LevelComparisons.Of(Sre.Levels[1], other.Levels[0]).ToString());
    }

    [Fact]
    public void A_comparison_with_null_is_rejected()
    {
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => LevelComparisons.Of(null!, Sre.Levels[0])).ParamName);
    }

    internal static void Rebuilds(RewordedExpectation reworded)
    {
        Assert.Equal(
            string.Join("\n", reworded.From.Details.Prepend(reworded.From.Text)),
            string.Concat(reworded.Words.Select(w => w.From)));
        Assert.Equal(
            string.Join("\n", reworded.To.Details.Prepend(reworded.To.Text)),
            string.Concat(reworded.Words.Select(w => w.To)));
        Assert.Contains(reworded.Words, w => w.Kind != WordChangeKind.Kept);
        Assert.InRange(reworded.Similarity, 0.5, 1);
    }

    private static IEnumerable<(string From, string To, double Similarity)> Pairs(LevelComparison comparison) =>
        comparison.Competencies.SelectMany(c =>
            c.Reworded.Select(r => (r.From.Id, r.To.Id, r.Similarity)).Concat(c.Unchanged.Select(u => (u.From.Id, u.To.Id, 1.0))));
}
