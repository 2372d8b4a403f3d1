using System.Globalization;
using System.Net;
using System.Text;

namespace LadderGen.Tool.Importing;

/// <summary>Writes the page of a file, and notes what the page has not.</summary>
internal sealed class HtmlPage
{
    private const int LongestExcerpt = 100;

    private readonly StringBuilder _html = new();
    private readonly List<string> _leftOut = [];

    /// <summary>Adds a tag.</summary>
    public void Tag(string tag) => _html.Append('<').Append(tag).Append('>');

    public void Element(string name, string text)
    {
        Tag(name);
        Text(text);
        Tag("/" + name);
    }

    public void Text(string text) => _html.Append(WebUtility.HtmlEncode(text));

    /// <summary>Adds text that is HTML already.</summary>
    public void Html(string html) => _html.Append(html);

    /// <summary>Notes what is left out.</summary>
    /// <param name="what">What it is and where: <c>A comment of Ann</c>.</param>
    /// <param name="words">Its words; may be empty.</param>
    public void LeaveOut(string what, string words = "")
    {
        words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        words = words.Length > LongestExcerpt ? string.Concat(words.AsSpan(0, LongestExcerpt), "…") : words;
        _leftOut.Add(words.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{what}: '{words}'") : what);
    }

    public ImportedPage Build(string? declaration = null) => new(_html.ToString(), declaration, _leftOut);
}
