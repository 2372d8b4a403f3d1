namespace LadderGen.Tests.Locking;

/// <summary>Three years of a company's ladder. After each step, every review that was ever stored is read back.</summary>
public sealed class StoryTests
{
    private const string FirstYear = """
        ---
        ladder: Sre
        version: "2026"
        ---
        # Site Reliability

        ## Junior
        ### Craft
        - Follows a runbook with help
        - Can be on call one day a week
        ### Scope
        - Owns a task

        ## Senior
        ### Craft
        - Writes good runbooks
        ### Scope
        - Owns a whole service

        ## Principal
        ### Craft
        - Invents better ways
        ### Scope
        - Owns the road map

        """;

    [Fact]
    public void Every_review_stays_readable()
    {
        var reviews = new HashSet<string>(StringComparer.Ordinal);

        // The first year: the ladder is locked, and people are reviewed.
        var ladder = Release(new Locked(FirstYear), reviews);

        // The second spring: one expectation is reworded, and another is added that begins like an old one.
        ladder = Release(
            ladder.Edit("version: \"2026\"", "version: \"2027\"")
                .Edit("Writes good runbooks", "Writes and tests good runbooks")
                .Edit("- Can be on call one day a week", "- Can be on call one day a week\n- Can be on call one day a month"),
            reviews);
        Assert.Equal("Writes and tests good runbooks", Text(ladder, "sre/senior/craft/writes-good-runbooks"));
        Assert.Equal("Can be on call one day a week", Text(ladder, "sre/junior/craft/can-be-on-call-one-day"));

        // A competency gets a better name.
        ladder = Release(
            ladder.Edit("### Craft", "### Mastery").Edit("ladder: Sre", "ladder: Sre\nrenamed:\n  Craft: Mastery"),
            reviews);
        Assert.Equal("Writes and tests good runbooks", Text(ladder, "sre/senior/craft/writes-good-runbooks"));

        // The third spring: an expectation moves up, and a level is retired.
        ladder = Release(
            ladder.Edit("- Owns a task", "- Finishes a task")
                .Edit("- Owns a whole service", "- Owns a whole service\n- Owns a task")
                .Edit("  Craft: Mastery", "  Craft: Mastery\n  Junior.Scope.OwnsATask: Senior.Scope.OwnsATask")
                .Edit("## Principal\n### Mastery\n- Invents better ways\n### Scope\n- Owns the road map\n", "")
                .Edit("ladder: Sre", "ladder: Sre\nretired: [Principal]"),
            reviews);
        Assert.Equal("sre/senior/scope/owns-a-task", ladder.Ladder.Find("sre/junior/scope/owns-a-task").Id);
        Assert.Equal("Invents better ways", Text(ladder, "sre/principal/craft/invents-better-ways"));
        Assert.True(ladder.Ladder.Find("sre/principal/mastery/invents-better-ways").IsRetired);
        Assert.Equal("2027", ladder.Ladder.Version);
        Assert.True(reviews.Count > 20);
    }

    [Fact]
    public void Two_branches_merge_by_lines()
    {
        var first = new Locked(FirstYear).Renew();
        var one = first.Edit("- Owns a task", "- Owns a task\n- Asks for help").Renew();
        var other = first.Edit("- Writes good runbooks", "- Writes good runbooks\n- Reviews changes").Renew();

        // What Git's union of both sides gives, and what both documents give.
        var merged = one.Edit("- Writes good runbooks", "- Writes good runbooks\n- Reviews changes") with
        {
            Lock = one.Lock + string.Join('\n', other.Lock!.Split('\n').Except(one.Lock!.Split('\n'))) + "\n",
        };
        Assert.Empty(merged.Bound.Log());
        Assert.Equal(merged.Renew().Lock, merged.Renew().Renew().Lock);
    }

    /// <summary>Locks and builds a ladder, stores a review of each part, and reads all reviews back.</summary>
    private static Locked Release(Locked ladder, HashSet<string> reviews)
    {
        var locked = ladder.Renew();
        Assert.Empty(locked.Bound.Log());
        var program = locked.Ladder;
        Assert.All(reviews, id => Assert.True(program.TryFind(id, out _), id));
        reviews.UnionWith(program.Levels.SelectMany(l => l.CompetencyExpectations.Select(c => c.Id).Append(l.Id)));
        reviews.UnionWith(program.Competencies.Select(c => c.Id));
        reviews.UnionWith(program.Levels.SelectMany(l => l.Expectations).Select(e => e.Id));
        return locked;
    }

    private static string Text(Locked ladder, string id) => ((Expectation)ladder.Ladder.Find(id)).Text;
}
