using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>The diagnostics about headings that are not like the others.</summary>
internal static class HeadingDiagnostics
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six"];

    /// <param name="file">The document.</param>
    /// <param name="heading">The heading, with the depth that it should have.</param>
    /// <param name="others">The number of headings after it with the same slip.</param>
    /// <param name="severity">A warning where the document can be read without a doubt.</param>
    public static LadderDiagnostic WrongDepth(TextFile file, OutlineHeading heading, int others, Severity severity)
    {
        var (written, meant, words) = (heading.Label.Depth, heading.Depth, heading.Label.Text);
        var more = others switch
        {
            0 => "",
            1 => " and the heading after it",
            _ => $" and the {others} headings after it",
        };
        var (has, are, it, ends) = others == 0 ? ("has", "is a heading", "it", ".") : ("have", "are headings", "them", ", and so on.");
        var message = written == 0
            ? $"{Quote(words)} is bold here, but a heading elsewhere. " +
              $"Write '{new string('#', meant)} {Short(words)}'."
            : HasMark(file, heading.Label.Span.Start)
            ? $"{Quote(words)}{more} {has} {Numbers[written]} # here, but headings like {it} have {Numbers[meant]} elsewhere. " +
              $"Write '{new string('#', meant)} {Short(words)}'{ends}"
            : $"{Quote(words)}{more} {are} {written} here, but headings like {it} are headings {meant} elsewhere. " +
              $"Make {it} {(others == 0 ? "a heading" : "headings")} {meant}.";
        return new(Rules.WrongDepth, file.LocationOf(heading.Label.Span), message) { Severity = severity };
    }

    /// <summary>Determines whether a heading begins with # signs, as opposed to the headings of a web page.</summary>
    private static bool HasMark(TextFile file, int start)
    {
        var lineStart = file.Text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        return file.Text.Substring(lineStart, start - lineStart).TrimStart(' ', '>', '\t').StartsWith("#", StringComparison.Ordinal);
    }
}
