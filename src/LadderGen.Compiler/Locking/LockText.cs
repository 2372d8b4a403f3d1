using System.Text;

namespace LadderGen.Compiler.Locking;

/// <summary>Writes words on one line, and reads them back.</summary>
internal static class LockText
{
    /// <summary>Returns the words of an expectation with its details, each on a line of its own.</summary>
    public static string Of(string text, IEnumerable<string> details) => string.Join("\n", details.Prepend(text));

    public static string Escape(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            line.Append(c switch
            {
                '\\' => @"\\",
                '\n' => @"\n",
                '\t' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
                _ => c.ToString(),
            });
        }

        return line.ToString().Trim();
    }

    public static string Unescape(string line)
    {
        var words = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var isEscape = line[i] == '\\' && i + 1 < line.Length && line[i + 1] is ('\\' or 'n');
            words.Append(!isEscape ? line[i] : line[++i] == 'n' ? '\n' : '\\');
        }

        return words.ToString();
    }
}
