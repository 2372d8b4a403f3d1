using System.Text.RegularExpressions;
using LadderGen.Compiler.Model;

namespace LadderGen.Tests.Fuzzing;

/// <summary>
/// Reads a ladder as a person does who knows its headings: line by line, and in no way as the compiler does. Each sentence has a role,
/// and the level and the competency that it is under.
/// </summary>
internal static partial class SimpleReading
{
    /// <summary>Returns the roles of all sentences, such as <c>expectation of Junior Usher / Welcome: Opens the door.</c></summary>
    public static IReadOnlyList<string> Of(RoleLadder ladder)
    {
        var roles = new List<string>();
        foreach (var (name, text) in ladder.Files.Where(f => f.Name.EndsWith(".md", StringComparison.Ordinal)))
        {
            _ = name;
            roles.AddRange(OfDocument(text, ladder.Names));
        }

        roles.Sort(StringComparer.Ordinal);
        return roles;
    }

    /// <summary>Returns the roles of all sentences of a model.</summary>
    public static IReadOnlyList<string> Of(LadderModel model)
    {
        var roles = new List<string>();
        foreach (var level in model.AllOfLevels)
        {
            roles.AddRange(Paragraphs(level.Summary).Select(p => Role("prose", level.Title, "", p)));
            foreach (var cell in level.Cells)
            {
                var competency = model.Competencies[cell.Competency].Title;
                roles.AddRange(Paragraphs(cell.Summary).Select(p => Role("prose", level.Title, competency, p)));
                foreach (var expectation in cell.Expectations)
                {
                    roles.Add(Role("expectation", level.Title, competency, expectation.Text));
                    roles.AddRange(expectation.Details.Select(d => Role("detail", level.Title, competency, d)));
                }

                roles.AddRange(cell.Examples.Select(e => Role("example", level.Title, competency, e)));
            }

            roles.AddRange(level.Facts.Select(f => Role("fact", level.Title, f.Title, f.Text)));
        }

        roles.AddRange(model.Competencies.SelectMany(c => Paragraphs(c.Description).Select(p => Role("prose", "", c.Title, p))));
        roles.AddRange(Paragraphs(model.Description).Select(p => Role("prose", "", "", p)));
        roles.AddRange(model.Groups.Select(g => Role("group", "", "", g.Title)));
        roles.Sort(StringComparer.Ordinal);
        return roles;
    }

    private static IEnumerable<string> OfDocument(string text, RoleNames names)
    {
        var sentences = new List<Sentence>();
        var (level, competency, isUnderCompetency) = ("", "", IsUnderCompetency(names, text));
        var (listIndent, areInner, isAfterEmptyLine, isAtTop) = (-1, false, true, true);
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = Visible(raw);
            var words = Words(line);
            if (words.Length == 0 || words == ":" || Fence().IsMatch(line) || words == "<!--" || Underline().IsMatch(line))
            {
                isAfterEmptyLine |= words.Length == 0;
                continue;
            }

            var before = sentences.Count;
            var heading = Words(HeadingMarks().Replace(words, ""));
            var bullet = Bullet().Match(line);
            if (names.Levels.Contains(heading, StringComparer.OrdinalIgnoreCase))
            {
                // The heading of a level ends the competency where each level has its own.
                level = Named(names.Levels, heading);
                (competency, listIndent) = (isUnderCompetency ? competency : "", -1);
            }
            else if (names.Competencies.Contains(heading, StringComparer.OrdinalIgnoreCase))
            {
                competency = Named(names.Competencies, heading);
                (level, listIndent) = (isUnderCompetency ? "" : level, -1);
            }
            else if (bullet.Success)
            {
                var indent = bullet.Groups["indent"].Length;
                var isInner = InnerSign().IsMatch(line);
                areInner = listIndent < 0 ? isInner : areInner;
                listIndent = listIndent < 0 ? indent : Math.Min(listIndent, indent);
                var role = indent >= listIndent + 2 || (isInner && !areInner) ? "detail" : "expectation";
                sentences.Add(new Sentence(role, level, competency, Words(bullet.Groups["words"].Value)));
            }
            else if (HeadingMarks().IsMatch(words) || (isAtTop && names.Title.Equals(heading, StringComparison.OrdinalIgnoreCase)))
            {
                // The first heading is the title, however it is spelled.
                if (!isAtTop || listIndent >= 0)
                {
                    sentences.Add(new Sentence("heading", level, competency, heading));
                }
            }
            else if (!isAfterEmptyLine && sentences.Count > 0)
            {
                // A new sentence on a line of its own has lost its mark.
                var isLost = sentences[^1].Text.EndsWith('.') && char.IsUpper(words[0]) && !line.StartsWith("  ", StringComparison.Ordinal);
                if (isLost)
                {
                    sentences.Add(sentences[^1] with { Role = sentences[^1].Role == "prose" ? "prose" : "expectation", Text = words });
                }
                else
                {
                    sentences[^1] = sentences[^1] with { Text = sentences[^1].Text + " " + words };
                    before--;
                }
            }
            else
            {
                sentences.Add(new Sentence("prose", level, competency, words));
                listIndent = -1;
            }

            // The text below a heading begins a paragraph.
            (isAfterEmptyLine, isAtTop) = (sentences.Count == before, false);
        }

        // Where nothing is a list, the paragraphs are what is expected.
        var withLists = sentences.Where(s => s.Role == "expectation").Select(s => (s.Level, s.Competency)).ToHashSet();
        return sentences.Select(s => s with { Role = IsExpected(s) ? "expectation" : s.Role })
            .Select(s => Role(s.Role, s.Level, s.Competency, s.Text));

        bool IsExpected(Sentence s) =>
            s is { Role: "prose", Level: not "", Competency: not "" } && !withLists.Contains((s.Level, s.Competency));
    }

    private sealed record Sentence(string Role, string Level, string Competency, string Text);

    /// <summary>Determines whether a document names its first competency before its first level.</summary>
    private static bool IsUnderCompetency(RoleNames names, string text)
    {
        var level = names.Levels.Min(l => Place(text, l));
        return names.Competencies.Min(c => Place(text, c)) < level;

        static int Place(string text, string name)
        {
            var place = Regex.Match(Visible(text), $@"^[\s#*\\>]*{Regex.Escape(name)}[\s#*:]*$", RegexOptions.Multiline);
            return place.Success ? place.Index : int.MaxValue;
        }
    }

    private static string Visible(string text) => text.Replace("\t", "    ", StringComparison.Ordinal)
        .Replace('\u00A0', ' ')
        .Replace("\u200B", "", StringComparison.Ordinal);

    private static string Named(IReadOnlyList<string> names, string heading) =>
        names.First(n => n.Equals(heading, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Paragraphs(string text) => text.Split('\n').Where(p => p.Length > 0);

    private static string Role(string role, string level, string competency, string text) =>
        $"{role} of {level} / {competency}: {Words(text)}";

    private static string Words(string text) => Spaces().Replace(text.Replace("*", "", StringComparison.Ordinal), " ").Trim();

    /// <summary>A sign that is not a letter, a number or a letter with a dot or bracket, or an <c>o</c>; perhaps several.</summary>
    [GeneratedRegex(
        @"^(?<indent> *)((?:[^\w\s#|<>\\""'*(\[]|\*(?!\*)|\(?(?:\d+|[a-z]|[ivx]+)[.)]|o(?= ))+ *(?:\[[ x]\] +)?(?:(?<=[^\w]) *))+" +
        @"(?<words>\w.*|\*\*.*)$")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\\?#+ *|[ #:]+$")]
    private static partial Regex HeadingMarks();

    /// <summary>A sign of the second depth of a list, as word processors choose it.</summary>
    [GeneratedRegex("^ *[o◦○] ")]
    private static partial Regex InnerSign();

    [GeneratedRegex("^ *(```|~~~)")]
    private static partial Regex Fence();

    [GeneratedRegex("^ *(-{3,}|={3,}) *$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
