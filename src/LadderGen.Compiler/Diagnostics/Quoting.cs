using System.Globalization;
using System.Text;

namespace LadderGen.Compiler.Diagnostics;

/// <summary>Quotes the words of a document in a message: short, on one line, and with nothing in them that cannot be seen.</summary>
internal static class Quoting
{
    private const int MostCharacters = 60;
    private const int MostNames = 12;

    /// <summary>The most characters of a message.</summary>
    public const int LongestMessage = 500;

    /// <summary><c>'the words'</c>, cut to a length that fits into a build log.</summary>
    public static string Quote(string text) => $"'{Short(text)}'";

    /// <summary><c>'Junior', 'Senior'</c>, the first dozen of them.</summary>
    public static string Quote(IReadOnlyList<string> texts) =>
        string.Join(", ", texts.Take(MostNames).Select(Quote)) + (texts.Count > MostNames ? $" and {texts.Count - MostNames} more" : "");

    /// <summary>
    /// On one line, and without characters that would hide, or turn round, their neighbors: <c>Sen&lt;U+00AD&gt;ior</c>.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text, i++, 2);
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                clean.Append(' ');
            }
            else if (LookAlikes.IsUnseen(text[i]) && !IsJoiner(text, i))
            {
                clean.Append('<').Append(CodePoint(text[i])).Append('>');
            }
            else
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }

    /// <summary>Such as <c>U+00AD</c>.</summary>
    public static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The words of <see cref="Quote(string)"/> without the quotes, to be put into a longer quotation.</summary>
    public static string Short(string text)
    {
        var clean = Clean(text.Length > MostCharacters * 4 ? text.Substring(0, MostCharacters * 4) : text);
        return clean.Length <= MostCharacters ? clean : clean.Substring(0, CutAt(clean)).TrimEnd() + "…";
    }

    /// <summary>Cuts a message that is too long to be read in its middle: its last sentence says what to do.</summary>
    /// <param name="message">The message.</param>
    /// <param name="addition">A sentence to put after it.</param>
    public static string Bounded(string message, string addition = "")
    {
        const string cut = " … ";
        addition = addition.Length == 0 ? "" : " " + addition;
        var most = LongestMessage - addition.Length;
        if (message.Length <= most)
        {
            return message + addition;
        }

        var last = message.LastIndexOf(". ", message.Length - 2, StringComparison.Ordinal) + 2;
        var end = last > 1 && message.Length - last <= most / 2 ? message.Substring(last) : "";
        var kept = most - cut.Length - end.Length;
        kept -= char.IsHighSurrogate(message[kept - 1]) ? 1 : 0;
        return $"{message.Substring(0, kept)}{cut}{end}".TrimEnd() + addition;
    }

    private static int CutAt(string text) => char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;

    /// <summary>Determines whether a character joins emoji, or letters of a script that needs it: then it is a part of them.</summary>
    private static bool IsJoiner(string text, int i) => text[i] is '\u200C' or '\u200D' && i > 0 && text[i - 1] >= '\u0530';
}
