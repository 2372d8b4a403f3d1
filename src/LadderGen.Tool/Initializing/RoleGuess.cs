using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Tool.Initializing;

/// <summary>Finds the words that follow the seniority in levels: the SRE of a <c>Junior SRE</c> and a <c>Senior SRE</c>.</summary>
internal static class RoleGuess
{
    /// <summary>Returns the roles that at least two labels have; none for most ladders whose levels have codes only.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Document> documents) =>
    [
        .. new LevelCandidates(documents, new LevelLabels([]), [], []).All
            .Select(candidate => candidate.Level.Words)
            .Where(Seniority.Begins)
            .Select(AfterSeniority)
            .Where(role => role.Length > 0 && !Seniority.EndsInNumber(role))
            .GroupBy(role => role, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Skip(1).Any())
            .Select(same => same.First()),
    ];

    private static string AfterSeniority(string words)
    {
        while (words.Length > 0 && (Seniority.Begins(words) || LevelCode.ParseNumber(words.Split(' ')[0]) is not null))
        {
            words = words.Split(' ', 2) is [_, var rest] ? rest : "";
        }

        return words;
    }
}
