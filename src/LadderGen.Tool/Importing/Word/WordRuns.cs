using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace LadderGen.Tool.Importing.Word;

/// <summary>Writes the words of a paragraph: what is deleted, hidden or drawn is left out, and noted.</summary>
internal sealed class WordRuns(MainDocumentPart document, WordStyles styles, WordNotes notes, HtmlPage page)
{
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isInCell">True in a table, where a footnote follows its words in parentheses.</param>
    public string Html(Paragraph paragraph, bool isInCell)
    {
        var html = new StringBuilder();
        Write(html, paragraph, paragraph, isInCell);
        return html.ToString();
    }

    private void Write(StringBuilder html, OpenXmlElement parent, Paragraph paragraph, bool isInCell)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    Write(html, run, paragraph, isInCell);
                    break;
                case DeletedRun or MoveFromRun:
                    if (WordText.Of(child) is { Length: > 0 } deleted)
                    {
                        page.LeaveOut("A tracked deletion" + WordText.By(child), deleted);
                    }

                    break;
                case Hyperlink link when TargetOf(link) is { } target:
                    html.Append(CultureInfo.InvariantCulture, $"<a href=\"{WebUtility.HtmlEncode(target)}\">");
                    Write(html, link, paragraph, isInCell);
                    html.Append("</a>");
                    break;
                case DocumentFormat.OpenXml.Math.OfficeMath or DocumentFormat.OpenXml.Math.Paragraph:
                    page.LeaveOut("A formula", child.InnerText);
                    break;
                default:
                    // Inserted runs, content controls, fields and the like hold runs.
                    Write(html, child, paragraph, isInCell);
                    break;
            }
        }
    }

    private void Write(StringBuilder html, Run run, Paragraph paragraph, bool isInCell)
    {
        var properties = run.RunProperties;
        if (WordStyles.IsOn(properties?.Vanish) == true)
        {
            if (WordText.Of(run) is { Length: > 0 } hidden)
            {
                page.LeaveOut("Hidden text", hidden);
            }

            return;
        }

        var words = new StringBuilder();
        foreach (var child in run.ChildElements)
        {
            Write(words, child, isInCell);
        }

        if (words.Length == 0)
        {
            return;
        }

        var isStruck = WordStyles.IsOn(properties?.Strike) == true || WordStyles.IsOn(properties?.DoubleStrike) == true;
        var isRaised = properties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;
        var isBold = styles.IsBold(run, paragraph);
        html.Append(isBold ? "<b>" : "").Append(isStruck ? "<s>" : "").Append(isRaised ? "<sup>" : "");
        html.Append(words);
        html.Append(isRaised ? "</sup>" : "").Append(isStruck ? "</s>" : "").Append(isBold ? "</b>" : "");
    }

    private void Write(StringBuilder words, OpenXmlElement child, bool isInCell)
    {
        switch (child)
        {
            case Break { Type: null } or CarriageReturn:
                words.Append("<br>");
                break;
            case Break { Type.InnerText: "textWrapping" }:
                words.Append("<br>");
                break;
            case FootnoteReference or EndnoteReference:
                words.Append(notes.Refer(child, isInCell));
                break;
            case Ruby ruby:
                // The small signs above tell how the words are read.
                words.Append(WebUtility.HtmlEncode(WordText.Of(ruby.GetFirstChild<RubyBase>()!)));
                break;
            case SymbolChar symbol:
                page.LeaveOut($"A sign of the font {symbol.Font?.Value}", "\\u" + symbol.Char?.Value);
                break;
            case Drawing drawing:
                LeaveOut(drawing);
                break;
            case Picture or EmbeddedObject:
                LeaveOutShape(child, WordText.Of(child));
                break;
            case AlternateContent { FirstChild: { } choice }:
                // The other children say the same to older programs.
                foreach (var inner in choice.ChildElements)
                {
                    Write(words, inner, isInCell);
                }

                break;
            default:
                words.Append(WebUtility.HtmlEncode(WordText.OfPart(child)));
                break;
        }
    }

    private void LeaveOut(Drawing drawing)
    {
        var properties = drawing.Descendants<DW.DocProperties>().FirstOrDefault();
        var name = properties?.Description?.Value is { Length: > 0 } text ? text : properties?.Name?.Value ?? "";
        if (WordText.Of(drawing) is { Length: > 0 } words)
        {
            page.LeaveOut("A text box", words);
        }
        else
        {
            page.LeaveOut(drawing.Descendants<A.Blip>().Any() ? "A picture" : "A drawing", name);
        }
    }

    private void LeaveOutShape(OpenXmlElement shape, string words) =>
        page.LeaveOut(words.Length > 0 ? "A text box" : shape is Picture ? "A picture" : "An embedded object", words);

    private string? TargetOf(Hyperlink link)
    {
        var target = link.Id?.Value is { } id ? document.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString : null;
        return link.Anchor?.Value is { Length: > 0 } anchor ? $"{target}#{anchor}" : target;
    }
}
