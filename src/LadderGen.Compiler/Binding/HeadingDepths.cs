using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds headings with a # too few or too many: those where another number, which their like have, makes the outline of the ladder more
/// regular. Each is reported and then nested as it was meant, so that nothing under it is reported as well.
/// </summary>
internal sealed class HeadingDepths
{
    private const int DeepestHeading = 6;

    /// <summary>The most slips that are looked at together: a document with more is not one with a slip.</summary>
    private const int MostSlips = 12;

    /// <summary>The most labels to look at in all; it bounds the time that a hostile document takes.</summary>
    private const int MostLooks = 2_000_000;

    private readonly HeadingOutline _outline;
    private readonly Dictionary<OutlineHeading, (int Written, bool IsCertain)> _corrected = [];
    private OutlineSlips _slips;
    private int _looks;

    private HeadingDepths(HeadingOutline outline)
    {
        _outline = outline;
        _slips = OutlineSlips.In(outline);
    }

    /// <returns>The documents with their headings nested as they were meant.</returns>
    public static List<Document> Correct(
        List<Document> documents,
        LevelTable levels,
        IReadOnlyCollection<string> ignored,
        DiagnosticBag diagnostics)
    {
        if (!documents.Exists(d => d.Labels.Any(l => l.Depth > 0)))
        {
            return documents;
        }

        var depths = new HeadingDepths(new HeadingOutline(documents, levels, ignored));
        while (depths.CorrectOne())
        {
        }

        if (depths._corrected.Count == 0)
        {
            return documents;
        }

        depths.Report(documents, diagnostics);
        return depths._outline.Documents();
    }

    /// <summary>Corrects the heading whose correction makes the outline the most regular; false if there is none.</summary>
    private bool CorrectOne()
    {
        (OutlineHeading Heading, int Depth, OutlineSlips Slips)? best = null;
        foreach (var heading in Suspects())
        {
            var written = heading.Depth;
            for (var depth = 1; depth <= DeepestHeading && _looks < MostLooks; depth++)
            {
                if (depth == written || !_outline.Headings.Exists(h => h != heading && h.Depth == depth))
                {
                    continue;
                }

                heading.Depth = depth;
                var slips = Look();
                if (slips.IsBetterThan(best?.Slips ?? _slips) && IsUsual(heading))
                {
                    best = (heading, depth, slips);
                }
            }

            heading.Depth = written;
        }

        if (best is not { } found)
        {
            Look();
            return false;
        }

        var isCertain = found.Slips.Contradictions.Count == _slips.Contradictions.Count;
        _corrected.Add(found.Heading, (found.Heading.Depth, isCertain));
        found.Heading.Depth = found.Depth;
        _slips = Look();
        return true;
    }

    private OutlineSlips Look()
    {
        _looks += _outline.Headings.Count;
        _outline.Nest();
        return OutlineSlips.In(_outline);
    }

    /// <summary>The headings at slips, and those right above and below.</summary>
    private List<OutlineHeading> Suspects()
    {
        var suspects = new List<OutlineHeading>();
        foreach (var slip in _slips.Contradictions.Concat(_slips.Oddities).Take(MostSlips))
        {
            AddSuspect(slip);
            AddSuspect(slip.Parent);
            AddSuspect(Neighbor(slip, -1));
            AddSuspect(Neighbor(slip, 1));
        }

        return suspects;

        void AddSuspect(OutlineHeading? heading)
        {
            if (heading is { CanBeHeading: true } && !_corrected.ContainsKey(heading) && !suspects.Contains(heading))
            {
                suspects.Add(heading);
            }
        }
    }

    private OutlineHeading? Neighbor(OutlineHeading heading, int step)
    {
        var index = heading.Index + step;
        return index >= 0 && index < _outline.Headings.Count && _outline.Headings[index].Document == heading.Document
            ? _outline.Headings[index]
            : null;
    }

    /// <summary>
    /// Determines whether others of its like have the depth that a heading has now, and not fewer than have the depth it was written with.
    /// </summary>
    private bool IsUsual(OutlineHeading heading)
    {
        var alike = Alike(heading);
        var now = alike.Count(h => h.Depth == heading.Depth);
        return now > 0 && now >= alike.Count(h => h.Depth == heading.Label.Depth);
    }

    /// <summary>
    /// The headings with the same words; where there are none, those with the same role that have their words for themselves too.
    /// </summary>
    private List<OutlineHeading> Alike(OutlineHeading heading)
    {
        var others = _outline.Headings.FindAll(h => h != heading && h.Depth > 0 && !_corrected.ContainsKey(h));
        var levels = others.FindAll(h => h.IsLevel);
        var same = heading.IsLevel
            ? levels.FindAll(h => h.Levels.SequenceEqual(heading.Levels))
            : others.FindAll(h => !h.IsLevel && h.Key == heading.Key);
        return same.Count > 0 ? same
            : heading.IsLevel ? [.. levels.GroupBy(h => string.Join(",", h.Levels)).Where(g => g.Count() == 1).SelectMany(g => g)]
            : others.FindAll(h => h.Children.Exists(c => heading.Children.Exists(d => c.Levels.Intersect(d.Levels).Any())));
    }

    /// <summary>Reports the corrected headings: once for all that follow each other with the same slip.</summary>
    private void Report(List<Document> documents, DiagnosticBag diagnostics)
    {
        var inOrder = _corrected.Keys.OrderBy(h => h.Index).ToList();
        for (var i = 0; i < inOrder.Count;)
        {
            var first = inOrder[i];
            var next = i + 1;
            while (next < inOrder.Count && IsSameSlip(inOrder[next - 1], inOrder[next]))
            {
                next++;
            }

            var severity = inOrder.Skip(i).Take(next - i).All(h => _corrected[h].IsCertain) ? Severity.Warning : Severity.Error;
            diagnostics.Add(HeadingDiagnostics.WrongDepth(documents[first.Document].File, first, next - i - 1, severity));
            i = next;
        }
    }

    private bool IsSameSlip(OutlineHeading first, OutlineHeading second) =>
        first.Document == second.Document
        && first.Label.Depth == second.Label.Depth
        && first.Depth == second.Depth
        && _outline.Headings.GetRange(first.Index + 1, second.Index - first.Index - 1)
            .TrueForAll(h => h.Depth == 0 || h.Depth > first.Depth);
}
