using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Labels;

/// <summary>Judges the words that a text refers to.</summary>
internal static class ReferenceTarget
{
    /// <summary>
    /// Determines whether the words look like a level of some ladder: a code, alone or next to the name of a ladder; a known word of
    /// seniority; or words that are nearly those of a known level.
    /// </summary>
    /// <param name="target">The words.</param>
    /// <param name="isAll">True if the text says nothing else.</param>
    /// <param name="roles">Words that add nothing to a level's name.</param>
    /// <param name="levels">The names of the known levels.</param>
    public static bool LooksLikeLevel(string target, bool isAll, IReadOnlyList<string> roles, IEnumerable<string> levels)
    {
        var level = LevelLabel.Parse(target, roles);
        return (level.Code is not null && IsNoneOrLadder(level.Words, isAll))
            || Seniority.RankOf(level.Words) is not null
            || Suggestion.Nearest(target, levels) is not null
            || Suggestion.Nearest(level.Words, levels) is not null;
    }

    private static bool IsNoneOrLadder(string words, bool isAll)
    {
        var each = words.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return each.Length == 0 || (isAll && each.Length <= 3 && each.All(w => char.IsUpper(w[0]) || w is "of" or "in"));
    }
}
