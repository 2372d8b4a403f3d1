using System.Text;

namespace LadderGen;

/// <summary>The part of an id that a name gives: <c>LeadsIncidents</c> is <c>leads-incidents</c>, <c>SREBasics</c> is <c>sre-basics</c>.</summary>
/// <remarks>
/// The rule is that of the compiler's names, for ASCII alone: which letters beyond are capitals depends on the Unicode
/// tables of the runtime, and an id must not. So for such names the generated code gives the whole id.
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
