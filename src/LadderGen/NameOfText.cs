using System.Text;

namespace LadderGen;

/// <summary>
/// The C# name that the first words of a text give: of <c>Leads the team's incidents at night</c> four give
/// <c>LeadsTheTeamsIncidents</c>.
/// </summary>
/// <remarks>
/// Of ASCII alone, so that it is the same on every runtime. Who emits a ladder has to know which names are these
/// (<c>WordsOfName</c>) and writes down any other, so that the rule of names itself stays where it is, in the compiler.
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

    /// <summary>Whether a word goes on behind it, as if it were not there.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    /// <summary>Whether it is part of a word.</summary>
    public static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>How a letter or digit stands in the name.</summary>
    public static char Written(char part, bool isInWord) => isInWord || part < 'a' ? part : (char)(part & ~' ');
}
