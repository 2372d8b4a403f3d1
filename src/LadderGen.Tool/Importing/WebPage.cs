using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LadderGen.Compiler.Html;
using LadderGen.Tool.Exporting;

namespace LadderGen.Tool.Importing;

/// <summary>Reads a saved web page.</summary>
internal static partial class WebPage
{
    /// <summary>A browser looks for the encoding of a page in so many bytes.</summary>
    private const int LongestHead = 1024;

    private static readonly Dictionary<string, string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nav"] = "A menu",
        ["iframe"] = "A page within the page",
        ["object"] = "An embedded object",
        ["audio"] = "A sound",
        ["video"] = "A video",
        ["canvas"] = "A drawing",
        ["svg"] = "A drawing",
        ["math"] = "A formula",
        ["footer"] = "The foot of the page",
    };

    static WebPage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static ImportedPage Read(Stream file)
    {
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var bytes = memory.ToArray();
        using var reader = new StreamReader(new MemoryStream(bytes), EncodingOf(bytes), detectEncodingFromByteOrderMarks: true);
        var html = reader.ReadToEnd();
        return new ImportedPage(html, DeclarationIn(html), [.. LeftOutOf(html)]);
    }

    private static Encoding EncodingOf(byte[] bytes)
    {
        var head = Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, LongestHead));
        try
        {
            return Charset().Match(head) is { Success: true } found ? Encoding.GetEncoding(found.Groups["name"].Value) : Encoding.UTF8;
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static string? DeclarationIn(string html)
    {
        var tokens = HtmlTokens.Of(html, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: HtmlTokenKind.Open, Name: "meta", Start: var start, End: var end }
                && TagAttributes.ValueOf(html, start, end, "name")?.In(html) == HtmlDocument.Declaration
                && TagAttributes.ValueOf(html, start, end, "content") is { } content)
            {
                return WebUtility.HtmlDecode(content.In(html));
            }
        }

        return null;
    }

    private static IEnumerable<string> LeftOutOf(string html)
    {
        var tokens = HtmlTokens.Of(html, 0);
        var page = new HtmlPage();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (kind, name, start, end, partner) = tokens[i];
            if (kind != HtmlTokenKind.Open)
            {
                continue;
            }

            if (name == "img")
            {
                page.LeaveOut("A picture", TagAttributes.ValueOf(html, start, end, "alt")?.In(html) ?? "");
            }
            else if (partner > i && TagAttributes.Hide(html, start, end))
            {
                var words = string.Concat(Enumerable.Range(i, partner - i).Select(t => tokens[t])
                    .Where(t => t.Kind == HtmlTokenKind.Text).Select(t => html[t.Start..t.End] + " "));
                if (!string.IsNullOrWhiteSpace(words))
                {
                    page.LeaveOut("A hidden or struck part", WebUtility.HtmlDecode(words));
                }

                i = partner;
            }
        }

        // The compiler skips these with all that is in them.
        foreach (var part in SkippedPart().Matches(html).Where(p => p.Groups["name"].Value != "footer" || !Structure().IsMatch(p.Value)))
        {
            page.LeaveOut(Skipped[part.Groups["name"].Value], WebUtility.HtmlDecode(Tag().Replace(part.Groups["content"].Value, " ")));
        }

        return page.Build().LeftOut;
    }

    [GeneratedRegex("""<meta[^>]*charset\s*=\s*["']?(?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();

    [GeneratedRegex(
        @"<(?<name>nav|iframe|object|audio|video|canvas|svg|math|footer)\b[^>]*>(?<content>.*?)</\k<name>\s*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex SkippedPart();

    /// <summary>The elements that make a foot a part of the text.</summary>
    [GeneratedRegex(@"<(?:h[1-6]|ul|ol|dl|table)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Structure();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();
}
