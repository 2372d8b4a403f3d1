using System.Globalization;
using System.Text;

namespace LadderGen;

/// <summary>Makes the rows of a ladder's sheet, the header first. A row has cells, and a cell has lines.</summary>
internal static class MatrixRows
{
    public static IEnumerable<string[][]> Of(Ladder ladder)
    {
        // A row with nothing but a key would be read back as a group of the rows below it.
        IReadOnlyList<Level> levels = ladder.SharedLevel is { } all ? [.. ladder.Levels, all] : ladder.Levels;
        var competencies = ladder.Competencies.Where(c => levels.Any(l => Lines(l[c]).Length > 0)).ToList();
        var depths = competencies.Select(c => c.Groups.Count).DefaultIfEmpty().ToList();
        var keys = depths.Max() + 1;
        yield return [.. Enumerable.Range(0, keys).Select(i => Key(Header(i, depths))), .. levels.Select(l => Key(l.Title))];
        foreach (var (competency, title) in competencies.Zip(NameInBraces.AddToCompetencies(competencies), (c, t) => (c, t)))
        {
            // Every row has all its groups: a blank cell would mean the group of the row above.
            var titles = competency.Groups.Select(NameInBraces.AddTo).Append(title).ToList();
            titles.AddRange(Enumerable.Repeat("", keys - titles.Count));
            yield return [.. titles.Select(Key), .. levels.Select(l => Lines(l[competency]))];
        }
    }

    /// <summary>Names a column of keys. Competencies are left-aligned, so a column may have both.</summary>
    private static string Header(int column, List<int> depths)
    {
        var group = column == 0 ? "Group" : column == 1 ? "Subgroup" : "Subgroup " + column.ToString(CultureInfo.InvariantCulture);
        return depths.Min() > column ? group
            : depths.Max() == column ? "Competency"
            : group + " or competency";
    }

    private static string[] Lines(CompetencyExpectations expectations) =>
    [
        .. References(expectations),
        .. NameInBraces.AddToExpectations(expectations.Own, Text).Select(Line),
        .. expectations.Examples.Select(e => "E.g. " + OneLine(e)),
    ];

    /// <summary>A reference to another level (<c>Same as L2, but also</c>) is not an expectation, but it is part of the cell.</summary>
    private static IEnumerable<string> References(CompetencyExpectations expectations) =>
        expectations.References.Count == 0 ? []
        : expectations.Summary.Length > 0 ? [Line(expectations.Summary)]
        : expectations.References.Select(r => See(r, expectations.Ladder));

    private static string See(CompetencyExpectations other, Ladder ladder) =>
        Line(other.Ladder == ladder ? $"see {other.Level.Title}" : $"see {other.Ladder.Title} {other.Level.Title}");

    private static string Text(Expectation expectation) => OneLine(
        expectation.Details.Count == 0 ? expectation.Text : $"{expectation.Text} ({string.Join("; ", expectation.Details)})");

    private static string[] Key(string title) => [KeyLine(title)];

    /// <summary>
    /// A reader removes one bullet from the beginning of a line. A text that begins with what may be a bullet gets another one.
    /// </summary>
    private static string Line(string text)
    {
        text = OneLine(text);
        return MayBeginWithMark(text) ? "* " + text : text;
    }

    private static string KeyLine(string title)
    {
        title = OneLine(title);
        return title.Length > 1 && title[0] is '-' or '*' or '\u2022' or '\u2013' && title[1] == ' ' ? "* " + title : title;
    }

    /// <summary>
    /// Gets whether a text begins with a sign, or with a number or letter that may count lines: <c>1.</c>, <c>a)</c>, <c>o </c>.
    /// </summary>
    private static bool MayBeginWithMark(string text)
    {
        const int LongestCount = 4;
        if (text.Length < 2 || char.IsSurrogate(text[0]))
        {
            return false;
        }

        var end = text.TakeWhile(char.IsLetterOrDigit).Count();
        return end == 0
            || (end <= LongestCount && end < text.Length && text[end] is '.' or ')' or ':' or ']')
            || text.StartsWith("o ", StringComparison.Ordinal);
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
