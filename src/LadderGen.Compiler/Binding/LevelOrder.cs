using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Checks that all that shows the order of the levels shows the same: their codes, their words, and the order of the document.
/// </summary>
internal sealed class LevelOrder(IReadOnlyList<LabelTree> trees, LevelTable levels, DiagnosticBag diagnostics)
{
    /// <summary>With more levels than this, nobody orders them by hand.</summary>
    private const int MostLevels = 200;

    public void Check()
    {
        CheckSpellings();
        if (levels.Count > MostLevels)
        {
            return;
        }

        var labels = FirstLabels();
        var coded = labels.FindAll(l => CodeOf(l) is not null);
        if (levels.Declared is not null)
        {
            // Whoever declares the order may count down, but not up and down.
            foreach (var scale in coded.GroupBy(l => LevelScale.Of(CodeOf(l)!)))
            {
                Report([.. scale], mayFall: true, "its place in 'levels'", Severity.Warning);
            }
        }
        else if (coded.Count == labels.Count)
        {
            var ranked = labels.FindAll(l => RankOf(l) is not null);
            Report([.. ranked.OrderBy(RankOf)], mayFall: false, "its name", Severity.Error);
            if (ranked.Count == 0 && AreBesideEachOther(labels))
            {
                Report([.. labels.OrderBy(l => l.Label.Span.Start)], mayFall: true, "its place in the document", Severity.Warning);
            }
        }
    }

    /// <summary>Reports the labels whose codes do not rise with the others.</summary>
    /// <param name="labels">Labels with codes, in the order that something else shows.</param>
    /// <param name="mayFall">True if all codes may fall as well.</param>
    /// <param name="order">What shows the order.</param>
    private void Report(List<Node> labels, bool mayFall, string order, Severity severity)
    {
        var codes = labels.ConvertAll(l => CodeOf(l)!.Number);
        var rising = LongestRise(codes);
        var falling = mayFall ? LongestRise(codes.ConvertAll(c => -c)) : [];
        var regular = falling.Count > rising.Count ? falling : rising;
        if (!mayFall && rising.Count == 1 && labels.Count > 2)
        {
            diagnostics.Add(LevelDiagnostics.CodesFall(labels[0], labels[labels.Count - 1], [.. labels.Select(l => l.Text)]));
            return;
        }

        for (var i = 0; i < labels.Count && regular.Count < labels.Count; i++)
        {
            if (!regular.Contains(i))
            {
                // The other end of the contradiction: the neighbor that is on the wrong side.
                var other = labels[regular.OrderBy(r => Math.Abs(r - i)).First()];
                diagnostics.Add(LevelDiagnostics.CodeAgainstOrder(labels[i], other, order, severity));
            }
        }
    }

    /// <summary>The indexes of a longest part of a list in which each number is higher than the one before.</summary>
    private static HashSet<int> LongestRise(List<int> numbers)
    {
        var length = new int[numbers.Count];
        var before = new int[numbers.Count];
        var last = -1;
        for (var i = 0; i < numbers.Count; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (numbers[j] < numbers[i] && length[j] + 1 > length[i])
                {
                    (length[i], before[i]) = (length[j] + 1, j);
                }
            }

            // Of two that are as long, the one that goes up less has fewer gaps.
            var isLonger = last < 0 || length[i] > length[last] || (length[i] == length[last] && numbers[i] < numbers[last]);
            last = isLonger ? i : last;
        }

        var rise = new HashSet<int>();
        for (; last >= 0; last = before[last])
        {
            rise.Add(last);
        }

        return rise;
    }

    /// <summary>Reports codes that are written in another way than those of the other levels.</summary>
    private void CheckSpellings()
    {
        if (levels.Declared is not null)
        {
            return;
        }

        var labels = trees.SelectMany(t => t.Nodes).Where(n => n is { IsLevel: true, IsUnderIgnored: false } && CodeOf(n) is not null)
            .Where(n => !diagnostics.IsExplained(new Misplaced(n)))
            .GroupBy(n => n.Text, StringComparer.Ordinal).Select(g => g.First()).ToList();
        var prefixes = labels.GroupBy(n => Casing.ToUpper(CodeOf(n)!.Prefix.Trim()), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ToList();
        foreach (var odd in prefixes.Skip(1).SelectMany(g => g))
        {
            var usual = prefixes[0].OrderBy(n => CodeOf(n)!.Number == CodeOf(odd)!.Number ? 0 : 1).First();
            diagnostics.Add(LevelDiagnostics.CodeOfAnotherKind(
                odd, usual, CodeOf(usual)!.Prefix + CodeOf(odd)!.Number, LevelScale.Of(CodeOf(odd)!) == LevelScale.Of(CodeOf(usual)!)));
        }
    }

    /// <summary>The first label of each level, lowest level first.</summary>
    private List<Node> FirstLabels() =>
    [
        .. trees.SelectMany(t => t.Nodes)
            .Where(n => n is { Levels.Count: 1, IsUnderIgnored: false } && n.Levels[0] < levels.Count)
            .GroupBy(n => n.Levels[0])
            .OrderBy(g => g.Key)
            .Select(g => g.FirstOrDefault(n => CodeOf(n) is not null) ?? g.First()),
    ];

    private LevelCode? CodeOf(Node node) => levels.Parsed[node.Text].Code;

    private int? RankOf(Node node) => Seniority.RankOf(levels.Parsed[node.Text].Words);

    private static bool AreBesideEachOther(List<Node> labels) =>
        labels.Count > 2 && labels.TrueForAll(l =>
            l.Tree == labels[0].Tree && l.Parent == labels[0].Parent && l.Label.Kind == labels[0].Label.Kind && l.Grid == labels[0].Grid);
}
