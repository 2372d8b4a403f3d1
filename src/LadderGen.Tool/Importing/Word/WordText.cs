using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LadderGen.Tool.Importing.Word;

/// <summary>Reads the plain words of a part of a document.</summary>
internal static class WordText
{
    /// <summary>Returns the words of an element, paragraphs divided by a blank.</summary>
    public static string Of(OpenXmlElement element)
    {
        var words = new StringBuilder();
        foreach (var part in element.Descendants())
        {
            words.Append(part is Paragraph && words.Length > 0 ? " " : "").Append(OfPart(part));
        }

        return words.ToString().Trim();
    }

    /// <summary>Returns the characters of an element of a run; empty for one that holds none.</summary>
    public static string OfPart(OpenXmlElement element) => element switch
    {
        Text text => text.Text,
        DeletedText text => text.Text,
        TabChar or Break or CarriageReturn or PositionalTab => " ",
        NoBreakHyphen => "\u2011",
        _ => "",
    };

    /// <summary>Returns who made a change, as the end of a sentence.</summary>
    public static string By(OpenXmlElement change) =>
        change.GetAttributes().FirstOrDefault(a => a.LocalName == "author").Value is { Length: > 0 } author ? $" by {author}" : "";
}
