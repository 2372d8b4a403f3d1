using System.Text;

namespace LadderGen;

/// <summary>
/// Makes the segment of an id from a name: <c>leads-incidents</c> from <c>LeadsIncidents</c>, <c>sre-basics</c> from
/// <c>SREBasics</c>.
/// </summary>
/// <remarks>
/// The rule is the compiler's, for ASCII only. Which other letters are capitals depends on the Unicode tables of the runtime, and an id
/// must not: for names with such letters, generated code has the whole id.
/// </remarks>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && IsUpper(name[i]) && (!IsUpper(name[i - 1]) || (i + 1 < name.Length && name[i + 1] is >= 'a' and <= 'z')))
            {
                slug.Append('-');
            }

            slug.Append(IsUpper(name[i]) ? (char)(name[i] | ' ') : name[i]);
        }

        return slug.ToString();
    }

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';
}
