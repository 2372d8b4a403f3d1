using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LadderGen.Tool.Importing.Word;

/// <summary>The footnotes and endnotes of a document. They are counted as they are met, and written at the end.</summary>
internal sealed class WordNotes(MainDocumentPart document)
{
    private readonly List<string> _texts = [];

    /// <summary>Writes the mark of a note, or the note itself in a table, where no note can be below the words.</summary>
    public string Refer(OpenXmlElement reference, bool isInCell)
    {
        var text = WebUtility.HtmlEncode(TextOf(reference));
        if (isInCell)
        {
            return $" ({text})";
        }

        _texts.Add(text);
        return string.Create(CultureInfo.InvariantCulture, $"<sup>{_texts.Count}</sup>");
    }

    public void WriteTo(HtmlPage page)
    {
        for (var i = 0; i < _texts.Count; i++)
        {
            page.Html(string.Create(CultureInfo.InvariantCulture, $"<p><sup>{i + 1}</sup> {_texts[i]}</p>\n"));
        }
    }

    private string TextOf(OpenXmlElement reference)
    {
        OpenXmlElement? note = reference switch
        {
            FootnoteReference { Id.Value: var id } =>
                document.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(n => n.Id?.Value == id),
            EndnoteReference { Id.Value: var id } =>
                document.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(n => n.Id?.Value == id),
            _ => null,
        };
        return note is null ? "" : WordText.Of(note);
    }
}
