using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Locking;

/// <summary>The form of a lock, the ids that it keeps, and the reports that it leads to.</summary>
public sealed class LockTests
{
    private const string Sre = """
        ---
        ladder: Sre
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

        """;

    private static readonly Locked First = new Locked(Sre).Renew();

    [Fact]
    public void A_lock_has_a_line_for_each_part() => Assert.Equal(
        """
        # LadderGen lock 1: the ids of the ladder 'Sre' that were released. Renew it with 'dotnet build -t:LockLadders'.
        sre	Sre	Site Reliability
        sre/competencies/craft	Craft	Craft
        sre/competencies/scope	Scope	Scope
        sre/junior	Junior	Junior
        sre/junior/craft/can-be-on-call-one-day	CanBeOnCallOneDay	Can be on call one day a week
        sre/junior/craft/follows-a-runbook-with-help	FollowsARunbookWithHelp	Follows a runbook with help
        sre/junior/scope/owns-a-task	OwnsATask	Owns a task
        sre/senior	Senior	Senior
        sre/senior/craft/writes-good-runbooks	WritesGoodRunbooks	Writes good runbooks
        sre/senior/scope/owns-a-whole-service	OwnsAWholeService	Owns a whole service

        """,
        First.Lock);

    [Fact]
    public void A_locked_ladder_has_no_diagnostic() => Assert.Empty(First.Bound.Log());

    [Fact]
    public void A_renewed_lock_of_an_unchanged_ladder_is_the_same()
    {
        Assert.Equal(First.Lock, First.Renew().Lock);
        Assert.False(First.Renewal().IsNeeded);
        Assert.Equal("Sre: the lock is up to date.", First.Renewal().Summary);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    public void Line_ends_and_empty_lines_of_a_lock_make_no_difference(string end) =>
        Assert.Empty((First with { Lock = First.Lock!.Replace("\n", end, StringComparison.Ordinal) }).Bound.Log());

    [Fact]
    public void An_editor_may_turn_tabs_into_spaces() =>
        Assert.Empty((First with { Lock = First.Lock!.Replace("\t", "   ", StringComparison.Ordinal) }).Bound.Log());

    [Fact]
    public void A_reworded_expectation_keeps_its_id()
    {
        var reworded = First.Edit("Writes good runbooks", "Writes and maintains good runbooks");
        Assert.Contains(
            "sre/senior/craft/writes-good-runbooks: Writes and maintains good runbooks",
            reworded.Ids);
        Assert.Equal(
            "ladder.md(15,3): LADDER603: Reworded since it was locked: it was 'Writes good runbooks', and keeps the id "
                + "'sre/senior/craft/writes-good-runbooks'. Run 'dotnet build -t:LockLadders' to lock the new words. "
                + "If it is another expectation, end it with a name in braces, such as {#short-name}.",
            Assert.Single(reworded.Bound.Log()));
        var renewed = reworded.Renew();
        Assert.Contains("runbooks	WritesGoodRunbooks	Writes and maintains good runbooks", renewed.Lock, StringComparison.Ordinal);
        Assert.Empty(renewed.Bound.Log());
    }

    [Fact]
    public void A_text_reworded_step_by_step_keeps_its_id()
    {
        var now = First;
        foreach (var (old, @new) in new[]
        {
            ("Follows a runbook with help", "Follows runbooks with help of others"),
            ("Follows runbooks with help of others", "Follows all runbooks with the help of others"),
            ("Follows all runbooks with the help of others", "Works through all runbooks with the help of others"),
        })
        {
            now = now.Edit(old, @new).Renew();
        }

        Assert.Contains(
            "sre/junior/craft/follows-a-runbook-with-help: Works through all runbooks with the help of others",
            now.Ids);
    }

    [Fact]
    public void Another_expectation_that_begins_alike_changes_no_id()
    {
        var added = First.Edit(
            "- Can be on call one day a week",
            "- Can be on call one day a week\n- Can be on call one day a month");
        Assert.Contains(
            "sre/junior/craft/can-be-on-call-one-day: Can be on call one day a week",
            added.Ids);
        Assert.Equal(["sre/junior/craft/can-be-on-call-one-day-a-month: Can be on call one day a month"], added.Ids.Except(First.Ids));
    }

    [Fact]
    public void LADDER602_what_is_new_is_reported_once()
    {
        var added = First.Edit(
            "## Senior",
            "## Middle\n### Craft\n- Leads a change\n- Reviews a change\n### Scope\n- Owns a system\n\n## Senior");
        Assert.Equal(
            "ladder.md(13,4): LADDER602: The level 'Middle' is not locked yet, so its id 'sre/middle' can still change, and so can 3 more "
                + "below it. Before you release it, run 'dotnet build -t:LockLadders'.",
            Assert.Single(added.Log));
        Assert.Empty(added.Renew().Bound.Log());
    }

    [Fact]
    public void LADDER601_and_LADDER602_are_reported_twenty_times()
    {
        var words = Enumerable.Range(1, 26).Select(i => $"- Does {(char)('a' + i - 1)} {new string((char)('a' + i - 1), 5)}").ToList();
        var many = First.Edit("- Owns a task\n", "- Owns a task\n" + string.Join('\n', words) + "\n");
        var added = many.Log.Where(l => l.Contains("LADDER602", StringComparison.Ordinal)).ToList();
        Assert.Equal(20, added.Count);
        Assert.EndsWith("(And 6 more like this in this file.)", added[^1], StringComparison.Ordinal);
        var gone = (many with { Lock = null }).Renew().Edit(string.Join('\n', words) + "\n", "").Log
            .Where(l => l.Contains("LADDER601", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(20, gone.Count);
        Assert.EndsWith("(And 6 more like this in this file.)", gone[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void LADDER601_what_is_gone_is_an_error_with_three_ways_on()
    {
        var gone = First.Edit("- Follows a runbook with help\n", "");
        Assert.Equal(
            "Sre.lock(7,1): LADDER601: The expectation 'Follows a runbook with help' was released with the id "
                + "'sre/junior/craft/follows-a-runbook-with-help', and is gone. Put it back, or write into the declaration "
                + "'renamed: { Junior.Craft.FollowsARunbookWithHelp: NewName }' if it has another name now, "
                + "or 'retired: [Junior.Craft.FollowsARunbookWithHelp]' if it does not count any more.",
            Assert.Single(gone.Log));
        Assert.Empty(gone.Edit("ladder: Sre", "ladder: Sre\nretired: [Junior.Craft.FollowsARunbookWithHelp]").Log);
        Assert.Empty(gone.Edit("ladder: Sre", "ladder: Sre\nretired: FollowsARunbookWithHelp").Log);
    }

    [Fact]
    public void LADDER601_what_moved_is_recognized()
    {
        var moved = First.Edit("- Owns a task\n", "- Keeps a diary\n")
            .Edit("- Owns a whole service\n", "- Owns a whole service\n- Owns a task\n");
        Assert.Contains(
            "and has moved to 'Scope' at 'Senior'. Put it back, or write into the declaration "
                + "'renamed: { Junior.Scope.OwnsATask: Senior.Scope.OwnsATask }'",
            Assert.Single(moved.Log),
            StringComparison.Ordinal);
        var renamed = moved.Edit("ladder: Sre", "ladder: Sre\nrenamed: { Junior.Scope.OwnsATask: Senior.Scope.OwnsATask }");
        Assert.All(renamed.Log, line => Assert.Contains("LADDER602", line, StringComparison.Ordinal));
        Assert.Equal("sre/senior/scope/owns-a-task", renamed.Ladder.Find("sre/junior/scope/owns-a-task").Id);
        Assert.Empty(renamed.Renew().Bound.Log());
    }

    [Fact]
    public void A_level_that_is_swallowed_is_gone_once()
    {
        var swallowed = First.Edit("## Senior\n### Craft\n", "").Edit("### Scope\n- Owns a whole service", "- Owns a whole service");
        Assert.Contains("The level 'Senior' was released", Assert.Single(swallowed.Log), StringComparison.Ordinal);
    }

    [Fact]
    public void LADDER603_a_heading_in_other_words_keeps_its_id_and_asks()
    {
        var reworded = First.Edit("### Craft", "### Mastery");
        Assert.Equal(
            "ladder.md(7,5): LADDER603: 'Mastery' is taken to be 'Craft' under another heading, since most of its expectations are the "
                + "same. It keeps the id 'sre/competencies/craft'. If that is right, run 'dotnet build -t:LockLadders'. "
                + "If it is another one, write 'retired: [Craft]' into the declaration.",
            Assert.Single(reworded.Log));
        Assert.Equal(First.Ids, reworded.Ids);
        Assert.Empty(reworded.Renew().Bound.Log());
    }

    [Fact]
    public void A_heading_that_is_renamed_has_its_new_name_and_is_found_by_the_old_one()
    {
        var renamed = First.Edit("### Craft", "### Mastery").Edit("ladder: Sre", "ladder: Sre\nrenamed: { Craft: Mastery }").Renew();
        Assert.Empty(renamed.Bound.Log());
        Assert.Contains("sre/competencies/craft\t", renamed.Lock, StringComparison.Ordinal);
        Assert.Contains("sre/competencies/mastery\t", renamed.Lock, StringComparison.Ordinal);
        Assert.Equal(
            "sre/junior/mastery/follows-a-runbook-with-help",
            renamed.Ladder.Find("sre/junior/craft/follows-a-runbook-with-help").Id);
        Assert.Contains(
            "LADDER601",
            string.Join('\n', renamed.Edit("renamed: { Craft: Mastery }", "").Log),
            StringComparison.Ordinal);
    }

    [Fact]
    public void LADDER605_a_retired_id_is_not_used_again()
    {
        var back = First.Edit("ladder: Sre", "ladder: Sre\nretired: [OwnsATask]");
        Assert.Equal(
            "ladder.md(12,3): LADDER605: The id 'sre/junior/scope/owns-a-task' is that of 'Owns a task', which is retired, and an id is "
                + "never used again. If this is the same, take 'OwnsATask' out of 'retired'. If not, end it with another name in braces, "
                + "such as {#short-name}.",
            Assert.Single(back.Log));
    }

    [Fact]
    public void LADDER606_a_retired_name_that_was_never_released_is_an_error() => Assert.Contains(
        "'retired' has 'OwnsTask', but the lock has no such name. Did you mean 'OwnsATask'?",
        Marked.Gives("LADDER606", First.Edit("ladder: Sre", "ladder: Sre\nretired: [ [|OwnsTask|] ]").Files)[0],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<<<<<<< HEAD\n", "", "The lock has an unfinished merge here.")]
    [InlineData("", "sre/junior/craft\tCraft\tCraft\n", "'sre/junior/craft Craft Craft' is not a line of a lock")]
    [InlineData("", "sre/junior\tSenior\tJunior\n", "'sre/junior Senior Junior' is not a line of a lock")]
    [InlineData("", "Junior\n", "'Junior' is not a line of a lock")]
    [InlineData("", "sre/junior\tJunior\tYoung\n", "The id 'sre/junior' is in the lock twice with different words, here and on line 5.")]
    [InlineData("", "dev/junior\tJunior\tJunior\n", "The id 'dev/junior' is not one of the ladder 'Sre'.")]
    [InlineData("# LadderGen lock 2: more\n", "", "The lock has the format 2, and this version of LadderGen knows 1.")]
    [InlineData("ids\n", "", "A lock begins with '# LadderGen lock 1', and this file does not.")]
    public void LADDER604_a_lock_that_cannot_be_read_is_an_error_at_its_line(string before, string after, string message)
    {
        var broken = First with { Lock = before + First.Lock + after };
        var line = before.Length > 0 ? 1 : 12;
        var log = Assert.Single(broken.Log);
        Assert.StartsWith($"Sre.lock({line},1): LADDER604: {message}", log, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_lines_and_a_byte_order_mark_make_no_difference()
    {
        var lines = First.Lock!.TrimEnd('\n').Split('\n');
        var shuffled = First with { Lock = string.Join('\n', lines.Skip(1).Reverse().Prepend('\uFEFF' + lines[0])) };
        Assert.Empty(shuffled.Bound.Log());
        Assert.Equal(First.Lock, shuffled.Renew().Lock);
    }

    [Fact]
    public void A_line_that_a_merge_took_twice_does_no_harm() =>
        Assert.Empty((First with { Lock = First.Lock + "sre/junior\tJunior\tJunior\n" }).Bound.Log());

    [Fact]
    public void A_lock_of_no_ladder_is_an_error() =>
        Assert.Contains(
            "No ladder is declared beside the lock 'Sre.lock'",
            Assert.Single(First.Edit("ladder: Sre", "ladder: Ops").Log),
            StringComparison.Ordinal);

    [Fact]
    public void A_renamed_ladder_keeps_its_lock()
    {
        var renamed = First.Edit("ladder: Sre", "ladder: Ops\nrenamed: { Sre: Ops }");
        Assert.Empty(renamed.Log);
        Assert.Contains("\nops/junior\tJunior\tJunior\n", renamed.Renew().Lock, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_braces_comes_before_the_words() => Assert.Contains(
        "'renamed: { Junior.Scope.OwnsATask: TheNameNow }'",
        Assert.Single(First.Edit("- Owns a task", "- Owns a task {#task}").Log),
        StringComparison.Ordinal);

    [Fact]
    public void A_broken_document_does_not_make_its_parts_gone()
    {
        var broken = First.Edit("### Scope\n- Owns a whole service", "### Craft\n- Owns a whole service");
        Assert.All(broken.Log, line => Assert.DoesNotContain("LADDER6", line, StringComparison.Ordinal));
        Assert.NotEmpty(broken.Log);
    }
}
