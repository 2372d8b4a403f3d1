using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Finds the levels of a ladder whose declaration names none, where both their identity and their order are certain.</summary>
internal static class LevelRecognition
{
    /// <summary>A label for each level, lowest first; empty if no label is certain to be a level.</summary>
    /// <param name="documents">The documents of the ladder.</param>
    /// <param name="parsed">Takes labels apart.</param>
    /// <param name="ignored">The keys of the labels that the declaration ignores.</param>
    /// <param name="doubtful">The labels that look like levels, in the order found, where their order would be a guess.</param>
    public static IReadOnlyList<string> Recognize(
        IEnumerable<Document> documents,
        LevelLabels parsed,
        IReadOnlyCollection<string> ignored,
        out IReadOnlyList<string> doubtful)
    {
        var looks = documents
            .SelectMany(d => Candidates(d, parsed, ignored))
            .Distinct(StringComparer.Ordinal)
            .Select(c => new Candidate(c, parsed[c]))
            .ToList();

        var coded = looks.Where(l => l.Level.Code is not null).ToList();
        if (coded.Count > 0)
        {
            return Order(coded, l => Casing.ToUpper(l.Code!.Prefix), l => l.Code!.Number, out doubtful);
        }

        var senior = looks.Where(l => Seniority.RankOf(l.Level.Words) is not null).ToList();
        var levels = Order(senior, _ => "", l => Seniority.RankOf(l.Words)!.Value, out doubtful);

        // Beside an "Intermediate", a "Beginner" is a level too, but nobody knows which words come between.
        if (looks.Exists(l => LevelGuess.Proficiency.Contains(LabelText.Key(l.Label)) && Seniority.RankOf(l.Level.Words) is null))
        {
            doubtful = levels;
            return [];
        }

        // A lone "Lead" beside a "Junior Developer" and a "Senior Developer" is more likely something people do.
        if (levels.Count == 1 && looks.Exists(l => !senior.Contains(l) && Seniority.Begins(l.Level.Words)))
        {
            doubtful = levels;
            return [];
        }

        return levels;
    }

    /// <summary>The labels of a document that may be levels. Where none looks like one, the name of its file may be.</summary>
    private static List<string> Candidates(Document document, LevelLabels parsed, IReadOnlyCollection<string> ignored)
    {
        var labels = Labels(document, ignored).Where(l => l.Length is > 0 and <= 200).Distinct(StringComparer.Ordinal).ToList();
        if (!labels.Exists(l => parsed[l] is var level && (level.Code is not null || Seniority.RankOf(level.Words) is not null)))
        {
            labels.Add(FileTitle.Of(document.File));
        }

        return labels;
    }

    private static IEnumerable<string> Labels(Document document, IReadOnlyCollection<string> ignored)
    {
        // A parent comes before its children.
        var isIgnored = new bool[document.Labels.Count];
        for (var i = 0; i < isIgnored.Length; i++)
        {
            var label = document.Labels[i];
            isIgnored[i] = (label.Parent >= 0 && isIgnored[label.Parent])
                || (ignored.Count > 0 && ignored.Contains(LabelText.Key(label.Text)));
        }

        var labels = document.Labels.Where((_, i) => !isIgnored[i]).Select(l => new PlacedLabel(l.Span.Start, l.Text));
        var grids = document.Grids.Where(g => g.Label < 0 || !isIgnored[g.Label]).ToList();
        var headers = grids.SelectMany(g => g.Header.Cells).Select(c => new PlacedLabel(c.Span.Start, c.Text));
        var keys = grids.SelectMany(g => g.Rows)
            .Where(r => r.Cells.Count > 0)
            .Select(r => new PlacedLabel(r.Cells[0].Span.Start, r.Cells[0].Text));
        return labels.Concat(headers).Concat(keys).OrderBy(l => l.Start).Select(l => l.Text);
    }

    /// <summary>Determines whether a label names two levels: "P1: Junior / P2: Mid" may be one level or two.</summary>
    private static bool NamesTwo(Candidate level) =>
        level.Level.Code is { } code && level.Level.Words.Split(' ').Any(w => LevelCode.Parse(w)?.Prefix == code.Prefix);

    private static IReadOnlyList<string> Order(
        List<Candidate> levels,
        Func<LevelLabel, string> scale,
        Func<LevelLabel, int> rank,
        out IReadOnlyList<string> doubtful)
    {
        // Two labels of one rank are one level if they differ in role and code alone; otherwise somebody has to decide.
        var ranks = levels.GroupBy(l => rank(l.Level)).OrderBy(g => g.Key).ToList();
        var isCertain = !levels.Exists(NamesTwo)
            && levels.Select(l => scale(l.Level)).Distinct(StringComparer.Ordinal).Count() <= 1
            && ranks.TrueForAll(HasOneName);
        doubtful = isCertain ? [] : [.. levels.Select(l => l.Label)];

        // Of "L1" in an overview and "L1: Junior" above the level, the latter has the name; but all levels have names, or none.
        var areNamed = ranks.TrueForAll(g => g.Any(IsNamed));
        return isCertain ? [.. ranks.Select(g => g.First(l => !areNamed || IsNamed(l)).Label)] : [];

        static bool HasOneName(IEnumerable<Candidate> rank) =>
            rank.Select(l => LabelText.Key(l.Level.Words)).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Count() <= 1;

        static bool IsNamed(Candidate level) => level.Level.Words.Any(char.IsLetter);
    }

    /// <summary>A label, and its parts if it is the label of a level.</summary>
    private sealed record Candidate(string Label, LevelLabel Level);

    /// <summary>A label, and its position.</summary>
    private sealed record PlacedLabel(int Start, string Text);
}
