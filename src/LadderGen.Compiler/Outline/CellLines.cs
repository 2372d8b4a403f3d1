using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Divides a cell into its parts. A cell of a table cannot hold a list, so people write its marks.
/// </summary>
internal static class CellLines
{
    /// <param name="words">All words of the cell, with breaks between its parts.</param>
    /// <returns>The words of each part, without the mark of a list.</returns>
    public static IReadOnlyList<MappedText> Of(MappedText words)
    {
        if (!words.Has(Formatting.Break) && ListMark.Of(words) is null)
        {
            return [words];
        }

        var lines = SplitAtBreaks(words);
        var marks = lines.ConvertAll(ListMark.Of);
        var styles = marks.Exists(m => m is not null) ? ListMark.Repeated(marks) : [];
        var parts = new List<MappedText>();
        var isList = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (marks[i] is { } mark && (styles.Contains(mark.Style) || IsCertain(mark)))
            {
                isList = true;
                parts.Add(lines[i].Slice(mark.End));
            }
            else if (isList && lines[i] is { Count: > 0 } raw && char.IsWhiteSpace(raw[0])
                && raw.Collapse() is { Count: > 0 } line && char.IsLower(line[0]))
            {
                // In a list, an indented line without a mark goes on with the line above.
                parts[parts.Count - 1] = Joined(parts[parts.Count - 1], line);
            }
            else
            {
                parts.Add(lines[i]);
            }
        }

        return parts;
    }

    private static MappedText Joined(MappedText above, MappedText below)
    {
        var joined = new MappedTextBuilder();
        joined.Add(above);
        joined.AddSpace(below.Span.Start, Formatting.LineEnd);
        joined.Add(below);
        return joined.Take();
    }

    /// <summary>True for a mark that needs no other line to compare it with. An arrow or a tick may be what the cell says.</summary>
    private static bool IsCertain(ListMark mark) =>
        mark.Kind is ListMarkKind.Bullet or ListMarkKind.Box
        || (mark.HasSpace && (mark.Style == "*" || BulletMarks.IsDash(mark.Style[0])));

    private static List<MappedText> SplitAtBreaks(MappedText words)
    {
        var lines = new List<MappedText>();
        var start = 0;
        for (var run = 0; run < words.Count; run = words.EndOfRun(run))
        {
            if (words.Has(Formatting.Break, run))
            {
                Add(run);
                start = words.EndOfRun(run);
            }
        }

        Add(words.Count);
        return lines;

        void Add(int end)
        {
            foreach (var next in InlineBullets.Starts(words, start, end, sign: '-'))
            {
                lines.Add(words.Slice(start, next));
                start = next;
            }

            lines.Add(words.Slice(start, end));
        }
    }
}
