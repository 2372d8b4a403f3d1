using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Knows the words that mark examples: a heading <c>Examples</c>, and <c>E.g.</c> at the start of a text.</summary>
internal static class ExampleWords
{
    private const string Mark = "e.g.";
    private const int LongestHeading = 24;

    /// <summary>True for a heading that examples follow.</summary>
    public static bool IsExamplesHeading(this MappedText text)
    {
        if (text.Count > LongestHeading)
        {
            return false;
        }

        var word = text.WithoutInvisible().Collapse().WithoutColon().ToString();
        return word.Equals("Examples", StringComparison.OrdinalIgnoreCase)
            || word.Equals("Example", StringComparison.OrdinalIgnoreCase)
            || word.Equals(Mark, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for a text that starts with <c>E.g.</c> and says something after it.</summary>
    public static bool IsExample(this MappedText text) => AfterMark(text) < text.Count;

    public static MappedText WithoutExampleMark(this MappedText text) => text.IsExample() ? text.Slice(AfterMark(text)) : text;

    /// <returns>Where the words after <c>E.g.</c> start; the length of the text if it does not start with it.</returns>
    private static int AfterMark(MappedText text)
    {
        if (text.Count <= Mark.Length || !text.StartsWith(Mark))
        {
            return text.Count;
        }

        var after = text.IndexOf(c => !char.IsWhiteSpace(c) && c is not (',' or ':'), Mark.Length);
        return after < 0 ? text.Count : after;
    }
}
