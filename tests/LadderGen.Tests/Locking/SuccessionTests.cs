using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Text;
using LadderGen.Tests.Diagnostics;
using LadderGen.Tests.Emitting;

namespace LadderGen.Tests.Locking;

/// <summary>Two versions of a ladder side by side: people who were reviewed by the older one, and people who are by the newer.</summary>
public sealed class SuccessionTests
{
    private const string Older = """
        ---
        ladder: Sre2026
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

    private const string OlderFile = "ladders/sre/2026/sre.md";
    private const string OlderLock = "ladders/sre/2026/Sre2026.lock";
    private const string NewerFile = "ladders/sre/2027/sre.md";
    private const string NewerLock = "ladders/sre/2027/Sre2027.lock";

    private static readonly string Newer = Older.Replace("ladder: Sre2026", "ladder: Sre2027\nsucceeds: Sre2026", StringComparison.Ordinal);

    private static readonly (string Name, string Text)[] First = Renew((OlderFile, Older));

    [Fact]
    public void A_ladder_has_its_predecessor()
    {
        var (older, newer) = Ladders((OlderFile, Older), (NewerFile, Newer));
        Assert.Same(older, newer.Predecessor);
        Assert.Null(older.Predecessor);
    }

    [Fact]
    public void A_version_begins_with_the_lock_of_the_version_before()
    {
        var files = With(First, NewerFile, Edit(Newer, "Writes good runbooks", "Writes and tests good runbooks"));
        Assert.Equal(
            [
                "ladders/sre/2027/sre.md(13,3): LADDER603: Reworded since it was locked: it was 'Writes good runbooks', and keeps the id "
                    + "'sre2027/senior/craft/writes-good-runbooks'. Run 'dotnet build -t:LockLadders' to lock the new words. If it is "
                    + "another expectation, end it with a name in braces, such as {#short-name}.",
                "ladders/sre/2027/sre.md(2,9): LADDER602: The ladder 'Sre2027' has no lock, so its ids can still change. Before you "
                    + "release it, run 'dotnet build -t:LockLadders'.",
            ],
            TestLadder.BindAll(files)[1].Log());

        var locked = Renew(files);
        Assert.Empty(TestLadder.BindAll(locked).SelectMany(l => l.Log()));
        Assert.Equal(
            "# LadderGen lock 1: the ids of the ladder 'Sre2027' that were released. Renew it with 'dotnet build -t:LockLadders'.\n"
                + "sre2027\tSre2027\tSre2027\n"
                + "sre2027/competencies/craft\tCraft\tCraft\n",
            string.Concat(locked.Single(f => f.Name == NewerLock).Text.Split('\n').Take(3).Select(l => l + "\n")));
        Assert.Contains(locked, f => f == First[1]);
    }

    [Fact]
    public void What_the_next_version_leaves_out_is_retired_or_renamed_there_as_in_every_release()
    {
        var files = With(First, NewerFile, Edit(Newer, "- Asks before acting\n", ""));
        Assert.Contains(
            "ladders/sre/2026/Sre2026.lock(6,1): LADDER601: The expectation 'Asks before acting' was released with the id "
                + "'sre2027/junior/craft/asks-before-acting', and is gone. Put it back, or write into the declaration 'renamed: "
                + "{ Junior.Craft.AsksBeforeActing: NewName }' if it has another name now, or 'retired: "
                + "[Junior.Craft.AsksBeforeActing]' if it does not count any more.",
            TestLadder.BindAll(files)[1].Log());
    }

    [Fact]
    public void Ids_of_the_older_version_lead_to_both()
    {
        var (older, newer) = Ladders(Renew(With(First, NewerFile, NextYear)));
        var all = new LadderSet(older, newer);

        // A review says what was meant when it was made, and the newer version says what became of it.
        const string stored = "sre2026/senior/craft/writes-good-runbooks";
        Assert.Equal("Writes good runbooks", all.Find<Expectation>(stored).Text);
        Assert.Equal("Writes and tests good runbooks", ((Expectation)newer.Find(stored)).Text);
        Assert.Equal("sre2027/senior/mastery/writes-good-runbooks", newer.Find(stored).Id);
        Assert.Equal("sre2027/senior", newer.FindLevel("sre2026/senior").Id);
        Assert.True(newer.Find("sre2026/junior/craft/asks-before-acting").IsRetired);
        Assert.False(all.Find("sre2026/junior/craft/asks-before-acting").IsRetired);
        Assert.False(all.TryFind("sre2026/senior/mastery", out _));
        Assert.False(older.TryFind("sre2027/senior", out _));
        Assert.Empty(newer.Levels[0].FormerIds);
    }

    [Fact]
    public void The_versions_of_a_ladder_and_of_a_level_are_compared()
    {
        var (older, newer) = Ladders(Renew(With(First, NewerFile, NextYear)));
        var comparison = newer.ComparedWith(newer.Predecessor!);
        Assert.Equal(
            "Sre2027 compared with Sre2026: 1 added, 0 removed, 1 retired, 1 renamed, 0 moved, 2 reworded", comparison.ToString());
        Assert.Equal("sre2026/competencies/craft is now sre2027/competencies/mastery", Assert.Single(comparison.Renamed).ToString());

        var senior = newer.FindLevel("Senior").ComparedWith(older.FindLevel("Senior"));
        Assert.Equal(
            ["Mastery: 1 added, 0 removed, 1 reworded, 0 unchanged", "Scope: 0 added, 0 removed, 0 reworded, 1 unchanged"],
            senior.Competencies.Select(c => c.ToString()));
    }

    [Fact]
    public void A_level_is_compared_with_one_of_an_older_version_that_has_other_competencies()
    {
        var (older, newer) = Ladders(
            (OlderFile, Older),
            (NewerFile, Edit(Edit(Newer, "## Scope", "## Influence"), "succeeds: Sre2026", "succeeds: Sre2026\ncumulative: true")));
        var senior = newer.FindLevel("Senior").ComparedWith(older.FindLevel("Senior"));
        Assert.Equal(
            [
                "Craft: 2 added, 0 removed, 0 reworded, 1 unchanged",
                "Influence: 2 added, 0 removed, 0 reworded, 0 unchanged",
                "Scope: 0 added, 1 removed, 0 reworded, 0 unchanged",
            ],
            senior.Competencies.Select(c => c.ToString()));
    }

    [Fact]
    public void Three_versions_are_a_chain()
    {
        var third = Newer.Replace("ladder: Sre2027\nsucceeds: Sre2026", "ladder: Sre2028\nsucceeds: Sre2027", StringComparison.Ordinal);
        var project = Compile([(OlderFile, Older), (NewerFile, Newer), ("ladders/sre/2028/sre.md", third)]);
        var ladders = (Ladder[])Compiled.Run(
            ExampleModels.Emit([.. project.Ladders.Select(l => l.Bound.Model!)]),
            "return new global::LadderGen.Ladder[] { Acme.Ladders.Sre2026, Acme.Ladders.Sre2028 };")!;
        Assert.Equal("sre2028/senior", ladders[1].Find("sre2026/senior").Id);
        Assert.Empty(ladders[1].ComparedWith(ladders[0]).Added);
        Assert.NotNull(ladders[1].Levels[0].ComparedWith(ladders[0].Levels[0]));
    }

    [Fact]
    public void LADDER604_a_copy_of_the_folder_has_the_lock_of_the_version_before() => Assert.Contains(
        "ladders/sre/2027/Sre2026.lock(1,1): LADDER604: 'Sre2026.lock' is a copy of the lock of the version before. Delete this copy. "
            + "'Sre2027' begins with the lock of that version, and 'dotnet build -t:LockLadders' writes one of its own.",
        TestLadder.BindAll(With(With(First, NewerFile, Newer), "ladders/sre/2027/Sre2026.lock", First[1].Text)).SelectMany(l => l.Log()));

    [Fact]
    public void A_renamed_copy_of_a_lock_is_the_lock_of_the_next_version()
    {
        var files = With(With(First, NewerFile, Newer), NewerLock, First[1].Text);
        Assert.Empty(TestLadder.BindAll(files).SelectMany(l => l.Log()));
        Assert.StartsWith("sre2027\t", Renew(files).Single(f => f.Name == NewerLock).Text.Split('\n')[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Srre2026",
        "'succeeds' names 'Srre2026', and no ladder of this project has that name. Did you mean 'Sre2026'? Write the name that the earlier "
            + "version has after 'ladder'. If its documents are gone, write 'renamed: { Srre2026: Sre2027 }' instead, so that its ids lead "
            + "to this version.")]
    [InlineData(
        "Sre2027",
        "'succeeds' names 'Sre2027', which is this ladder itself. Write the name of the earlier version. If this file is a copy of it, "
            + "give this version another name after 'ladder'.")]
    public void LADDER608_it_succeeds_another_ladder(string name, string message) => Assert.Equal(
        $"ladders/sre/2027/sre.md(3,11): LADDER608: {message}",
        Assert.Single(Log((OlderFile, Older), (NewerFile, Edit(Newer, "succeeds: Sre2026", $"succeeds: {name}")))));

    [Fact]
    public void LADDER608_versions_in_a_circle_are_reported_once() => Assert.Equal(
        "ladders/sre/2026/sre.md(3,11): LADDER608: These versions succeed each other in a circle: Sre2026 > Sre2027 > Sre2026. Take "
            + "'succeeds' out of the first of them.",
        Assert.Single(Log((OlderFile, Edit(Older, "ladder: Sre2026", "ladder: Sre2026\nsucceeds: Sre2027")), (NewerFile, Newer))));

    [Fact]
    public void LADDER608_is_at_the_name() => Assert.StartsWith(
        "'succeeds' names 'Sre2026'",
        Marked.Gives("LADDER608", Edit(Newer, "succeeds: Sre2026", "succeeds: [|Sre2026|]")),
        StringComparison.Ordinal);

    [Fact]
    public void A_version_before_that_has_errors_hides_nothing_else()
    {
        var ladders = TestLadder.BindAll((OlderFile, "---\nladder: Sre2026\n---\n# Nothing\n"), (NewerFile, Newer));
        Assert.Null(ladders[0].Model);
        Assert.Null(ladders[1].Model!.Predecessor);
        Assert.Empty(ladders[1].Log());
    }

    private static string NextYear => Newer
        .Replace("Writes good runbooks", "Writes and tests good runbooks\n- Reviews changes of others", StringComparison.Ordinal)
        .Replace("## Craft", "## Mastery", StringComparison.Ordinal)
        .Replace("- Asks before acting\n", "", StringComparison.Ordinal)
        .Replace("---\n# Junior", "renamed: { Craft: Mastery }\nretired: [AsksBeforeActing]\n---\n# Junior", StringComparison.Ordinal);

    private static string Edit(string text, string old, string @new)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, @new, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Log(params (string Name, string Text)[] files) =>
        TestLadder.BindAll(files).SelectMany(l => l.Log());

    private static (string Name, string Text)[] With((string Name, string Text)[] files, string name, string text) =>
        [.. files.Where(f => f.Name != name), (name, text)];

    /// <summary>Runs <c>-t:LockLadders</c>.</summary>
    private static (string Name, string Text)[] Renew(params (string Name, string Text)[] files) =>
        LockRenewal.Of(Compile(files)).Aggregate(files, (all, lockFile) => With(all, lockFile.Path["/src/".Length..], lockFile.Text));

    private static CompiledProject Compile((string Name, string Text)[] files) => ProjectCompiler.Compile(
        [.. files.Select(f => new InputFile(new TextFile("/src/" + f.Name, f.Name, f.Text), new([])))]);

    private static (Ladder Older, Ladder Newer) Ladders(params (string Name, string Text)[] files)
    {
        var project = Compile(files);
        var ladders = (Ladder[])Compiled.Run(
            ExampleModels.Emit([.. project.Ladders.Select(l => l.Bound.Model!)]),
            "return new global::LadderGen.Ladder[] { Acme.Ladders.Sre2026, Acme.Ladders.Sre2027 };")!;
        return (ladders[0], ladders[1]);
    }
}
