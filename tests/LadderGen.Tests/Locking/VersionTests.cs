using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Locking;

/// <summary>A review records against which version of the ladder it was made, and two versions can be compared.</summary>
public sealed class VersionTests
{
    private const string Sre = """
        ---
        ladder: Sre
        version: "2026"
        effective: 2026-04-01
        ---
        # Junior
        ## Craft
        - Follows a runbook with help
        - Asks before acting
        ## Scope
        - Owns a task
        # Senior
        ## Craft
        - Writes good runbooks
        ## Scope
        - Owns a whole service

        """;

    [Fact]
    public void A_ladder_has_its_version_and_its_date()
    {
        var ladder = CompiledLadder.Of(Sre);
        Assert.Equal("2026", ladder.Version);
        Assert.Equal(new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Unspecified), ladder.EffectiveFrom);
        var without = CompiledLadder.Of("---\nladder: Sre\n---\n# Junior\n## Craft\n- Learns\n");
        Assert.Null(without.Version);
        Assert.Null(without.EffectiveFrom);
    }

    [Theory]
    [InlineData("spring")]
    [InlineData("2026-13-01")]
    [InlineData("01.04.2026")]
    public void LADDER002_a_date_is_written_as_one(string date) => Assert.Equal(
        $"'effective' is '{date}'. Write a date as year, month and day, such as 2027-04-01.",
        Marked.Gives("LADDER002", Sre.Replace("2026-04-01", $"[|{date}|]", StringComparison.Ordinal)));

    [Fact]
    public void The_fingerprint_follows_the_words_and_nothing_else()
    {
        var fingerprint = CompiledLadder.Of(Sre).Fingerprint;
        Assert.Equal(32, fingerprint.Length);
        Assert.Equal(fingerprint, CompiledLadder.Of(Sre.Replace("\n", "\r\n", StringComparison.Ordinal)).Fingerprint);
        Assert.Equal(fingerprint, CompiledLadder.Of(Sre.Replace("- Owns a task", "* Owns a task", StringComparison.Ordinal)).Fingerprint);
        Assert.NotEqual(fingerprint, CompiledLadder.Of(Sre.Replace("a task", "tasks", StringComparison.Ordinal)).Fingerprint);
    }

    [Fact]
    public void Two_versions_are_compared_by_ids_and_by_words()
    {
        var first = new Locked(Sre).Renew();
        var next = first.Edit("Writes good runbooks", "Writes and tests good runbooks")
            .Edit("## Craft", "## Mastery")
            .Edit("- Asks before acting\n", "")
            .Edit("- Owns a task", "- Finishes a task")
            .Edit("- Owns a whole service", "- Owns a whole service\n- Owns a task")
            .Edit("ladder: Sre", "ladder: Sre\nretired: [AsksBeforeActing]\nrenamed:\n  Craft: Mastery")
            .Edit("  Craft: Mastery", "  Craft: Mastery\n  Junior.Scope.OwnsATask: Senior.Scope.OwnsATask")
            .Renew();
        var comparison = next.Ladder.ComparedWith(first.Ladder);
        Assert.Equal("Sre compared with Sre: 1 added, 0 removed, 1 retired, 1 renamed, 1 moved, 2 reworded", comparison.ToString());
        Assert.Equal("sre/junior/scope/finishes-a-task", Assert.Single(comparison.Added).Id);
        Assert.Equal("sre/junior/mastery/asks-before-acting", Assert.Single(comparison.Retired).Id);
        Assert.Equal("sre/competencies/craft is now sre/competencies/mastery", Assert.Single(comparison.Renamed).ToString());
        Assert.Equal("sre/junior/scope/owns-a-task is now sre/senior/scope/owns-a-task", Assert.Single(comparison.Moved).ToString());
        Assert.Equal(
            ["sre/competencies/mastery", "sre/senior/mastery/writes-good-runbooks"],
            comparison.Reworded.Select(c => c.To.Id));
    }

    [Fact]
    public void Two_versions_side_by_side_are_compared()
    {
        var older = CompiledLadder.Of(Sre.Replace("ladder: Sre", "ladder: Sre2026", StringComparison.Ordinal));
        var newer = CompiledLadder.Of(Sre.Replace("ladder: Sre", "ladder: Sre2027", StringComparison.Ordinal)
            .Replace("- Asks before acting\n", "", StringComparison.Ordinal));
        var comparison = newer.ComparedWith(older);
        Assert.Equal("sre2026/junior/craft/asks-before-acting", Assert.Single(comparison.Removed).Id);
        Assert.Empty(comparison.Added);
        Assert.Empty(comparison.Reworded);
    }
}
