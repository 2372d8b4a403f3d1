using System.Text;
using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Tests.Commands;

/// <summary><c>laddergen export</c> writes a ladder so that it can be read back.</summary>
public sealed class ExportTests
{
    private static readonly string Examples = Path.Combine(Repository.Root, "ladders");

    private const string Rich = """
        ---
        ladder: Bakery
        title: "Bakery: the \"ladder\""
        levels: [Junior, Senior]
        facts: [Plans ahead]
        ---
        # Bakery: the "ladder"

        For all who bake.

        ## Junior

        Learns the trade.

        - **Plans ahead**: a day

        ### Craft

        #### Dough & *more* {#flour}

        Folds it.

        - Weighs flour. {#weighs}
          - With the small scale
        - \# 1 in \[brackets\], 2 \* 3 \_x\_ {braces}
        - E.g. Found a wrong scale

        ## Senior

        ### Craft

        #### Dough & *more* {#flour}

        - 1\. Plans the bake.
        """;

    public static TheoryData<string, string> ExamplesAndFormats()
    {
        TheoryData<string, string> all = [];
        foreach (var ladder in LadderFolder.Read(Examples).Set())
        {
            all.Add(ladder.Name, "md");
            all.Add(ladder.Name, "html");
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(ExamplesAndFormats))]
    public async Task An_example_is_written_and_reads_back(string ladder, string format)
    {
        var answer = await Answer.PipedAsync("export", ladder, "--to", format, "--in", Examples);

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.DoesNotContain("{#", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    public async Task Names_in_braces_details_facts_and_marks_read_back(string format)
    {
        using TestFolder folder = new(("bakery.md", Rich));

        var answer = await Answer.PipedAsync("export", "Bakery", "--to", format, "--in", folder.Path);

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.Contains("{#weighs}", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    public async Task A_competency_that_only_some_levels_have_reads_back(string format)
    {
        const string gap = "---\nladder: Bakery\n---\n# L1\n## Dough\n- Weighs flour.\n# L2\n## Dough\n- Folds dough.\n## Shop\n- Sells.\n";
        using TestFolder folder = new(("bakery.md", gap));

        var answer = await Answer.PipedAsync("export", "Bakery", "--to", format, "--in", folder.Path);

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
    }

    [Fact]
    public async Task A_document_written_as_Markdown_is_a_ladder_by_itself()
    {
        using TestFolder folder = new();

        var answer = await Answer.PipedAsync("export", "Sre", "--to", "md", "-o", folder.PathOf("sre.md"), "--in", Examples);

        Assert.Equal((0, "", ""), (answer.Code, answer.Output, answer.Errors));
        var written = Assert.Single(LadderFolder.Read(folder.Path).Set());
        var original = LadderFolder.Read(Examples).Set().FindLadder("Sre");
        Assert.Equal(Ids(original), Ids(written));
    }

    [Theory]
    [InlineData("csv", true)]
    [InlineData("md", false)]
    [InlineData("html", false)]
    [InlineData("json", false)]
    public async Task A_file_is_UTF_8_with_a_byte_order_mark_only_for_Excel(string format, bool mark)
    {
        using TestFolder folder = new();
        var path = folder.PathOf("out");

        var answer = await Answer.PipedAsync("export", "Support", "--to", format, "-o", path, "--in", Examples);

        Assert.Equal(0, answer.Code);
        Assert.Equal(mark, (await File.ReadAllBytesAsync(path)).AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var shown = await Answer.PipedAsync("export", "Support", "--to", format, "--in", Examples);
        Assert.Equal(shown.Output, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task A_file_that_exists_is_not_replaced_unasked()
    {
        using TestFolder folder = new(("sre.md", "mine"));

        var answer = await Answer.PipedAsync("export", "Sre", "--to", "md", "-o", folder.PathOf("sre.md"), "--in", Examples);

        Assert.Equal(2, answer.Code);
        Assert.Equal($"'{folder.PathOf("sre.md")}' exists. Use --force to replace it.", answer.ErrorLines.First());
        Assert.Equal("mine", folder.Read("sre.md"));
    }

    [Fact]
    public async Task A_ladder_that_does_not_exist_is_answered_with_those_that_do()
    {
        var answer = await Answer.PipedAsync("export", "Sra", "--to", "md", "--in", Examples);

        Assert.Equal(2, answer.Code);
        Assert.StartsWith("'Sra' is not a ladder. Did you mean 'Sre'?", answer.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(Ladder ladder) =>
        ladder.Levels.SelectMany(l => l.Expectations).Select(e => e.Id).Order(StringComparer.Ordinal);
}
