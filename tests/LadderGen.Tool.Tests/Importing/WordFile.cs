using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ListLevel = DocumentFormat.OpenXml.Wordprocessing.Level;

namespace LadderGen.Tool.Tests.Importing;

/// <summary>Makes a small file of Word, with the styles of a German Word and one of an author's own.</summary>
internal sealed class WordFile(string path) : IDisposable
{
    private readonly WordprocessingDocument _word = Created(path);

    public MainDocumentPart Main => _word.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    /// <summary>Adds a paragraph in a style.</summary>
    public Paragraph Add(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return Body.AppendChild(paragraph);
    }

    public Paragraph Add(string style, string text) => Add(style, Words(text));

    /// <summary>Adds an item of a list.</summary>
    public Paragraph AddItem(int depth, params OpenXmlElement[] content)
    {
        var numbering = new NumberingProperties(new NumberingLevelReference { Val = depth }, new NumberingId { Val = 1 });
        var paragraph = new Paragraph(new ParagraphProperties(numbering));
        paragraph.Append(content);
        return Body.AppendChild(paragraph);
    }

    public static Run Words(string text, params OpenXmlElement[] properties) =>
        new(new RunProperties(properties), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public void Dispose() => _word.Dispose();

    private static WordprocessingDocument Created(string path)
    {
        var word = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var main = word.AddMainDocumentPart();
        main.Document = new Document(new Body());
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            Style("Standard", "Normal", null, isDefault: true),
            Style("Titel", "Title", "Standard"),
            Style("berschrift1", "heading 1", "Standard", outline: 0),
            Style("berschrift2", "heading 2", "Standard", outline: 1),
            Style("Kompetenz", "Kompetenz", "berschrift2"),
            Style("Verzeichnis1", "toc 1", "Standard"));
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(
                new ListLevel(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "\u2022" }) { LevelIndex = 0 },
                new ListLevel(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "o" }) { LevelIndex = 1 })
            { AbstractNumberId = 0 },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
        return word;
    }

    private static Style Style(string id, string name, string? basedOn, bool isDefault = false, int? outline = null)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        if (outline is { } level)
        {
            style.Append(new StyleParagraphProperties(new OutlineLevel { Val = level }));
        }

        return style;
    }
}
