namespace LadderGen.Compiler.Markdown;

/// <summary>Finds the code spans of a line: backticks, up to as many backticks again.</summary>
internal sealed class CodeSpans
{
    private readonly string _text;
    private readonly int _end;

    /// <summary>By length, where the last run of backticks starts, so that a run without a partner costs no search.</summary>
    private readonly Dictionary<int, int> _lastRuns = [];

    /// <param name="start">The offset of the first backtick that counts.</param>
    /// <param name="end">The end of the line.</param>
    public CodeSpans(string text, int start, int end)
    {
        (_text, _end) = (text, end);
        for (var i = text.IndexOf('`', start, end - start); i >= 0; i = text.IndexOf('`', i, end - i))
        {
            var run = RunAt(i);
            _lastRuns[run] = i;
            i += run;
        }
    }

    /// <summary>Finds the end of the code span that starts at an offset.</summary>
    /// <returns>The offset after it; after the backticks alone if they have no partner.</returns>
    public int EndOf(int start)
    {
        var length = RunAt(start);
        for (var i = start + length; _lastRuns.TryGetValue(length, out var last) && i <= last;)
        {
            var run = RunAt(i);
            i += Math.Max(1, run);
            if (run == length)
            {
                return i;
            }
        }

        return start + length;
    }

    private int RunAt(int start)
    {
        var i = start;
        while (i < _end && _text[i] == '`')
        {
            i++;
        }

        return i - start;
    }
}
