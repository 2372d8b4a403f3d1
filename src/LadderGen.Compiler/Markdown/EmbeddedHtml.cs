using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>Headings, lists and tables in HTML, and where in a Markdown document they are.</summary>
/// <param name="RuleEnd">Where the rule ends that is in its place in the Markdown.</param>
internal readonly record struct HtmlRegion(int Start, int RuleEnd, List<Block> Blocks);

/// <summary>A Markdown document, and the HTML that was in it.</summary>
/// <param name="Text">The document with the HTML in it. Front matter is blanked out.</param>
/// <param name="Markdown">The document with the HTML blanked out.</param>
/// <param name="Tags">The <c>&lt;details&gt;</c> tags, in order.</param>
/// <param name="Summaries">By index into <paramref name="Tags"/>, the summaries whose words are Markdown.</param>
/// <param name="Regions">In the order of the document.</param>
internal sealed record EmbeddedHtml(
    string Text,
    string Markdown,
    List<DetailsTag> Tags,
    Dictionary<int, SourceSpan> Summaries,
    List<HtmlRegion> Regions)
{
    /// <summary>True if a rule of the Markdown is in place of a region.</summary>
    public bool IsRegion(int offset)
    {
        var (low, high) = (0, Regions.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Regions[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return high >= 0 && Regions[low].Start <= offset && offset <= Regions[low].RuleEnd;
    }
}
