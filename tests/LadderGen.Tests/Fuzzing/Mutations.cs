using System.Text;

namespace LadderGen.Tests.Fuzzing;

/// <summary>What becomes of documents: by hands that slip, by programs that convert, and by people who mean harm.</summary>
internal static class Mutations
{
    private static readonly string[] Scraps =
    [
        "|", "|---|---|\n", ">", "-", "- ", "*", "**", "_", "#", "\n# ", "\n## ", "`", "```\n", "\n\n", "\t", "<", ">", "<br>", "<!--", "-->", "{#id}", "{#", "}", "[", "]", "](", "[a](#b)", "![a](b)",
        "&amp;", "&#x41;", "&", "\\", "\\|", ":", "---\n", "\n---\n", "===\n", "<b>", "</b>", "<details>", "</details>", "<summary>", "<table><tr><td>", "</td>", "<script>", "<style>", "<![CDATA[", "]]>", "<?x", "\"", "'", ",", ";", "\"\"",
        "L1", "L2: ", "(L3)", "Senior", "see E9", "Examples", "E.g. ", "[x]: y\n", "http://a.b/c", "a@b.c", "1. ", "•", "—", "…", "’", "$1", "{0}", "*/", "\"\"\"", "#line 1", "\n#if x\n", "</summary>", "🦉", "👩🏽‍💻", "é", "e\u0301", "ı", "İ", "ß", "日本語",
    ];

    private static readonly string[] YamlLines =
    [
        "levels:", "levels: []", "levels: [L1, L2]", "levels: {a: b}", "levels:\n - \n", "levels:\n - a: [b, b]\n", "levels: [Junior, Junior]", "levels: [\"\"]", "levels: [🦉]", "competencies: [Mastery]", "competencies: {A: [B], A: [C]}",
        "competencies: {\"\": [\"\"]}", "aliases: {A: [A]}", "aliases: {A: [B], B: [A]}", "aliases: {Mastery: [Scope]}", "facts: [Scope]", "facts: [\"\"]", "ignore: [Mastery]", "ignore: [\"\", \" \"]", "ignore: [Senior]", "role: [\"\"]", "role: [Senior]", "role: L1",
        "cumulative: true", "cumulative: maybe", "title: \"*/ {0} \\u0000 \\uD800\"", "title: |\n  a\n  b\n", "title:", "part: x", "documents: \"**\"", "documents: []", "documents: [\"[\", \"*\"]", "ladder: Sre", "ladder: class", "ladder: Ladders", "levls: x",
        "%YAML 1.1", "...", "---", "--- x", "? a", ": b", "- a", "<<: *a", "a: &a *a", "!!binary x", "\t", "# comment", "\"", "'", "{", "]", "@", "\u0085a: b", "\u2028levels: x", "x: 1e999", "title: 2024-01-01", "title: ~", "title: yes",
    ];

    /// <summary>https://en.wikipedia.org/wiki/Billion_laughs_attack</summary>
    private static readonly string Laughs = "levels:\n - &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $" - &a{i} [*a{i - 1}, *a{i - 1}]\n"));

    public static IReadOnlyList<(string Name, Func<Spoiler, string, string> Apply)> All { get; } =
    [
        // Hands that slip. Those come twice as often: what is left is nearest to a ladder.
        .. Twice(
            ("CutLines", (s, text) => OfLines(text, lines => lines.RemoveRange(s.At(lines), Math.Min(1 + s.Random.Next(5), lines.Count)))),
            ("DoubleLines", (s, text) => OfLines(text, lines => lines.InsertRange(s.At(lines), s.Some(lines)))),
            ("MoveLines", (s, text) => OfLines(text, lines =>
            {
                var some = s.Some(lines);
                lines.RemoveAll(some.Contains);
                lines.InsertRange(s.At(lines), some);
            })),
            ("ShuffleLines", (s, text) => OfLines(text, lines =>
            {
                var start = s.At(lines);
                var some = lines.GetRange(start, Math.Min(s.Random.Next(2, 12), lines.Count - start)).ToArray();
                s.Random.Shuffle(some);
                lines.RemoveRange(start, some.Length);
                lines.InsertRange(start, some);
            })),
            ("TruncateLine", (s, text) => s.OfLine(text, line => line[..s.Random.Next(line.Length + 1)])),
            ("JoinLines", (s, text) => OfLines(text, lines =>
            {
                var i = s.At(lines);
                if (i + 1 < lines.Count)
                {
                    lines[i] += s.One(" ", "", "\t") + lines[i + 1];
                    lines.RemoveAt(i + 1);
                }
            })),
            ("SplitLine", (s, text) => s.OfLine(text, line => line.Insert(s.Random.Next(line.Length + 1), s.One("\n", "\n\n", "\n  ", "\n- ")))),
            ("OtherWords", (s, text) => s.OfLine(text, line => string.Join(' ', s.Shuffled(line.Split(' '))))),
            ("SpliceLines", (s, text) => OfLines(text, lines => lines.InsertRange(s.At(lines), s.Foreign(1 + s.Random.Next(8))))),
            ("Indent", (s, text) => s.OfLine(text, line => s.One("  ", "    ", "\t", " ", "\u00A0", "> ") + line)),
            ("Unindent", (s, text) => s.OfLine(text, line => line.TrimStart(' ', '\t', '-', '*', '#'))),
            ("Mark", (s, text) => s.OfLine(text, line => s.One("# ", "## ", "### ", "#### ", "- ", "* ", "+ ", "1. ", "• ", "| ", "**", "E.g. ", "Label: ", "[ ] ", "```\n") + line)),
            ("Emphasize", (s, text) => s.OfLine(text, line => s.One("**", "*", "_", "`", "__", "~~") is var mark ? $"- {mark}{line.TrimStart('-', ' ')}{mark}" : line)),
            ("Case", (s, text) => s.OfLine(text, line => s.Random.Next(2) == 0 ? line.ToUpperInvariant() : line.ToLowerInvariant())),
            ("Cell", (s, text) => s.OfLine(text, line => s.Replace(line, "|", s.One("", "||", "\\|", "| |")))),
            ("Truncate", (s, text) => text[..s.Random.Next(text.Length + 1)])),

        // Characters.
        ("Delete", (s, text) => text.Length == 0 ? text : text.Remove(s.Random.Next(text.Length), 1)),
        ("Insert", (s, text) => s.Scatter(text, () => s.One(Scraps))),
        ("Unicode", (s, text) => s.Scatter(text, () => s.Rune().ToString())),
        ("CodeUnit", (s, text) => s.Scatter(text, () => ((char)s.Random.Next(0x10000)).ToString())),
        ("Surrogate", (s, text) => s.Scatter(text, () => s.One("\uD83E", "\uDD89", "\uDC00\uD800"))),
        ("Controls", (s, text) => s.Scatter(text, () => ((char)s.Random.Next(1, 32)).ToString())),
        ("Nul", (s, text) => s.Scatter(text, () => "\0")),
        ("Invisible", (s, text) => s.Scatter(text, () => s.One("\u200B", "\u00AD", "\u200D", "\u2060", "\uFEFF", "\u202E", "\u2066", "\u00A0", "\u3000", "\u061C"))),
        ("Mark of order", (_, text) => "\uFEFF" + text),
        ("LineEnds", (s, text) => text.Replace("\n", s.One("\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\r", "\v", "\f"), StringComparison.Ordinal)),
        ("SomeLineEnds", (s, text) => string.Concat(text.Select(c => c == '\n' && s.Random.Next(8) == 0 ? s.One("\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f", " \n", "\\\n") : c.ToString()))),
        ("Mojibake", (s, text) => s.Scatter(text, () => s.One("Ã©", "â€™", "ü¶â", "ðŸ¦‰", "Â "))),

        // Too much of something.
        ("Deep", (s, text) => s.OfLine(text, line => s.Times(s.One("> ", "- ", "1. ", "[", "(", "*", "**a ", "<div>", "<ul><li>", "![", "<details><summary>Examples</summary>\n\n", "`", "\"", "|", "#", "  ")) + line)),
        ("Stairs", (s, text) => OfLines(text, lines => lines.InsertRange(s.At(lines), Enumerable.Range(0, s.Random.Next(s.Size)).Select(i => new string(' ', 2 * i) + "- deep " + i)))),
        ("LongLine", (s, text) => s.OfLine(text, line => line + s.Times(s.One("word ", "x", " ", "a\u0301", "🦉", "[a](b) ", "&amp;", "*a* ")))),
        ("ManyRows", (s, text) => text + "\n\n| Skill | L1 | L2 |\n|---|---|---|\n" + string.Concat(Enumerable.Range(0, s.Random.Next(s.Size)).Select(i => $"| Skill {i % 40} | does {i} | knows {i} |\n"))),
        ("ManyLines", (s, text) => OfLines(text, lines => lines.InsertRange(s.At(lines), Enumerable.Repeat(s.One(Scraps) + s.Foreign(1)[0], s.Random.Next(s.Size))))),

        // The declaration.
        ("YamlLine", (s, text) => InYaml(text, s.One(YamlLines))),
        ("YamlBomb", (s, text) => InYaml(text, Laughs)),
        ("YamlDeep", (s, text) => InYaml(text, s.One("levels: ", "facts: ", "aliases: ", "x: ") + s.Times(s.One("[", "{a: ", "- ", "? ", "!!seq ", "\"", "&a ", "*a ")))),
    ];

    private static (string, Func<Spoiler, string, string>)[] Twice(params (string, Func<Spoiler, string, string>)[] mutations) => [.. mutations, .. mutations];

    private static string OfLines(string text, Action<List<string>> edit)
    {
        var lines = text.Split('\n').ToList();
        try
        {
            edit(lines);
        }
        catch (ArgumentException)
        {
            // No such range: nothing is spoilt.
        }

        return string.Join('\n', lines);
    }

    /// <summary>In the front matter, or at the end of what may be a declaration.</summary>
    private static string InYaml(string text, string line)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 4, StringComparison.Ordinal) : -1;
        return end < 0 ? text.TrimEnd('\n') + "\n" + line + "\n" : text.Insert(end, "\n" + line);
    }

    /// <summary>Where a mutation takes its chances.</summary>
    /// <param name="random">Of the input.</param>
    /// <param name="foreign">The lines of all ladders.</param>
    /// <param name="size">How often anything may be repeated.</param>
    internal sealed class Spoiler(Random random, string[] foreign, int size)
    {
        public Random Random => random;

        public int Size => size;

        public string One(params string[] choices) => choices[random.Next(choices.Length)];

        public int At(List<string> lines) => random.Next(lines.Count);

        public string OfLine(string text, Func<string, string> edit)
        {
            var lines = text.Split('\n');
            var i = random.Next(lines.Length);
            lines[i] = edit(lines[i]);
            return string.Join('\n', lines);
        }

        public List<string> Some(List<string> lines)
        {
            var start = At(lines);
            return lines.GetRange(start, Math.Min(1 + random.Next(6), lines.Count - start));
        }

        public string[] Foreign(int count)
        {
            var start = random.Next(foreign.Length - count);
            return foreign[start..(start + count)];
        }

        public string[] Shuffled(string[] words)
        {
            random.Shuffle(words);
            return words;
        }

        /// <summary>One of the places where the line has it.</summary>
        public string Replace(string line, string old, string by)
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

        public string Times(string text) => new StringBuilder().Insert(0, text, random.Next(random.Next(1, size))).ToString();

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
