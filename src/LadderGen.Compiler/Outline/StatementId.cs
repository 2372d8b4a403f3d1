using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Knows the <c>{#id}</c> that words may end with.</summary>
internal static class StatementId
{
    /// <summary>Cuts off <c>{#id}</c>: a letter, then letters, digits and hyphens.</summary>
    public static (MappedText Text, string? Id) CutId(this MappedText text)
    {
        if (text.Count < 4 || text[text.Count - 1] != '}')
        {
            return (text, null);
        }

        var start = text.Count - 2;
        while (start >= 0 && IsIdChar(text[start]))
        {
            start--;
        }

        if (start < 2 || text[start] != '#' || text[start - 1] != '{' || !IsAsciiLetter(text[start + 1]))
        {
            return (text, null);
        }

        var id = text.Slice(start + 1, text.Count - 1).ToString();
        return (text.Slice(0, start - 1).Collapse(), id);
    }

    private static bool IsIdChar(char c) => IsAsciiLetter(c) || c is (>= '0' and <= '9') or '-';

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
