using System.Net;
using LadderGen.Compiler.Html;
using LadderGen.Compiler.Text;

namespace LadderGen.Tool.Importing;

/// <summary>The links of a page, by their places.</summary>
internal sealed class PageLinks
{
    private readonly List<(int Start, int End, string Target)> _links = [];

    public PageLinks(string html, HtmlTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token is { Kind: HtmlTokenKind.Open, Name: "a", Partner: > 0 }
                && TagAttributes.ValueOf(html, token.Start, token.End, "href") is { Length: > 0 } target)
            {
                _links.Add((token.End, tokens[token.Partner].Start, Written(WebUtility.HtmlDecode(target.In(html)))));
            }
        }
    }

    /// <summary>Returns where the word at a place leads to; null if it does not lead anywhere.</summary>
    public string? At(int position) => _links.Find(l => l.Start <= position && position < l.End).Target;

    /// <summary>Returns the targets of the links between two places.</summary>
    public IEnumerable<string> In(SourceSpan span) => _links.Where(l => l.Start >= span.Start && l.Start < span.End).Select(l => l.Target);

    private static string Written(string target) =>
        target.Trim().Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).ReplaceLineEndings("");
}
