using System.Globalization;
using System.Text;

namespace LadderGen;

/// <summary>The sheet of a ladder: rows of cells of lines, the header first.</summary>
internal static class MatrixRows
{
    public static IEnumerable<string[][]> Of(Ladder ladder)
    {
        // A row with a key and no other cell would be read as a group of all rows below it.
        IReadOnlyList<Level> levels = ladder.AllLevels is { } all ? [.. ladder.Levels, all] : ladder.Levels;
        var competencies = ladder.Competencies.Where(c => levels.Any(l => Lines(l[c]).Length > 0)).ToList();
        var depths = competencies.Select(c => c.Groups.Count).DefaultIfEmpty().ToList();
        var keys = depths.Max() + 1;
        yield return [.. Enumerable.Range(0, keys).Select(i => Key(Header(i, depths))), .. levels.Select(l => Key(l.Title))];
        foreach (var competency in competencies)
        {
            // All groups in every row: a blank one would mean that of the row above.
            var titles = competency.Groups.Select(g => g.Title).Append(competency.Title).ToList();
            titles.AddRange(Enumerable.Repeat("", keys - titles.Count));
            yield return [.. titles.Select(Key), .. levels.Select(l => Lines(l[competency]))];
        }
    }

    /// <summary>Says what stands in a column of keys. Competencies are left-aligned.</summary>
    private static string Header(int column, List<int> depths)
    {
        var group = column == 0 ? "Group" : column == 1 ? "Subgroup" : "Subgroup " + column.ToString(CultureInfo.InvariantCulture);
        return depths.Min() > column ? group
            : depths.Max() == column ? "Competency"
            : group + " or competency";
    }

    private static string[] Lines(Expectations expectations) =>
    [
        // What refers to another level ("Same as L2, but also") is no expectation, but a part of what stands here.
        .. expectations.References.Count == 0 ? [] : expectations.Summary.Length > 0 ? [Line(expectations.Summary)] : expectations.References.Select(r => See(r, expectations.Ladder)),
        .. expectations.Own.Select(Line),
        .. expectations.Examples.Select(e => "E.g. " + OneLine(e)),
    ];

    private static string See(Expectations other, Ladder ladder) =>
        Line(other.Ladder == ladder ? $"see {other.Level.Title}" : $"see {other.Ladder.Title} {other.Level.Title}");

    private static string Line(Expectation expectation)
    {
        var text = expectation.Details.Count == 0 ? expectation.Text : $"{expectation.Text} ({string.Join("; ", expectation.Details)})";
        return Line(expectation.FixedId is { } id ? $"{text} {{#{id}}}" : text);
    }

    private static string[] Key(string title) => [Line(title)];

    /// <summary>A reader takes one bullet off the beginning of a line. Of one that belongs to the text two are there.</summary>
    private static string Line(string text)
    {
        text = OneLine(text);
        return text.Length > 1 && text[0] is '-' or '*' or '\u2022' or '\u2013' && text[1] == ' ' ? "* " + text : text;
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
