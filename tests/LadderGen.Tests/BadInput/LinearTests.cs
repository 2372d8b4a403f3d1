using System.Text;
using LadderGen.Generator.Emitting;

namespace LadderGen.Tests.BadInput;

/// <summary>
/// Four times as much of anything costs about four times as much. The cost is the allocated bytes, because seconds differ from
/// run to run. Work that is repeated for each level, line or row shows: it costs 16 times as much.
/// </summary>
public sealed class LinearTests
{
    /// <summary>Allows for lists that double and for longer numbers. Quadratic cost grows by 16.</summary>
    private const double MostGrowth = 6;

    /// <summary>Ends a test that hangs. It does not measure anything.</summary>
    private const int Hang = 240_000;

    private const string Front = "---\nladder: Bad\n---\n";

    private const string Good = "# L1\n## Mastery\n- Runs it\n";

    private static readonly EmitOptions Options = new("Acme", IsPublic: true);

    private static readonly Dictionary<string, Func<int, string>> Documents = new()
    {
        ["quotes in quotes"] = n => Front + Good + Times(n, "> ") + "deep\n",
        ["bullets in bullets"] = n => Front + Good + Times(n, "- ") + "deep\n",
        ["numbers in numbers"] = n => Front + Good + Times(n, "1. ") + "deep\n",
        ["brackets"] = n => Front + Good + "- " + Times(n, "[") + "a" + Times(n, "](b)") + "\n",
        ["open brackets"] = n => Front + Good + "- " + Times(n, "[") + "\n",
        ["images"] = n => Front + Good + "- " + Times(n, "![") + "\n",
        ["emphasis"] = n => Front + Good + "- " + Times(n, "*") + "a" + Times(n, "*") + "\n",
        ["emphasis never closed"] = n => Front + Good + "- " + Times(n, "**a ") + "\n",
        ["backticks"] = n => Front + Good + "- " + Times(n, "` ``") + "\n",
        ["divisions"] = n => Front + Good + Times(n, "<div>\n") + "deep\n",
        ["lists of HTML"] = n => Front + Good + Times(n, "<ul><li>") + "deep\n",
        ["tables of HTML"] = n => Front + Good + Times(n, "<table><tr><td>") + "deep\n",
        ["details"] = n => Front + Good + Times(n, "<details><summary>Examples</summary>\n\n") + "- deep\n",
        ["details with names"] = n =>
            Front + Good + string.Concat(Enumerable.Range(0, n).Select(i => $"<details><summary>Skill {i}</summary>\n\n- a{i}\n\n")),
        ["processing instructions"] = n => Front + Good + "- " + Times(n, "<?") + "\n",
        ["quotes and bullets"] = n => Front + Good + Times(n, "> - ") + "deep\n",
        ["emphasis of two kinds"] = n => Front + Good + "- " + Times(n, "*a _b ") + "\n",
        ["near misses of levels"] = n =>
            "---\nladder: Bad\nlevels:\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"  - Grade {i}\n")) + "---\n" +
            string.Concat(Enumerable.Range(0, n).Select(i => $"# Garde {i}\n## Mastery\n- Runs it\n")),
        ["comments"] = n => Front + Good + Times(n, "<!-- a --> ") + "\n",
        ["comments never closed"] = n => Front + Good + Times(n, "<!-- a ") + "\n",
        ["headings"] = n => Front + string.Concat(Enumerable.Range(0, n).Select(i => new string('#', (i % 6) + 1) + $" a{i}\n")),
        ["levels"] = n => Front + string.Concat(Enumerable.Range(0, n).Select(i => $"# L{i}\n## Mastery\n- Runs it\n")),
        ["levels without a place"] = n =>
            Front + "# L1\n## Mastery\n- Runs it\n" +
            string.Concat(Enumerable.Range(0, n).Select(i =>
                $"# L{i + 10_000}\n## Mastery\n- Runs it\n# L{i % 10_000}\n## Mastery\n- Runs\n")),
        ["competencies"] = n => Front + "# L1\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"## Skill {i}\n- Runs it\n")),
        ["one competency again and again"] = n => Front + "# L1\n" + Times(n, "## Mastery\n- Runs it\n"),
        ["bullets"] = n => Front + "# L1\n## Mastery\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"- Runs {i} of them\n")),
        ["equal bullets"] = n => Front + "# L1\n## Mastery\n" + Times(n, "- Runs it\n"),
        ["rows"] = n =>
            Front + "| Skill | L1 | L2 |\n|---|---|---|\n" +
            string.Concat(Enumerable.Range(0, n).Select(i => $"| Skill {i % 40} | does {i} | knows {i} |\n")),
        ["rows without an end"] = n => Front + Good + "|a|b|\n|--|--|\n" + Times(n, "|\n"),
        ["columns"] = n => Front + "|" + Times(n, " L1 |") + "\n|" + Times(n, "---|") + "\n|" + Times(n, " a |") + "\n",
        ["definitions"] = n => Front + Good + Times(n, "[a]: b\n"),
        ["rules"] = n => Front + Good + Times(n, "---\n"),
        ["fences"] = n => Front + Good + Times(n, "```\n"),
        ["entities"] = n => Front + Good + "- " + Times(n, "&amp;") + "\n",
        ["words of a line"] = n => Front + Good + "- " + Times(n, "word ") + "\n",
        ["letters of a word"] = n => Front + Good + "- " + Times(n, "x") + "\n",
        ["words of a heading"] = n => Front + "# L1\n## " + Times(n, "word ") + "\n- a\n",
        ["wrongly decoded words"] = n => Front + Good + "- " + Times(n, "â€™ ") + "\n",
        ["front matter"] = n => "---\nladder: Bad\ntitle: \"" + Times(n, "long ") + "\"\n---\n" + Good,
        ["YAML flows"] = n => "---\nladder: Bad\nlevels: " + Times(n, "[") + "\n---\n" + Good,
        ["YAML maps"] = n => "---\nladder: Bad\nlevels: " + Times(n, "{a: ") + "\n---\n" + Good,
        ["YAML dashes"] = n => "---\nladder: Bad\nlevels:\n" + Times(n, "- ") + "a\n---\n" + Good,
        ["YAML keys"] = n => "---\nladder: Bad\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"key{i}: a\n")) + "---\n" + Good,
        ["YAML levels"] = n =>
            "---\nladder: Bad\nlevels:\n" + string.Concat(Enumerable.Range(0, n).Select(i => $" - L{i}\n")) + "---\n" + Good,
        ["YAML anchors"] = n =>
            "---\nladder: Bad\nlevels:\n" + string.Concat(Enumerable.Range(0, n).Select(i => $" - &a{i} x\n - *a{i}\n")) + "---\n" + Good,
        ["YAML laughs"] = n =>
            "---\nladder: Bad\nlevels:\n - &a0 [x, x]\n" +
            string.Concat(Enumerable.Range(1, n).Select(i => $" - &a{i} [*a{i - 1}, *a{i - 1}]\n")) + "---\n" + Good,
    };

    /// <summary>The largest count for each document, such as 10,000-deep nesting, 100,000 rows or lines of 5 MB.</summary>
    public static TheoryData<string, int> LargestCounts { get; } = new()
    {
        { "quotes in quotes", 10_000 },
        { "bullets in bullets", 10_000 },
        { "numbers in numbers", 10_000 },
        { "brackets", 10_000 },
        { "open brackets", 50_000 },
        { "images", 50_000 },
        { "emphasis", 10_000 },
        { "emphasis never closed", 10_000 },
        { "backticks", 20_000 },
        { "divisions", 10_000 },
        { "lists of HTML", 10_000 },
        { "tables of HTML", 10_000 },
        { "details", 10_000 },
        { "details with names", 8_000 },
        { "processing instructions", 80_000 },
        { "quotes and bullets", 10_000 },
        { "emphasis of two kinds", 20_000 },
        { "near misses of levels", 2_000 },
        { "comments", 20_000 },
        { "comments never closed", 20_000 },
        { "headings", 20_000 },
        { "levels", 8_000 },
        { "levels without a place", 8_000 },
        { "competencies", 8_000 },
        { "one competency again and again", 8_000 },
        { "bullets", 20_000 },
        { "equal bullets", 20_000 },
        { "rows", 100_000 },
        { "rows without an end", 20_000 },
        { "columns", 8_000 },
        { "definitions", 20_000 },
        { "rules", 50_000 },
        { "fences", 20_000 },
        { "entities", 40_000 },
        { "words of a line", 1_000_000 },
        { "letters of a word", 5_000_000 },
        { "words of a heading", 100_000 },
        { "wrongly decoded words", 40_000 },
        { "front matter", 1_000_000 },
        { "YAML flows", 10_000 },
        { "YAML maps", 10_000 },
        { "YAML dashes", 10_000 },
        { "YAML keys", 8_000 },
        { "YAML levels", 8_000 },
        { "YAML anchors", 8_000 },
        { "YAML laughs", 40 },
    };

    [Theory(Timeout = Hang)]
    [MemberData(nameof(LargestCounts))]
    public Task Four_times_as_many_cost_about_four_times_as_much(string what, int most) => Task.Run(() =>
    {
        _ = BytesFor(Documents[what](1));
        long[] bytes = [.. new[] { most / 4, most / 2, most }.Select(n => BytesFor(Documents[what](n)))];
        Assert.True(
            bytes[2] <= MostGrowth * bytes[0],
            $"{what}: {string.Join(" -> ", bytes.Select(b => $"{b:N0}"))} bytes, {(double)bytes[2] / bytes[0]:F1} times as many");
    });

    private static long BytesFor(string document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (TestLadder.Bind(("bad.md", document)).Model is { } model)
        {
            _ = LadderEmitter.Emit(model, Options);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Times(int count, string text) => new StringBuilder().Insert(0, text, count).ToString();
}
