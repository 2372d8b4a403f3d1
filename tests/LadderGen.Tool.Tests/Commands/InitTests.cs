namespace LadderGen.Tool.Tests.Commands;

/// <summary><c>laddergen init</c> writes the declaration that documents need, and asks only what it cannot know.</summary>
public sealed class InitTests
{
    private const string Certain = """
        # The bakery
        ## Junior Baker
        ### Dough
        - Weighs flour.
        ## Senior Baker
        ### Dough
        - Plans the bake.
        """;

    /// <summary>Nobody knows which of a Helper and a Baker is the higher level.</summary>
    private const string Unsure = """
        # The bakery
        ## Helper
        ### Dough
        - Weighs flour.
        ### Shop
        - Sweeps it.
        ## Baker
        ### Dough
        - Plans the bake.
        ### Shop
        - Keeps the books.
        """;

    private const string Flat = """
        # The bakery
        ## Junior
        - Weighs flour.
        ### Shop
        - Sweeps it.
        ## Senior
        - Plans the bake.
        ### Shop
        - Keeps the books.
        """;

    [Fact]
    public async Task A_certain_ladder_is_shown_and_declared_without_a_question()
    {
        using TestFolder folder = new(("bakery/baker.md", Certain), ("bakery/README.md", "# About"));

        var answer = await Answer.PipedAsync("init", folder.PathOf("bakery"));

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.Equal(
            [
                "Bakery: The bakery",
                "  Junior < Senior",
                "  Dough",
                "  2 expectations",
                $"Written: {folder.PathOf("bakery/ladder.yml")}",
                "",
            ],
            answer.Lines);
        Assert.Equal("ladder: Bakery\nrole: [Baker]\n", folder.Read("bakery/ladder.yml"));
        Assert.Equal(0, (await Answer.PipedAsync("check", folder.Path)).Code);
    }

    [Theory]
    [InlineData("\n", "levels: [Helper, Baker]\n")]
    [InlineData("Baker / Helper\n", "levels: [Baker, Helper]\n")]
    public async Task Levels_that_are_unsure_are_asked(string typed, string levels)
    {
        using TestFolder folder = new(("bakery/baker.md", Unsure));

        var answer = await Answer.AskedAsync(typed, "init", folder.PathOf("bakery"));

        Assert.Equal(
            "? Bakery: what are the levels, lowest first, with '/' between? They may also be Dough / Shop. " +
            "[Enter: Helper / Baker; -: leave it open]",
            answer.Lines.First());
        Assert.Equal((0, "ladder: Bakery\n" + levels), (answer.Code, folder.Read("bakery/ladder.yml")));
    }

    [Theory]
    [InlineData("-\n")]
    [InlineData("", "--yes")]
    public async Task Levels_that_are_left_open_are_in_a_comment(string typed, params string[] options)
    {
        using TestFolder folder = new(("bakery/baker.md", Unsure));

        var answer = await Answer.AskedAsync(typed, ["init", folder.PathOf("bakery"), .. options]);

        Assert.Equal(1, answer.Code);
        Assert.Contains("  Left open: the levels. They may be Helper, Baker.", answer.Lines);
        Assert.Equal(
            "ladder: Bakery\n# Lowest first. Check the order, and take the '#' away.\n# levels: [Helper, Baker]\n",
            folder.Read("bakery/ladder.yml"));
    }

    [Fact]
    public async Task Lines_right_under_a_level_need_a_competency()
    {
        using TestFolder folder = new(("bakery/baker.md", Flat));

        var open = await Answer.PipedAsync("init", folder.PathOf("bakery"));
        Assert.Equal(1, open.Code);
        Assert.Contains("  Left open: the competency of the lines right under a level.", open.Lines);

        var asked = await Answer.AskedAsync("Work\n", "init", folder.PathOf("bakery"), "--force");
        Assert.Equal((0, "ladder: Bakery\ngeneral: Work\n"), (asked.Code, folder.Read("bakery/ladder.yml")));
        Assert.Equal(0, (await Answer.PipedAsync("check", folder.Path)).Code);
    }

    [Fact]
    public async Task Documents_that_were_typed_are_a_ladder_each()
    {
        using TestFolder folder = new(("baker.md", Certain), ("cook.md", Certain.Replace("Baker", "Cook", StringComparison.Ordinal)));

        var answer = await Answer.PipedAsync("init", folder.PathOf("baker.md"), folder.PathOf("cook.md"));

        Assert.Equal(0, answer.Code);
        Assert.Equal(
            "ladder: Baker\ndocuments: [baker.md]\nrole: [Baker]\n---\nladder: Cook\ndocuments: [cook.md]\nrole: [Cook]\n",
            folder.Read("ladder.yml"));
        Assert.StartsWith("2 ladders, 0 errors", (await Answer.PipedAsync("check", folder.Path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_documents_that_make_sense_only_alone_has_a_ladder_for_each()
    {
        using TestFolder folder = new(
            ("baker.md", "# The bakery\n## L1\n### Dough\n- Weighs flour.\n## L2\n### Dough\n- Plans the bake.\n"),
            ("cook.md", Certain.Replace("Baker", "Cook", StringComparison.Ordinal)));

        var answer = await Answer.PipedAsync("init", folder.Path);

        Assert.Equal(0, answer.Code);
        Assert.Contains("ladder: Baker\ndocuments: [baker.md]\n", folder.Read("ladder.yml"), StringComparison.Ordinal);
        Assert.Contains("---\nladder: Cook\n", folder.Read("ladder.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_declares_a_ladder_is_left_out()
    {
        using TestFolder folder = new(("bakery.md", "---\nladder: Bakery\n---\n" + Certain));

        var answer = await Answer.PipedAsync("init", folder.Path);

        Assert.Equal((0, "bakery.md declares a ladder already."), (answer.Code, answer.Lines.First()));
        Assert.False(File.Exists(folder.PathOf("ladder.yml")));
    }

    [Fact]
    public async Task A_declaration_that_exists_is_not_replaced()
    {
        using TestFolder folder = new(("baker.md", Certain), ("ladder.yml", "ladder: Mine\n"));

        var answer = await Answer.PipedAsync("init", folder.Path);

        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Equal($"'{folder.PathOf("ladder.yml")}' exists. Use --force to replace it.", answer.ErrorLines.First());
        Assert.Equal("ladder: Mine\n", folder.Read("ladder.yml"));
    }

    [Theory]
    [InlineData("nowhere", "'nowhere' does not exist. Give a folder or a document.")]
    [InlineData("ladder.docx", "'ladder.docx' is not a document that LadderGen reads. 'laddergen import' may bring it in.")]
    [InlineData(".", "No document is in '.'. Give the folder that the documents are in.")]
    public async Task A_path_without_a_document_is_wrong_use(string path, string message)
    {
        using TestFolder folder = new(("ladder.docx", ""));

        var answer = await Answer.PipedAsync("init", Path.Combine(folder.Path, path));

        var first = answer.ErrorLines.First().Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Assert.Equal((2, message), (answer.Code, first));
    }
}
