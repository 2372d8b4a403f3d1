using System.Globalization;
using System.Text;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.BadInput;

/// <summary>
/// A bad file gives an error at a place in it within seconds, and does not affect the other ladders of the build.
/// </summary>
public sealed class BadInputTests
{
    /// <summary>Ends a test that hangs. It does not measure anything.</summary>
    private const int Hang = 120_000;

    private static readonly TestProject Others = TestProject.Of(
        ("ladders/ops.md", "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n"),
        ("ladders/dev/ladder.yml", "ladder: Dev"),
        ("ladders/dev/E1.md", "# E1\n## Craft\n- Codes\n"));

    private const string Front = "---\nladder: Bad\n---\n";

    private const string Good = "# L1\n## Mastery\n- Runs it\n";

    private static string Times(int count, string text) => new StringBuilder().Insert(0, text, count).ToString();

    public static TheoryData<string, string, string> MalformedDocuments { get; } = new()
    {
        { "nothing at all", "", "LADDER101" },
        { "nothing but a front matter", Front, "LADDER101" },
        { "white space", "\u00A0\t \n\n\r\n \u3000", "LADDER101" },
        { "NUL", Front + Good + "\0", "LADDER001" },
        { "an unfinished table", Front + "| Skill | L1 | L2 |\n|---|---|---|\n| Mastery | Runs it |", "LADDER107" },
        { "a table without its line of dashes", Front + "| Skill | L1 | L2 |\n| Mastery | Runs it | Runs all |\n", "LADDER107" },
        { "a front matter without an end", "---\nladder: Bad\n" + Good, "LADDER002" },
        { "a competency with a very long name in braces", Front + "# L1\n## A {#" + Times(100, "word-") + "a}\n- a\n", "LADDER202" },
        {
            "two expectations that differ late",
            Front + "# L1\n## A\n- " + Times(100, "word ") + "a\n- " + Times(100, "word ") + "b\n",
            "LADDER202"
        },
        { "a ladder of a very long name", "---\nladder: " + Times(300, "A") + "\n---\n" + Good, "LADDER202" },
        { "a front matter of aliases", "---\nladder: Bad\nfacts: " + Times(600, "*a ") + "\n---\n" + Good, "LADDER002" },
        { "a front matter that is no YAML", "---\nladder: Bad\nlevels: [L1\n---\n" + Good, "LADDER002" },
        { "a comment without an end", Front + Good + "<!-- and then\n- more\n", "LADDER111" },
    };

    [Theory(Timeout = Hang)]
    [MemberData(nameof(MalformedDocuments))]
    public Task A_malformed_document_is_an_error(string what, string document, string id) =>
        Fails(what, ("ladders/bad/bad.md", document), id);

    /// <summary>Documents that overflow the stack of a careless parser, or take it quadratic time. They may be read or not.</summary>
    public static TheoryData<string, string> ExtremeDocuments { get; } = new()
    {
        { "quotes in quotes", Front + Good + Times(2_000, ">") + " deep\n" },
        { "quotes in quotes with spaces", Front + Good + Times(2_000, "> ") + "deep\n" },
        { "bullets in bullets", Front + Good + Times(2_000, "- ") + "deep\n" },
        { "numbers in numbers", Front + Good + Times(2_000, "1. ") + "deep\n" },
        {
            "bullets under bullets",
            Front + Good + string.Concat(Enumerable.Range(0, 1_500).Select(i => new string(' ', 2 * i) + "- deep\n"))
        },
        { "open brackets", Front + Good + "- " + Times(50_000, "[") + "\n" },
        { "brackets", Front + Good + "- " + Times(5_000, "[") + "a" + Times(5_000, "](b)") + "\n" },
        { "images", Front + Good + "- " + Times(20_000, "![") + "\n" },
        { "emphasis", Front + Good + "- " + Times(5_000, "*") + "a" + Times(5_000, "*") + "\n" },
        { "emphasis of two kinds", Front + Good + "- " + Times(10_000, "*a_ ") + "\n" },
        { "strong emphasis", Front + Good + "- " + Times(10_000, "**a ") + "\n" },
        { "backticks", Front + Good + "- " + string.Concat(Enumerable.Range(1, 1_000).Select(i => new string('`', i) + "a")) + "\n" },
        { "tags", Front + Good + "- " + Times(20_000, "<a ") + "\n" },
        { "open tags", Front + Good + Times(5_000, "<div>\n") },
        { "details in details", Front + Good + Times(2_000, "<details><summary>Examples</summary>\n\n") + "- deep\n" },
        { "comments", Front + Good + Times(20_000, "<!-- a --> ") + "\n" },
        { "headings", Front + string.Concat(Enumerable.Range(0, 10_000).Select(i => new string('#', (i % 6) + 1) + " a\n")) },
        {
            "rows",
            Front + "| Skill | L1 |\n|---|---|\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"| a{i} | does {i} |\n"))
        },
        { "columns", Front + "|" + Times(5_000, " L1 |") + "\n|" + Times(5_000, "---|") + "\n|" + Times(5_000, " a |") + "\n" },
        { "pipes", Front + Good + Times(50_000, "|") + "\n" },
        { "rows without an end", Front + Good + "|a|b|\n|--|--|\n" + Times(10_000, "|\n") },
        { "entities", Front + Good + "- " + Times(20_000, "&amp;") + "\n" },
        { "definitions", Front + Good + Times(20_000, "[a]: b\n") },
        { "one long line", Front + Good + "- " + Times(300_000, "word ") + "\n" },
        { "one long word", Front + Good + "- " + Times(2_000_000, "x") + "\n" },
        { "one long heading", Front + "# L1\n## " + Times(100_000, "word ") + "\n- a\n" },
        { "empty lines", Front + Good + Times(1_000_000, "\n") },
        { "spaces", Front + Good + Times(1_000_000, " ") + "\n" },
        { "tabs", Front + Good + Times(10_000, "\t") + "a\n" },
        { "rules", Front + Good + Times(50_000, "---\n") },
        { "fences", Front + Good + Times(20_000, "```\n") },
        { "half surrogates", Front + Good + "- a\uD83E b\uDD89\n" },
        { "controls", Front + Good + "- \u0001\u0008\u001B[31m\u007F\u0085\u2028\u2029\u200B\u202E\uFEFF\n" },
        { "combining marks", Front + Good + "- a" + Times(100_000, "\u0301") + "\n" },
        { "the YAML flow of a front matter", "---\nladder: Bad\nlevels: " + Times(10_000, "[") + "\n---\n" + Good },
        {
            "YAML indents",
            "---\nladder: Bad\nlevels:\n" + string.Concat(Enumerable.Range(1, 1_000).Select(i => new string(' ', i) + "a:\n")) + "---\n" +
            Good
        },
        { "YAML dashes", "---\nladder: Bad\nlevels:\n" + Times(5_000, "- ") + "a\n---\n" + Good },
        { "YAML keys", "---\nladder: Bad\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"key{i}: a\n")) + "---\n" + Good },
        {
            "YAML laughs",
            "---\nladder: Bad\nlevels:\n - &a [x, x]\n" +
            string.Concat(Enumerable.Range(0, 30).Select(i => $" - &a{i} [*a{(i == 0 ? "" : i - 1)}, *a{(i == 0 ? "" : i - 1)}]\n")) +
            "---\n" + Good
        },
        { "a front matter of megabytes", "---\nladder: Bad\ntitle: \"" + Times(300_000, "long ") + "\n---\n" + Good },
    };

    [Theory(Timeout = Hang)]
    [MemberData(nameof(ExtremeDocuments))]
    public Task An_extreme_document_is_survived(string what, string document) => Survives(what, ("ladders/bad/bad.md", document));

    [Theory(Timeout = Hang)]
    [MemberData(nameof(ExtremeDocuments))]
    public Task An_extreme_pasted_text_is_survived(string what, string document) =>
        Survives(what, ("ladders/bad/bad.txt", document));

    [Fact(Timeout = Hang)]
    public Task A_good_ladder_of_megabytes_is_read_completely() => Task.Run(() =>
    {
        var text = new StringBuilder(Front);
        for (var level = 1; level <= 10; level++)
        {
            text.Append(CultureInfo.InvariantCulture, $"# L{level}\n");
            for (var competency = 0; competency < 100; competency++)
            {
                text.Append(CultureInfo.InvariantCulture, $"## Competency {competency}\n");
                for (var i = 0; i < 20; i++)
                {
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"- Number {i} of what is expected of people at {level} in {competency}, in a line as long as they are\n");
                }
            }
        }

        var run = Others.With("ladders/bad/bad.md", text.ToString()).Run();
        Assert.True(text.Length > 1_500_000);
        Assert.Empty(run.Log);
        Assert.Equal(20_000, run.Sources["Bad.g.cs"].Split("Expect(").Length - 1);
    });

    [Theory(Timeout = Hang)]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("[]")]
    [InlineData("ladder")]
    [InlineData("ladder:")]
    [InlineData("ladder: [")]
    [InlineData("ladder: {")]
    [InlineData("ladder: \"")]
    [InlineData("ladder: *a")]
    [InlineData("ladder: &a")]
    [InlineData("ladder: !!binary x\nlevels: !x y")]
    [InlineData("ladder: Bad\nladder: Bad")]
    [InlineData("ladder: Bad\n\tlevels: [a]")]
    [InlineData("ladder: Bad\n---\nladder: Bad\n")]
    [InlineData("%YAML 9.9\n---\nladder: Bad")]
    [InlineData("? [ladder]\n: Bad")]
    [InlineData("<<: *x\nladder: Bad")]
    [InlineData("ladder: Bad\nlevels: {a: {b: {c: d}}}")]
    [InlineData("ladder: Bad\nlevels: 3\nrole: {a: b}\nfacts: [[a]]\ncumulative: maybe\naliases: x")]
    [InlineData("ladder: ../../etc/passwd")]
    [InlineData("ladder: \"*/ class X {}\"")]
    [InlineData("ladder: Bad\n...\nladder: [\n")]
    [InlineData("ladder: \u0007")]
    [InlineData("\u0000")]
    public Task A_malformed_declaration_is_an_error(string declaration) =>
        Fails(declaration, ("ladders/bad/ladder.yml", declaration), null, ("ladders/bad/L1.md", Good));

    [Fact(Timeout = Hang)]
    public Task A_deeply_nested_declaration_is_an_error() => Task.Run(async () =>
    {
        string[] values =
        [
            Times(10_000, "["),
            Times(10_000, "{a: "),
            Times(10_000, "[") + Times(10_000, "]"),
            "\n " + Times(5_000, "- ") + "a",
            "\n" + string.Concat(Enumerable.Range(1, 1_000).Select(i => new string(' ', i) + "a:\n")),
        ];
        foreach (var deep in values)
        {
            await Fails("", ("ladders/bad/ladder.yml", "ladder: Bad\nlevels: " + deep), null, ("ladders/bad/L1.md", Good));
        }
    });

    [Theory]
    [InlineData("ladders/bad.md")]
    [InlineData("ladders/bad/L1.md")]
    [InlineData("ladders/bad/ladder.yml")]
    public void A_file_that_is_not_UTF8_is_an_error_at_the_first_lost_letter(string name)
    {
        var text = (name.EndsWith("bad.md", StringComparison.Ordinal) ? Front : "") +
            (name.EndsWith(".yml", StringComparison.Ordinal) ? "ladder: Bad # café" : "# L1\n## Café\n- Runs it\n");
        var place = LineAndColumn(text, 'é');
        var project = Others.With("ladders/bad/L1.md", Good);
        if (!name.EndsWith("bad.md", StringComparison.Ordinal))
        {
            project = project.With("ladders/bad/ladder.yml", "ladder: Bad");
        }

        foreach (var codePage in new[] { null, Encoding.Latin1 })
        {
            var run = project.With(new TestFile(project.PathOf(name), Encoding.Latin1.GetBytes(text)) { CodePage = codePage }).Run();
            Assert.Contains(run.Log, l => l.StartsWith($"{name}{place}: error LADDER001: ", StringComparison.Ordinal));
            OthersAreIntact(run);

            // Saved as UTF-8, it is a ladder.
            Assert.DoesNotContain(run.Then(p => p.With(name, text)).Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        }
    }

    [Fact]
    public void UTF16_with_a_byte_order_mark_is_an_error()
    {
        var run = Others.With(
            "ladders/bad.md",
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Front + "# L1\n## Café\n- Runs it\n")]).Run();
        Assert.Contains(run.Log, l => l.StartsWith("ladders/bad.md(5,7): error LADDER001: ", StringComparison.Ordinal));
        OthersAreIntact(run);
    }

    /// <summary>The compiler reads it as text with NULs.</summary>
    [Fact]
    public void UTF16_without_a_byte_order_mark_is_an_error()
    {
        var run = Others.With("ladders/bad/ladder.yml", "ladder: Bad").With("ladders/bad/L1.md", Encoding.Unicode.GetBytes(Good)).Run();
        Assert.Contains(run.Log, l => l.StartsWith("ladders/bad/L1.md(1,2): error LADDER001: ", StringComparison.Ordinal));
        OthersAreIntact(run);
    }

    [Fact]
    public void A_binary_file_among_the_documents_is_an_error()
    {
        var png = new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0xFF, 0xC8 };
        var run = Others.With("ladders/bad/ladder.yml", "ladder: Bad").With("ladders/bad/L1.md", png).Run();
        Assert.Contains(run.Log, l => l.StartsWith("ladders/bad/L1.md(1,1): error LADDER001: ", StringComparison.Ordinal));
        OthersAreIntact(run);
        Assert.Contains(
            Others.With("ladders/bad/ladder.yml", png).Run().Log,
            l => l.StartsWith("ladders/bad/ladder.yml(1,1): error LADDER001: ", StringComparison.Ordinal));
    }

    /// <summary>Imitates slips in the middle of a good document.</summary>
    [Fact]
    public void Random_edits_do_not_affect_the_rest_of_the_build()
    {
        var random = new Random(20240229);
        var seed = Encoding.UTF8.GetBytes(
            Front +
            "# L1: One (L1)\n> *Words*\n\n## **Mastery** {#m}\n- Runs `it` & <b>all</b>\n  - deep\n\n| Skill | L1 | L2 |\n" +
            "|---|---|---|\n| [a](b) | c<br>d | e |\n\n<details><summary>Examples</summary>\n\n- x\n\n</details>\n");
        for (var i = 0; i < 300; i++)
        {
            var bytes = seed.ToList();
            for (var edits = random.Next(1, 8); edits > 0; edits--)
            {
                var at = random.Next(Front.Length, bytes.Count);
                switch (random.Next(4))
                {
                    case 0: bytes[at] = (byte)random.Next(256); break;
                    case 1: bytes.RemoveRange(at, random.Next(1, Math.Min(20, bytes.Count - at + 1))); break;
                    case 2: bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count)).Take(30).ToList()); break;
                    default: bytes.InsertRange(at, Encoding.UTF8.GetBytes("|>-*#`[<\n\t\r\u2028"[random.Next(12)].ToString())); break;
                }
            }

            var run = Others.With("ladders/bad.md", [.. bytes]).Run();
            Check($"round {i}", run);
        }
    }

    private static Task Fails(string what, (string Name, string Text) bad, string? id, params (string Name, string Text)[] more) =>
        Task.Run(() =>
    {
        var run = RunBeside(bad, more);
        Check(what, run);
        var errors = run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count > 0, $"{what}: no error. {string.Join("\n", run.Log)}");
        Assert.Contains(errors, d => d.Location != Location.None);
        if (id is not null)
        {
            Assert.Contains(run.Diagnostics, d => d.Id == id);
        }
    });

    private static Task Survives(string what, (string Name, string Text) bad) => Task.Run(() => Check(what, RunBeside(bad)));

    /// <summary>Adds a declaration to a document without one, because the generator would ignore it.</summary>
    private static GeneratorRun RunBeside((string Name, string Text) bad, params (string Name, string Text)[] more)
    {
        var project = more.Append(bad).Aggregate(Others, (p, file) => p.With(file.Name, file.Text));
        return (bad.Text.StartsWith("---\nladder:", StringComparison.Ordinal) || bad.Name.EndsWith(".yml", StringComparison.Ordinal)
            ? project
            : project.With("ladders/bad/ladder.yml", "ladder: Bad")).Run();
    }

    private static void Check(string what, GeneratorRun run)
    {
        OthersAreIntact(run);
        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "LADDER901");
        foreach (var diagnostic in run.Diagnostics)
        {
            Assert.True(
                diagnostic.GetMessage(CultureInfo.InvariantCulture).Length <= 500,
                $"{what}: a message of {diagnostic.GetMessage(CultureInfo.InvariantCulture).Length} characters");
            Assert.DoesNotContain('\n', diagnostic.GetMessage(CultureInfo.InvariantCulture));
            if (diagnostic.Location == Location.None)
            {
                continue;
            }

            // The location is in the file.
            var path = diagnostic.Location.GetLineSpan().Path;
            var text = run.Project.Files.Single(f => f.Path == path).GetText();
            var span = diagnostic.Location.GetLineSpan();
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, text?.Length ?? 0);
            Assert.Equal(text?.Lines.GetLinePosition(diagnostic.Location.SourceSpan.Start) ?? default, span.StartLinePosition);
        }

        // Code that is generated in spite of the errors compiles.
        if (run.Sources.TryGetValue("Bad.g.cs", out var source) && source.Length < 10_000_000)
        {
            Assert.Empty(run.Compile().Diagnostics);
        }
    }

    private static void OthersAreIntact(GeneratorRun run)
    {
        var alone = Others.Run();
        Assert.Equal(alone.Sources["Ops.g.cs"], run.Sources["Ops.g.cs"]);
        Assert.Equal(alone.Sources["Dev.g.cs"], run.Sources["Dev.g.cs"]);
    }

    private static string LineAndColumn(string text, char c)
    {
        var before = text[..text.IndexOf(c, StringComparison.Ordinal)];
        return $"({before.Count(b => b == '\n') + 1},{before.Length - before.LastIndexOf('\n')})";
    }
}
