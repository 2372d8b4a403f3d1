using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Html;

/// <summary>
/// Knows the parts of a web page that are about the page and not part of its text, where they are not marked by an element of their own:
/// where the reader is, who saved the page and when, and what is at its foot.
/// </summary>
internal static class PageFurniture
{
    /// <summary>An element with more is not only the foot of a page.</summary>
    private const int MostTokens = 1_000;

    private static readonly string[] Hints = ["role", "breadcrumb", "metadata", "footer"];

    /// <summary>True for a tag whose element, up to its partner, is such a part.</summary>
    /// <param name="index">The index of an opening tag that is closed.</param>
    public static bool IsAt(string text, HtmlTokens tokens, int index)
    {
        var token = tokens[index];
        if (!Array.Exists(Hints, h => text.IndexOf(h, token.Start, token.End - token.Start, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return false;
        }

        var (role, id) = (Value("role"), Value("id"));
        var names = (id + " " + Value("class")).Split(' ');
        return role == "navigation"
            || Array.Exists(names, n => n.StartsWith("breadcrumb", StringComparison.Ordinal) || n == "page-metadata")
            || ((role is "contentinfo" or "search" || id == "footer") && !HasStructure(tokens, index));

        string Value(string name) =>
            TagAttributes.ValueOf(text, token.Start, token.End, name) is { } value ? Casing.ToLower(value.In(text)) : "";
    }

    /// <summary>True if a heading, list or table is in an element. Then it may be part of the text, whatever it is called.</summary>
    private static bool HasStructure(HtmlTokens tokens, int index)
    {
        if (tokens[index].Partner - index > MostTokens)
        {
            return true;
        }

        for (var i = index + 1; i < tokens[index].Partner; i++)
        {
            if (HtmlElements.IsStructure(tokens[i].Name))
            {
                return true;
            }
        }

        return false;
    }
}
