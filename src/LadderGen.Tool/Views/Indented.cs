using Spectre.Console;
using Spectre.Console.Rendering;

namespace LadderGen.Tool.Views;

/// <summary>Text after a mark such as <c>- </c>. Further lines are aligned with its first word.</summary>
/// <remarks>Spectre's own Padder and Grid fill every line with spaces up to the width of the console.</remarks>
internal sealed class Indented(string mark, IRenderable body) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var before = mark;
        foreach (var line in Segment.SplitLines(body.Render(options, Math.Max(1, maxWidth - mark.Length))))
        {
            yield return new Segment(before);
            foreach (var segment in line)
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
            before = new string(' ', mark.Length);
        }
    }
}
