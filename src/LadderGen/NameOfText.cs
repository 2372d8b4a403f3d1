using System.Text;

namespace LadderGen;

/// <summary>
/// Makes a C# name from the first words of a text: <c>LeadsTheTeamsIncidents</c> from four words of
/// <c>Leads the team's incidents at night</c>.
/// </summary>
/// <remarks>
/// For ASCII only, so that it is the same on every runtime. The emitter knows which names these are (<c>WordsOfName</c>) and writes any
/// other name into the generated code. So the rule of names is in the compiler only.
/// </remarks>
internal static class NameOfText
{
    public static string Of(string text, int words)
    {
        var name = new StringBuilder(words * 8);
        var isInWord = false;
        foreach (var c in text)
        {
            if (IsApostrophe(c))
            {
                continue;
            }

            var isPart = IsPart(c);
            if (isPart && !isInWord && --words < 0)
            {
                break;
            }

            if (isPart)
            {
                name.Append(Written(c, isInWord));
            }

            isInWord = isPart;
        }

        return name.ToString();
    }

    /// <summary>Gets whether a word continues after the character as if it were not there.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    /// <summary>Gets whether the character is part of a word.</summary>
    public static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>Returns a letter or digit as the name has it.</summary>
    public static char Written(char part, bool isInWord) => isInWord || part < 'a' ? part : (char)(part & ~' ');
}
