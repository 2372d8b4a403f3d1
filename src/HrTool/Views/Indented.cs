using Spectre.Console;
using Spectre.Console.Rendering;

namespace HrTool;

/// <summary>Text behind a mark such as <c>- </c>, whose further lines stand below its first word.</summary>
/// <remarks>Spectre's own Padder and Grid would fill every line with blanks up to its end.</remarks>
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
