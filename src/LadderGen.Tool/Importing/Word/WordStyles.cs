using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LadderGen.Tool.Importing.Word;

/// <summary>Answers what the styles of a document say of a paragraph: whether it is a heading, or in a list.</summary>
/// <remarks>
/// The id of a style is a word of the language of Word (<c>berschrift1</c>), and its name of a built-in style always English. A style of
/// one's own may be based on another.
/// </remarks>
internal sealed class WordStyles(MainDocumentPart document)
{
    private const string Heading = "heading ";
    private const int DeepestHeading = 6;

    private readonly Dictionary<string, Style> _styles = (document.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(s => s.StyleId?.Value is not null)
        .DistinctBy(s => s.StyleId!.Value)
        .ToDictionary(s => s.StyleId!.Value!, StringComparer.Ordinal);

    /// <summary>Returns the depth of a heading, 0 for the title of the document; null for any other paragraph.</summary>
    public int? DepthOf(Paragraph paragraph)
    {
        var chain = ChainOf(paragraph).ToList();
        if (chain.Exists(s => Is(s, "title")))
        {
            return 0;
        }

        var named = chain.Select(NameOf).FirstOrDefault(n => n.StartsWith(Heading, StringComparison.OrdinalIgnoreCase)) ?? Heading;
        var level = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value
            ?? chain.Select(s => s.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(l => l is not null)
            ?? (int.TryParse(named.AsSpan(Heading.Length), CultureInfo.InvariantCulture, out var number) ? number - 1 : null);
        return level is >= 0 and < 9 ? Math.Min(level.Value + 1, DeepestHeading) : null;
    }

    /// <summary>Returns the numbering of a list item, of its own or of its style; null for any other paragraph.</summary>
    public NumberingProperties? NumberingOf(Paragraph paragraph) => paragraph.ParagraphProperties?.NumberingProperties
        ?? ChainOf(paragraph).Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);

    /// <summary>Gets whether a paragraph is a line of a table of contents.</summary>
    public bool IsContents(Paragraph paragraph) =>
        ChainOf(paragraph).Any(s => NameOf(s).StartsWith("toc ", StringComparison.OrdinalIgnoreCase) && char.IsDigit(NameOf(s)[^1]));

    public bool IsBold(Run run, Paragraph? paragraph) =>
        IsOn(run.RunProperties?.Bold)
        ?? (run.RunProperties?.RunStyle?.Val?.Value is { } id ? ChainOf(id) : [])
            .Concat(paragraph is null ? [] : ChainOf(paragraph))
            .Select(s => IsOn(s.StyleRunProperties?.Bold))
            .FirstOrDefault(b => b is not null)
        ?? false;

    /// <summary>Returns the value of a property that is on or off; null if it is not there.</summary>
    public static bool? IsOn(OnOffType? property) => property is null ? null : property.Val?.Value ?? true;

    private IEnumerable<Style> ChainOf(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value
            ?? _styles.Values.FirstOrDefault(s => s.Type?.Value == StyleValues.Paragraph && s.Default?.Value == true)?.StyleId?.Value;
        return id is null ? [] : ChainOf(id);
    }

    private IEnumerable<Style> ChainOf(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = id;
        while (next is not null && seen.Add(next) && _styles.TryGetValue(next, out var style))
        {
            yield return style;
            next = style.BasedOn?.Val?.Value;
        }
    }

    private static bool Is(Style style, string name) => NameOf(style).Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(Style style) => style.StyleName?.Val?.Value ?? "";
}
