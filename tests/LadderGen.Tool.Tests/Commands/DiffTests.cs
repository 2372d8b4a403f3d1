using System.ComponentModel;
using System.Diagnostics;

namespace LadderGen.Tool.Tests.Commands;

/// <summary><c>laddergen diff</c> shows what has changed between two folders, or two Git revisions of one.</summary>
public sealed class DiffTests
{
    private const string Was = """
        ---
        ladder: Bakery
        levels: [Junior, Senior]
        ---
        # Bakery
        ## Junior
        Learns the trade.
        ### Dough
        - Weighs flour with a scale.
        - Asks before adding salt.
        - Cleans the table.
        - Locks the door.
        - Folds the dough.
        - Keeps the oven hot.
        ### Shop
        - Greets every customer by name.
        ## Senior
        ### Dough
        - Plans the bake of a week.
        ### Shop
        - Keeps the books.
        """;

    private const string Now = """
        ---
        ladder: Bakery
        levels: [Apprentice, Senior]
        ---
        # Bakery
        ## Apprentice
        Learns the whole trade.
        ### Dough
        - Carefully weighs flour with a scale.
        - Asks before adding salt!
        - Locks the door.
        - Folds the dough.
        - Keeps the oven hot.
        ### Counter
        - Greets every customer by name.
        ## Senior
        ### Dough
        - Plans the bake of a week.
        - Teaches two apprentices.
        ### Counter
        - Keeps the books.
        """;

    [Fact]
    public async Task Without_a_lock_the_same_part_is_known_by_its_words()
    {
        using TestFolder folder = new(("was/bakery.md", Was), ("now/bakery.md", Now));

        var answer = await Answer.PipedAsync("diff", folder.PathOf("was"), folder.PathOf("now"));

        Assert.Equal((1, ""), (answer.Code, answer.Errors));
        Assert.Equal(
            """
            Bakery

            Added
            + Senior, Dough: Teaches two apprentices.

            Removed
            - Junior, Dough: Cleans the table.

            Reworded
            ~ Competency: [-Shop-] {+Counter+}
            ~ Level: [-Junior-] {+Apprentice+}
            ~ Apprentice, Dough: {+Carefully+} weighs flour with a scale.
            ~ Apprentice, Dough: [-Asks before adding salt.-] {+Asks before adding salt!+}
            ~ Apprentice: Learns the {+whole+} trade.

            New ids
            ! bakery/competencies/shop is now bakery/competencies/counter
            ! bakery/junior is now bakery/apprentice
            ! bakery/junior/dough/weighs-flour-with-a-scale is now bakery/apprentice/dough/carefully-weighs-flour-with-a-scale


            """.ReplaceLineEndings("\n"),
            answer.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Markdown_is_ready_for_a_pull_request()
    {
        using TestFolder folder = new(("was/bakery.md", Was), ("now/bakery.md", Now));

        var answer = await Answer.PipedAsync("diff", folder.PathOf("was"), folder.PathOf("now"), "--format", "markdown");

        Assert.StartsWith(
            """
            ### Bakery

            **Added**

            - *Senior, Dough*: Teaches two apprentices.

            **Removed**

            - *Junior, Dough*: Cleans the table.

            **Reworded**

            - *Competency*: ~~Shop~~ **Counter**

            """.ReplaceLineEndings("\n"),
            answer.Output,
            StringComparison.Ordinal);
        Assert.Contains("- *Apprentice*: Learns the **whole** trade.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_declaration_says_is_renamed_moved_and_retired()
    {
        using TestFolder folder = new(("was/bakery.md", Was), ("now/bakery.md", Was));
        await Answer.PipedAsync("lock", folder.PathOf("was"));
        await Answer.PipedAsync("lock", folder.PathOf("now"));
        var declared = Was.Replace("ladder: Bakery", """
            ladder: Bakery
            retired: [AsksBeforeAddingSalt]
            renamed:
              Shop: Counter
              Junior.Dough.CleansTheTable: Senior.Dough.CleansTheTable
            """, StringComparison.Ordinal)
            .Replace("- Asks before adding salt.\n- Cleans the table.\n", "", StringComparison.Ordinal)
            .Replace("### Shop", "### Counter", StringComparison.Ordinal)
            .Replace("a week.\n", "a week.\n- Cleans the table.\n", StringComparison.Ordinal);
        folder.Write("now/bakery.md", declared);

        var answer = await Answer.PipedAsync("diff", folder.PathOf("was"), folder.PathOf("now"));

        Assert.Equal((1, ""), (answer.Code, answer.Errors));
        Assert.Equal(
            """
            Bakery

            Retired
            - Junior, Dough: Asks before adding salt.

            Renamed
            ~ Competency: Shop is now Counter

            Moved
            > Junior, Dough -> Senior, Dough: Cleans the table.

            Reworded
            ~ Competency: [-Shop-] {+Counter+}


            """.ReplaceLineEndings("\n"),
            answer.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_ladder_that_is_new_or_gone_is_one_line()
    {
        using TestFolder folder = new(("was/bakery.md", Was), ("now/mill.md", Was.Replace("Bakery", "Mill", StringComparison.Ordinal)));

        var answer = await Answer.PipedAsync("diff", folder.PathOf("was"), folder.PathOf("now"));

        Assert.Equal(
            ["Mill", "", "Added", "+ The whole ladder, with 9 expectations"],
            answer.Lines.Take(4));
        Assert.Equal(
            ["Bakery", "", "Removed", "- The whole ladder, with 9 expectations"],
            answer.Lines.Skip(5).Take(4));
    }

    [Fact]
    public async Task The_order_of_levels_counts()
    {
        using TestFolder folder = new(
            ("was/bakery.md", Was),
            ("now/bakery.md", Was.Replace("[Junior, Senior]", "[Senior, Junior]", StringComparison.Ordinal)));

        var answer = await Answer.PipedAsync("diff", folder.PathOf("was"), folder.PathOf("now"));

        Assert.Contains("> Levels: Senior < Junior", answer.Lines);
    }

    [SkippableFact]
    public async Task A_revision_is_compared_with_the_documents_as_they_are_now()
    {
        using TestFolder folder = new(("hr/bakery.md", Was));
        Git(folder, "init", "--quiet");
        Git(folder, "add", "--all");
        Git(folder, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message=First");
        folder.Write("hr/bakery.md", Was.Replace("of a week", "of two weeks", StringComparison.Ordinal));

        var now = await Answer.PipedAsync("diff", "HEAD", "--in", folder.PathOf("hr"));
        var same = await Answer.PipedAsync("diff", "HEAD", "HEAD", "--in", folder.PathOf("hr"));
        var unknown = await Answer.PipedAsync("diff", "HEAT", "--in", folder.PathOf("hr"));

        Assert.Equal((1, ""), (now.Code, now.Errors));
        Assert.Contains("~ Senior, Dough: Plans the bake of [-a week.-] {+two weeks.+}", now.Lines);
        Assert.Equal((0, "The ladders are the same.", ""), (same.Code, same.Lines.First(), same.Errors));
        Assert.Equal(
            (2, $"'HEAT' is neither a folder nor a revision of the Git repository of '{folder.PathOf("hr")}'."),
            (unknown.Code, unknown.ErrorLines.First()));
        Assert.Equal(" M hr/bakery.md\n", Git(folder, "status", "--porcelain"));
    }

    [SkippableFact]
    public async Task Outside_of_a_repository_there_are_no_revisions()
    {
        using TestFolder folder = new(("bakery.md", Was));
        Git(folder, "--version");

        var answer = await Answer.PipedAsync("diff", "main", "--in", folder.Path);

        Assert.Equal(
            (2, $"'main' is not a folder, and '{folder.Path}' is not in a Git repository."),
            (answer.Code, answer.ErrorLines.First()));
    }

    private static string Git(TestFolder folder, params string[] arguments)
    {
        try
        {
            ProcessStartInfo start = new("git", ["-C", folder.Path, .. arguments]) { RedirectStandardOutput = true };
            using var git = Process.Start(start)!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
            return output.ReplaceLineEndings("\n");
        }
        catch (Win32Exception missing)
        {
            throw new SkipException("Git is not installed.", missing);
        }
    }
}
