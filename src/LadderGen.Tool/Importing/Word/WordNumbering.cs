using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ListLevel = DocumentFormat.OpenXml.Wordprocessing.Level;

namespace LadderGen.Tool.Importing.Word;

/// <summary>Answers how deep in a list a paragraph is.</summary>
internal sealed class WordNumbering(MainDocumentPart document, WordStyles styles)
{
    private readonly Numbering? _numbering = document.NumberingDefinitionsPart?.Numbering;

    /// <summary>Returns the depth of a list item, 0 for the outermost; null for a paragraph that is not in a list.</summary>
    public int? DepthOf(Paragraph paragraph)
    {
        // A style may number its paragraphs, and one of them may be taken out with the number 0.
        if (styles.NumberingOf(paragraph) is not { NumberingId.Val.Value: > 0 and var list } numbering)
        {
            return null;
        }

        var depth = numbering.NumberingLevelReference?.Val?.Value ?? 0;
        return HasMark(list, depth) ? depth : null;
    }

    /// <summary>Gets whether a list shows a mark at a depth. Writer numbers headings and plain paragraphs with none.</summary>
    private bool HasMark(int list, int depth)
    {
        var instance = _numbering?.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == list);
        var level = instance?.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == depth)?.Level
            ?? _numbering?.Elements<AbstractNum>()
                .FirstOrDefault(a => a.AbstractNumberId?.Value == instance?.AbstractNumId?.Val?.Value)
                ?.Elements<ListLevel>().FirstOrDefault(l => l.LevelIndex?.Value == depth);
        return level is null
            || level.NumberingFormat?.Val?.Value != NumberFormatValues.None
            || level.LevelText?.Val?.Value is { Length: > 0 };
    }
}
