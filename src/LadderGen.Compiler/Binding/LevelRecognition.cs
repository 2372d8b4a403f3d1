using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Finds the levels of a ladder whose declaration names none, where both their identity and their order are certain.</summary>
internal static class LevelRecognition
{
    /// <summary>Far above the number of ranges such as <c>L1-L2</c> in a ladder.</summary>
    private const int MostMerged = 200;

    /// <param name="candidates">The labels of the ladder that may be levels.</param>
    public static RecognizedLevels Recognize(LevelCandidates candidates)
    {
        var looks = candidates.All;
        var coded = looks.FindAll(l => l.Level.Code is not null);
        if (coded.Count > 0)
        {
            return ByCode(coded);
        }

        var senior = looks.FindAll(l => RankOf(l) is not null);
        var levels = Order(senior, l => RankOf(l)!.Value);

        // Beside an "Intermediate", a "Beginner" is a level too, but nobody knows which words come between.
        var proficiency = looks.Find(l => LevelGuess.Proficiency.Contains(LabelText.Key(l.Label)) && RankOf(l) is null);
        if (proficiency is not null && senior.Count > 0)
        {
            return Doubtful(senior, proficiency, $"Nothing says where {Quoting(proficiency)} is among the other levels.");
        }

        // A lone "Lead" beside a "Junior Developer" and a "Senior Developer" is more likely something people do.
        if (levels.Groups.Count == 1 && looks.Exists(l => !senior.Contains(l) && Seniority.Begins(l.Level.Words)))
        {
            return new RecognizedLevels([], new LevelDoubt(senior, null, "Their order would be a guess."));
        }

        return levels;
    }

    private static RecognizedLevels ByCode(List<LevelCandidate> coded)
    {
        if (coded.Find(NamesTwo) is { } two)
        {
            return Doubtful(coded, two, $"{Quoting(two)} names two levels.");
        }

        var scales = coded.GroupBy(l => LevelScale.Of(l.Level.Code!)).OrderByDescending(g => g.Count()).ToList();
        if (scales.Count == 1)
        {
            return Order(coded, l => l.Level.Code!.Number);
        }

        // One code with another letter is a slip where the words, and the numbers as well, leave no doubt about the order.
        var byWords = Order(coded, l => RankOf(l) ?? 0);
        var areCertain = coded.TrueForAll(l => RankOf(l) is not null) && byWords.Doubt is null
            && byWords.Groups.Zip(byWords.Groups.Skip(1), (low, high) => (Low: low[0].Level.Code!, High: high[0].Level.Code!))
                .All(step => step.Low.Number < step.High.Number);
        var odd = scales[scales.Count - 1].First();
        return areCertain
            ? byWords
            : Doubtful(coded, odd, $"The code of {Quoting(odd)} is of another kind than that of {Quoting(scales[0].First())}.");
    }

    /// <summary>Determines whether a label names two levels: "P1: Junior / P2: Mid" may be one level or two.</summary>
    private static bool NamesTwo(LevelCandidate level) =>
        level.Level.Code is { } code && level.Level.Words.Split(' ').Any(w => LevelCode.Parse(w)?.Prefix == code.Prefix);

    private static RecognizedLevels Order(List<LevelCandidate> levels, Func<LevelCandidate, int> rank)
    {
        // Two labels of one rank are one level if they differ in role and code alone; otherwise somebody has to decide.
        var ranks = levels.GroupBy(rank).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        foreach (var group in ranks)
        {
            var named = group.FindAll(l => LabelText.Key(l.Level.Words).Length > 0);
            if (named.Find(l => LabelText.Key(l.Level.Words) != LabelText.Key(named[0].Level.Words)) is { } other)
            {
                var reason = other.Level.Code is { } code && code.Text == named[0].Level.Code?.Text
                    ? $"{Quoting(named[0])} and {Quoting(other)} have the same code."
                    : $"Nothing says which of {Quoting(named[0])} and {Quoting(other)} is the higher level.";
                return Doubtful(levels, other, reason);
            }
        }

        if (MergedAndAlone(levels) is var (merged, alone))
        {
            return Doubtful(
                levels,
                merged,
                $"{Quoting(merged)} names several levels, and {Quoting(alone)} is one of them. " +
                "If it only groups them, add it to 'groups'.");
        }

        // Of "L1" in an overview and "L1: Junior" above the level, the latter has the name; but all levels have names, or none.
        var areNamed = ranks.TrueForAll(g => g.Exists(IsNamed));
        return new RecognizedLevels([.. ranks.Select(g => Reordered(g, g.Find(l => !areNamed || IsNamed(l))!))], null);

        static bool IsNamed(LevelCandidate level) => level.Level.Words.Any(char.IsLetter);

        static IReadOnlyList<LevelCandidate> Reordered(List<LevelCandidate> group, LevelCandidate first) =>
            [first, .. group.Where(l => l != first)];
    }

    /// <summary>Finds a label for several levels, and a label for one of them: nobody knows which of the two counts.</summary>
    private static (LevelCandidate Merged, LevelCandidate Alone)? MergedAndAlone(List<LevelCandidate> levels)
    {
        // Few labels name several levels, and those with many levels are compared with all of them.
        foreach (var merged in levels.Where(MayNameSeveral).Take(MostMerged))
        {
            var ranks = merged.Level.MergedWords.Select(w => Seniority.RankOf(w)).ToList();
            var alone = levels.Find(l => l != merged && (HasCodeWithin(l, merged) || (ranks.Count > 1 && ranks.Contains(RankOf(l)))));
            if (alone is not null)
            {
                return (merged, alone);
            }
        }

        return null;

        static bool MayNameSeveral(LevelCandidate level) =>
            level.Level.MergedWords.Count > 1 || (level.Level.Code is { } code && code.Last > code.Number);

        static bool HasCodeWithin(LevelCandidate level, LevelCandidate range) =>
            level.Level.Code is { } code && range.Level.Code is { } all && all.Last > all.Number
            && code.Number <= all.Last && code.Last >= all.Number;
    }

    private static int? RankOf(LevelCandidate level) => Seniority.RankOf(level.Level.Words);

    private static string Quoting(LevelCandidate level) => Diagnostics.Quoting.Quote(level.Label);

    private static RecognizedLevels Doubtful(List<LevelCandidate> found, LevelCandidate at, string reason) =>
        new([], new LevelDoubt(found, at, reason));
}

/// <summary>The levels of a ladder as its documents show them.</summary>
/// <param name="Groups">
/// The labels of each level, lowest level first, the label that names it before its others; empty if none is certain.
/// </param>
/// <param name="Doubt">Why none is certain; null if no label looks like a level at all, or if all is well.</param>
internal sealed record RecognizedLevels(IReadOnlyList<IReadOnlyList<LevelCandidate>> Groups, LevelDoubt? Doubt);

/// <summary>Labels that look like levels, whose identity or order would be a guess.</summary>
/// <param name="Found">The labels, in the order found.</param>
/// <param name="At">The label that causes the doubt; null if no single one does.</param>
/// <param name="Reason">What is doubtful about it, as a sentence.</param>
internal sealed record LevelDoubt(IReadOnlyList<LevelCandidate> Found, LevelCandidate? At, string Reason);
