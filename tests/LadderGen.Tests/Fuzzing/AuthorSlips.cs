namespace LadderGen.Tests.Fuzzing;

/// <summary>Slips of an author who types, pastes and moves lines. A reader still understands most of what they leave.</summary>
internal static class AuthorSlips
{
    private static readonly string[] Markers =
    [
        "•", "·", "o", "–", "—", "‣", "▪", "■", "◦", "➢", "→", "✓", "\uF0B7", "\uF0A7", "~", "+", "*",
        "●", "○", "⁃", "►", "✔",
        "➤", "❖",
        "1.", "1)", "(1)", "a)", "i.", "- -", "-•", "- [ ]", "- [x]",
    ];

    /// <summary>Each slip changes the lines of a document in their place.</summary>
    public static IReadOnlyList<(string Name, Action<Hand, List<string>> Apply)> All { get; } =
    [
        ("nothing", (_, _) => { }),
        ("a list with other marks", (h, lines) => h.EditList(lines, h.Remark(" "))),
        ("a list with marks and tabs", (h, lines) => h.EditList(lines, h.Remark("\t"))),
        ("a list with marks and no-break spaces", (h, lines) => h.EditList(lines, h.Remark("\u00A0"))),
        ("one other mark", (h, lines) => h.EditBullet(lines, l => Remarked(l, h.OneOf(Markers) + " "))),
        ("a mark without a space", (h, lines) => h.EditBullet(lines, l => l.Replace("- ", "-", StringComparison.Ordinal))),
        ("a list without its marks", (h, lines) => h.EditList(lines, l => Remarked(l, ""))),
        ("a bullet without its mark", (h, lines) => h.EditBullet(lines, l => Remarked(l, ""))),
        ("an indented list", (h, lines) => h.EditList(lines, h.Indent("    ", "\t", "  ", "      "))),
        ("an indented bullet", (h, lines) => h.EditBullet(lines, l => h.OneOf("  ", "    ", "\t", " ") + l)),
        ("a heading without a space", (h, lines) => h.EditHeading(lines, l => l.Replace("# ", "#", StringComparison.Ordinal))),
        ("a heading without marks", (h, lines) => h.EditHeading(lines, l => l.TrimStart('#', ' '))),
        ("a # too many", (h, lines) => h.EditHeading(lines, l => "#" + l)),
        ("a # too few", (h, lines) => h.EditHeading(lines, l => l.StartsWith("##", StringComparison.Ordinal) ? l[1..] : l)),
        ("a bold heading", (h, lines) => h.EditHeading(lines, l => $"**{l.TrimStart('#', ' ')}**")),
        ("a heading with bold words", (h, lines) => h.EditHeading(lines, l => l.Replace("# ", "# **", StringComparison.Ordinal) + "**")),
        ("a colon after a heading", (h, lines) => h.EditHeading(lines, l => l + ":")),
        ("closed #", (h, lines) => h.EditHeading(lines, l => l + " " + l[..l.IndexOf(' ', StringComparison.Ordinal)])),
        ("an escaped heading", (h, lines) => h.EditHeading(lines, l => "\\" + l)),
        ("an indented heading", (h, lines) => h.EditHeading(lines, l => h.OneOf(" ", "  ", "   ", "    ", "\t") + l)),
        ("an underlined heading", (h, lines) => h.EditHeading(
            lines,
            l => $"{l.TrimStart('#', ' ')}\n{h.OneOf("---", "===", "----------")}")),
        ("a heading on the line above", (h, lines) =>
        {
            var i = h.Heading(lines);
            if (i > 1)
            {
                var above = lines[i - 1].Length == 0 ? i - 2 : i - 1;
                lines[above] += " " + lines[i];
                lines.RemoveAt(i);
            }
        }),
        ("no empty lines", (h, lines) => lines.RemoveAll(l => l.Length == 0)),
        ("an empty line more", (h, lines) => lines.Insert(h.IndexIn(lines), "")),
        ("an empty line less", (h, lines) => h.RemoveWhere(lines, l => l.Length == 0)),
        ("empty lines between bullets", (h, lines) => h.EditList(lines, l => l + "\n")),
        ("a list between fences", (h, lines) => h.EditList(lines, l => l, before: "```", after: "```")),
        ("an open fence", (h, lines) => lines.Insert(h.IndexIn(lines), h.OneOf("```", "~~~", "```text"))),
        ("an open comment", (h, lines) => lines.Insert(h.IndexIn(lines), "<!--")),
        ("a note between bullets", (h, lines) => lines.Insert(h.Bullet(lines), "\nNote: ask the office.\n")),
        ("two bullets on a line", (h, lines) =>
        {
            var i = h.Bullet(lines);
            if (i + 1 < lines.Count && lines[i + 1].StartsWith('-'))
            {
                lines[i] += " " + lines[i + 1];
                lines.RemoveAt(i + 1);
            }
        }),
        ("a bullet over two lines", (h, lines) => h.EditBullet(lines, l => l.Replace(", ", ",\n", StringComparison.Ordinal))),
        ("a bullet over two indented lines", (h, lines) => h.EditBullet(lines, l => l.Replace(", ", ",\n  ", StringComparison.Ordinal))),
        ("spaces at ends", (h, lines) => Each(lines, l => l + h.OneOf("", " ", "  ", "\t", "\u00A0"))),
        ("returns", (_, lines) => Each(lines, l => l + "\r")),
        ("bold sentences", (h, lines) => h.EditBullet(lines, l => $"- **{l[2..]}**")),
        ("an unseen character", (h, lines) => h.EditHeading(lines, l => l.Insert(h.IndexIn(l), "\u200B"))),
        ("a misspelt heading", (h, lines) => h.EditHeading(lines, l => l.Remove(h.IndexIn(l), 1))),
    ];

    private static string Remarked(string bullet, string mark)
    {
        var indent = bullet.Length - bullet.TrimStart(' ').Length;
        return bullet[..indent] + mark + bullet[(indent + 2)..];
    }

    private static void Each(List<string> lines, Func<string, string> edit)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = edit(lines[i]);
        }
    }

    /// <summary>Makes the random choices of a slip.</summary>
    internal sealed class Hand(Random random)
    {
        public string OneOf(params string[] choices) => choices[random.Next(choices.Length)];

        /// <summary>Gives all bullets of a list the same other mark.</summary>
        public Func<string, string> Remark(string space)
        {
            var mark = OneOf(Markers) + space;
            return bullet => Remarked(bullet, mark);
        }

        public Func<string, string> Indent(params string[] choices)
        {
            var indent = OneOf(choices);
            return line => indent + line;
        }

        public int IndexIn(List<string> lines) => random.Next(lines.Count);

        public int IndexIn(string heading) => random.Next(heading.IndexOf(' ', StringComparison.Ordinal) + 1, heading.Length);

        public int Bullet(List<string> lines) => Where(lines, l => l.StartsWith("- ", StringComparison.Ordinal));

        public int Heading(List<string> lines) => Where(lines, l => l.StartsWith('#') && l.Contains("# ", StringComparison.Ordinal));

        public void EditBullet(List<string> lines, Func<string, string> edit) => Edit(lines, Bullet(lines), edit);

        public void EditHeading(List<string> lines, Func<string, string> edit) => Edit(lines, Heading(lines), edit);

        /// <summary>Edits all lines of one list.</summary>
        public void EditList(List<string> lines, Func<string, string> edit, string? before = null, string? after = null)
        {
            var start = Bullet(lines);
            if (start < 0)
            {
                return;
            }

            while (start > 0 && IsBullet(lines[start - 1]))
            {
                start--;
            }

            var end = start;
            for (; end < lines.Count && IsBullet(lines[end]); end++)
            {
                lines[end] = edit(lines[end]);
            }

            if (before is not null && after is not null)
            {
                lines.Insert(end, after);
                lines.Insert(start, before);
            }
        }

        public void RemoveWhere(List<string> lines, Func<string, bool> isMeant)
        {
            if (Where(lines, isMeant) is var i and >= 0)
            {
                lines.RemoveAt(i);
            }
        }

        private static void Edit(List<string> lines, int i, Func<string, string> edit)
        {
            if (i >= 0)
            {
                // What is typed at the end of a line is before its return.
                lines[i] = lines[i].EndsWith('\r') ? edit(lines[i][..^1]) + "\r" : edit(lines[i]);
            }
        }

        private static bool IsBullet(string line) => line.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal);

        private int Where(List<string> lines, Func<string, bool> isMeant)
        {
            var found = Enumerable.Range(0, lines.Count).Where(i => isMeant(lines[i])).ToList();
            return found.Count == 0 ? -1 : found[random.Next(found.Count)];
        }
    }
}
