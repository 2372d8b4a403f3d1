using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace LadderGen.Tool.Exporting;

/// <summary>Writes a ladder as one web page, with its declaration in its head.</summary>
internal static class HtmlDocument
{
    /// <summary>The name of the element that holds the declaration.</summary>
    public const string Declaration = "laddergen-declaration";

    public static string Write(Ladder ladder, IReadOnlySet<string> named)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        var declaration = Encoded(LadderDeclaration.Of(ladder)).Replace("\n", "&#10;", StringComparison.Ordinal);
        html.Append(CultureInfo.InvariantCulture, $"<meta name=\"{Declaration}\" content=\"{declaration}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{Encoded(ladder.Title)}</title>\n</head>\n<body>\n");
        foreach (var block in new LadderOutline(ladder, named).Blocks())
        {
            Write(html, block);
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder html, LadderBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var tag = $"h{Math.Min(heading.Depth, 6)}";
                html.Append(CultureInfo.InvariantCulture, $"<{tag}{Anchor(heading.Anchor)}>{Encoded(heading.Text)}");
                html.Append(CultureInfo.InvariantCulture, $"{Braces(heading.Name)}</{tag}>\n");
                break;
            case TextBlock paragraph:
                html.Append(CultureInfo.InvariantCulture, $"<p>{Encoded(paragraph.Text)}</p>\n");
                break;
            case ListBlock list:
                html.Append("<ul>\n");
                foreach (var item in list.Items)
                {
                    var label = item.Label.Length > 0 ? $"<b>{Encoded(item.Label)}</b>: " : "";
                    html.Append(CultureInfo.InvariantCulture, $"<li{Anchor(item.Anchor)}>{label}{Encoded(item.Text)}{Braces(item.Name)}");
                    var details = string.Concat(item.Details.Select(d => $"<li>{Encoded(d)}</li>"));
                    html.Append(details.Length > 0 ? $"\n<ul>{details}</ul>\n" : "");
                    html.Append("</li>\n");
                }

                html.Append("</ul>\n");
                break;
        }
    }

    private static string Anchor(string id) => id.Length > 0 ? $" id=\"{Encoded(id)}\"" : "";

    private static string Braces(string name) => name.Length > 0 ? $" {{#{name}}}" : "";

    private static string Encoded(string text) => HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text);
}
