using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Divides words at their line ends.</summary>
internal static class LineEnds
{
    /// <param name="ends">The formatting of the white space that divides lines.</param>
    /// <returns>The indices of the first character of each line that is not empty, and of the one after its last.</returns>
    public static List<(int Start, int End)> LinesOf(this MappedText words, Formatting ends)
    {
        var lines = new List<(int Start, int End)>();
        var start = 0;
        for (var run = 0; run < words.Count; run = words.EndOfRun(run))
        {
            if (words.Has(ends, run) && char.IsWhiteSpace(words[run]))
            {
                Add(run);
                start = words.EndOfRun(run);
            }
        }

        Add(words.Count);
        return lines;

        void Add(int end)
        {
            if (end > start)
            {
                lines.Add((start, end));
            }
        }
    }
}
