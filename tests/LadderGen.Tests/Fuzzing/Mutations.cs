using System.Text;

namespace LadderGen.Tests.Fuzzing;

/// <summary>Ways to spoil a document: slips of the hand, conversions by programs, and malice.</summary>
internal static class Mutations
{
    private static readonly string[] Scraps =
    [
        "|", "|---|---|\n", ">", "-", "- ", "*", "**", "_", "#", "\n# ", "\n## ", "`", "```\n", "\n\n", "\t", "<", ">", "<br>",
        "<!--", "-->", "{#id}", "{#", "}", "[", "]", "](", "[a](#b)", "![a](b)", "&amp;", "&#x41;", "&", "\\", "\\|", ":", "---\n",
        "\n---\n", "===\n", "<b>", "</b>", "<details>", "</details>", "<summary>", "<table><tr><td>", "</td>", "<script>",
        "<style>", "<![CDATA[", "]]>", "<?x", "\"", "'", ",", ";", "\"\"", "L1", "L2: ", "(L3)", "Senior", "see E9", "Examples",
        "E.g. ", "[x]: y\n", "http://a.b/c", "a@b.c", "1. ", "•", "—", "…", "’", "$1", "{0}", "*/", "\"\"\"", "#line 1",
        "\n#if x\n", "</summary>", "🦉", "👩🏽‍💻", "é", "e\u0301", "ı", "İ", "ß", "日本語",
    ];

    private static readonly string[] YamlLines =
    [
        "levels:", "levels: []", "levels: [L1, L2]", "levels: {a: b}", "levels:\n - \n", "levels:\n - a: [b, b]\n",
        "levels: [Junior, Junior]", "levels: [\"\"]", "levels: [🦉]", "competencies: [Mastery]", "competencies: {A: [B], A: [C]}",
        "competencies: {\"\": [\"\"]}", "aliases: {A: [A]}", "aliases: {A: [B], B: [A]}", "aliases: {Mastery: [Scope]}",
        "facts: [Scope]", "facts: [\"\"]", "ignore: [Mastery]", "ignore: [\"\", \" \"]", "ignore: [Senior]", "role: [\"\"]",
        "role: [Senior]", "role: L1", "cumulative: true", "cumulative: maybe", "title: \"*/ {0} \\u0000 \\uD800\"",
        "title: |\n  a\n  b\n", "title:", "part: x", "documents: \"**\"", "documents: []", "documents: [\"[\", \"*\"]",
        "ladder: Sre", "ladder: class", "ladder: Ladders", "levls: x", "%YAML 1.1", "...", "---", "--- x", "? a", ": b", "- a",
        "<<: *a", "a: &a *a", "!!binary x", "\t", "# comment", "\"", "'", "{", "]", "@", "\u0085a: b", "\u2028levels: x",
        "x: 1e999", "title: 2024-01-01", "title: ~", "title: yes",
    ];

    /// <summary>YAML that grows exponentially as its aliases expand: https://en.wikipedia.org/wiki/Billion_laughs_attack.</summary>
    private static readonly string Laughs = "levels:\n - &a0 [x, x]\n" +
        string.Concat(Enumerable.Range(1, 30).Select(i => $" - &a{i} [*a{i - 1}, *a{i - 1}]\n"));

    public static IReadOnlyList<(string Name, Func<Spoiler, string, string> Apply)> All { get; } =
    [
        // Slips of the hand, twice as often as the others, because they leave a document that is most like a ladder.
        .. Twice(
            ("CutLines",
                (s, text) => EditLines(text, lines => lines.RemoveRange(s.IndexIn(lines), Math.Min(1 + s.Random.Next(5), lines.Count)))),
            ("DoubleLines", (s, text) => EditLines(text, lines => lines.InsertRange(s.IndexIn(lines), s.RunOf(lines)))),
            ("MoveLines", (s, text) => EditLines(text, lines =>
            {
                var run = s.RunOf(lines);
                lines.RemoveAll(run.Contains);
                lines.InsertRange(s.IndexIn(lines), run);
            })),
            ("ShuffleLines", (s, text) => EditLines(text, lines =>
            {
                var start = s.IndexIn(lines);
                var run = lines.GetRange(start, Math.Min(s.Random.Next(2, 12), lines.Count - start)).ToArray();
                s.Random.Shuffle(run);
                lines.RemoveRange(start, run.Length);
                lines.InsertRange(start, run);
            })),
            ("TruncateLine", (s, text) => s.EditLine(text, line => line[..s.Random.Next(line.Length + 1)])),
            ("JoinLines", (s, text) => EditLines(text, lines =>
            {
                var i = s.IndexIn(lines);
                if (i + 1 < lines.Count)
                {
                    lines[i] += s.OneOf(" ", "", "\t") + lines[i + 1];
                    lines.RemoveAt(i + 1);
                }
            })),
            ("SplitLine",
                (s, text) => s.EditLine(text, line => line.Insert(s.Random.Next(line.Length + 1), s.OneOf("\n", "\n\n", "\n  ", "\n- ")))),
            ("OtherWords", (s, text) => s.EditLine(text, line => string.Join(' ', s.Shuffled(line.Split(' '))))),
            ("SpliceLines",
                (s, text) => EditLines(text, lines => lines.InsertRange(s.IndexIn(lines), s.LinesOfLadders(1 + s.Random.Next(8))))),
            ("Indent", (s, text) => s.EditLine(text, line => s.OneOf("  ", "    ", "\t", " ", "\u00A0", "> ") + line)),
            ("Unindent", (s, text) => s.EditLine(text, line => line.TrimStart(' ', '\t', '-', '*', '#'))),
            ("Mark",
                (s, text) => s.EditLine(
                    text,
                    line => s.OneOf(
                        "# ", "## ", "### ", "#### ", "- ", "* ", "+ ", "1. ", "• ", "| ", "**", "E.g. ", "Label: ", "[ ] ",
                        "```\n") +
                        line)),
            ("Emphasize",
                (s, text) => s.EditLine(
                    text,
                    line => s.OneOf("**", "*", "_", "`", "__", "~~") is var mark ? $"- {mark}{line.TrimStart('-', ' ')}{mark}" : line)),
            ("Case", (s, text) => s.EditLine(text, line => s.Random.Next(2) == 0 ? line.ToUpperInvariant() : line.ToLowerInvariant())),
            ("Cell", (s, text) => s.EditLine(text, line => s.ReplaceOne(line, "|", s.OneOf("", "||", "\\|", "| |")))),
            ("Truncate", (s, text) => text[..s.Random.Next(text.Length + 1)])),

        // Characters.
        ("Delete", (s, text) => text.Length == 0 ? text : text.Remove(s.Random.Next(text.Length), 1)),
        ("Insert", (s, text) => s.Scatter(text, () => s.OneOf(Scraps))),
        ("Unicode", (s, text) => s.Scatter(text, () => s.Rune().ToString())),
        ("CodeUnit", (s, text) => s.Scatter(text, () => ((char)s.Random.Next(0x10000)).ToString())),
        ("Surrogate", (s, text) => s.Scatter(text, () => s.OneOf("\uD83E", "\uDD89", "\uDC00\uD800"))),
        ("Controls", (s, text) => s.Scatter(text, () => ((char)s.Random.Next(1, 32)).ToString())),
        ("Nul", (s, text) => s.Scatter(text, () => "\0")),
        ("Invisible",
            (s, text) => s.Scatter(
                text,
                () => s.OneOf("\u200B", "\u00AD", "\u200D", "\u2060", "\uFEFF", "\u202E", "\u2066", "\u00A0", "\u3000", "\u061C"))),
        ("Mark of order", (_, text) => "\uFEFF" + text),
        ("LineEnds",
            (s, text) => text.Replace(
                "\n",
                s.OneOf("\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\r", "\v", "\f"),
                StringComparison.Ordinal)),
        ("SomeLineEnds",
            (s, text) => string.Concat(text.Select(c => c == '\n' && s.Random.Next(8) == 0
                ? s.OneOf("\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f", " \n", "\\\n")
                : c.ToString()))),
        ("Mojibake", (s, text) => s.Scatter(text, () => s.OneOf("Ã©", "â€™", "ü¶â", "ðŸ¦‰", "Â "))),

        // Too much of something.
        ("Deep",
            (s, text) => s.EditLine(
                text,
                line => s.Repeat(
                    s.OneOf(
                        "> ", "- ", "1. ", "[", "(", "*", "**a ", "<div>", "<ul><li>", "![",
                        "<details><summary>Examples</summary>\n\n", "`", "\"", "|", "#", "  ")) +
                    line)),
        ("Stairs",
            (s, text) => EditLines(
                text,
                lines => lines.InsertRange(
                    s.IndexIn(lines),
                    Enumerable.Range(0, s.Random.Next(s.Size)).Select(i => new string(' ', 2 * i) + "- deep " + i)))),
        ("LongLine",
            (s, text) => s.EditLine(
                text,
                line => line + s.Repeat(s.OneOf("word ", "x", " ", "a\u0301", "🦉", "[a](b) ", "&amp;", "*a* ")))),
        ("ManyRows",
            (s, text) => text + "\n\n| Skill | L1 | L2 |\n|---|---|---|\n" +
                string.Concat(Enumerable.Range(0, s.Random.Next(s.Size)).Select(i => $"| Skill {i % 40} | does {i} | knows {i} |\n"))),
        ("ManyLines",
            (s, text) => EditLines(
                text,
                lines => lines.InsertRange(
                    s.IndexIn(lines),
                    Enumerable.Repeat(s.OneOf(Scraps) + s.LinesOfLadders(1)[0], s.Random.Next(s.Size))))),

        // The declaration.
        ("YamlLine", (s, text) => AddYaml(text, s.OneOf(YamlLines))),
        ("YamlBomb", (s, text) => AddYaml(text, Laughs)),
        ("YamlDeep",
            (s, text) => AddYaml(
                text,
                s.OneOf("levels: ", "facts: ", "aliases: ", "x: ") +
                    s.Repeat(s.OneOf("[", "{a: ", "- ", "? ", "!!seq ", "\"", "&a ", "*a ")))),
    ];

    private static (string, Func<Spoiler, string, string>)[] Twice(params (string, Func<Spoiler, string, string>)[] mutations) =>
        [.. mutations, .. mutations];

    private static string EditLines(string text, Action<List<string>> edit)
    {
        var lines = text.Split('\n').ToList();
        try
        {
            edit(lines);
        }
        catch (ArgumentException)
        {
            // The range does not exist, so the text remains as it is.
        }

        return string.Join('\n', lines);
    }

    /// <summary>Adds a line to the front matter, or to the end of a file that may be a declaration.</summary>
    private static string AddYaml(string text, string line)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 4, StringComparison.Ordinal) : -1;
        return end < 0 ? text.TrimEnd('\n') + "\n" + line + "\n" : text.Insert(end, "\n" + line);
    }

    /// <summary>Makes the random choices of a mutation.</summary>
    /// <param name="random">The random numbers of the input.</param>
    /// <param name="allLines">The lines of all ladders.</param>
    /// <param name="size">The number of times that anything is repeated, at most.</param>
    internal sealed class Spoiler(Random random, string[] allLines, int size)
    {
        public Random Random => random;

        public int Size => size;

        public string OneOf(params string[] choices) => choices[random.Next(choices.Length)];

        public int IndexIn(List<string> lines) => random.Next(lines.Count);

        public string EditLine(string text, Func<string, string> edit)
        {
            var lines = text.Split('\n');
            var i = random.Next(lines.Length);
            lines[i] = edit(lines[i]);
            return string.Join('\n', lines);
        }

        public List<string> RunOf(List<string> lines)
        {
            var start = IndexIn(lines);
            return lines.GetRange(start, Math.Min(1 + random.Next(6), lines.Count - start));
        }

        public string[] LinesOfLadders(int count)
        {
            var start = random.Next(allLines.Length - count);
            return allLines[start..(start + count)];
        }

        public string[] Shuffled(string[] words)
        {
            random.Shuffle(words);
            return words;
        }

        /// <summary>Replaces one occurrence in a line.</summary>
        public string ReplaceOne(string line, string old, string by)
        {
            var at = line.IndexOf(old, random.Next(line.Length + 1), StringComparison.Ordinal);
            return at < 0 ? line : line.Remove(at, old.Length).Insert(at, by);
        }

        public string Scatter(string text, Func<string> scrap)
        {
            var spoilt = new StringBuilder(text);
            for (var count = 1 + random.Next(4); count > 0; count--)
            {
                spoilt.Insert(random.Next(spoilt.Length + 1), scrap());
            }

            return spoilt.ToString();
        }

        public string Repeat(string text) => new StringBuilder().Insert(0, text, random.Next(random.Next(1, size))).ToString();

        public Rune Rune()
        {
            while (true)
            {
                if (System.Text.Rune.TryCreate(random.Next(0x110000), out var rune))
                {
                    return rune;
                }
            }
        }
    }
}
