using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Corrects the words of a label that are nearly a word of rank, of a role or of a level.</summary>
internal static class LevelSpelling
{
    private const int MostWords = 200;

    /// <summary>Returns the label of the level that was probably meant; null if correcting a word does not give a level.</summary>
    public static string? Corrected(string label, LevelTable levels)
    {
        var ofLadder = levels.Parsed.Roles.Concat(levels.Labels).SelectMany(l => l.Split(' '));
        var known = Seniority.Words.Concat(ofLadder).Take(MostWords).ToList();
        var corrected = string.Join(" ", label.Split(' ').Select(word =>
            known.Exists(k => Casing.ToUpper(k) == Casing.ToUpper(word))
                ? word
                : known.Find(k => Suggestion.AreOneSlipApart(k, word)) ?? word));
        return corrected != label && (levels.Match(corrected).Count > 0 || Seniority.RankOf(levels.Parsed[corrected].Words) is not null)
            ? corrected
            : null;
    }
}
