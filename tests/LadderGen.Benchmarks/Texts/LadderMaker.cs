using System.Globalization;
using System.Text;

namespace LadderGen.Benchmarks.Texts;

/// <summary>Makes synthetic ladders of any size, each an outline in one Markdown document. Equal arguments give equal text.</summary>
/// <remarks>The defaults are about the size of the examples: 5 levels, 9 competencies, 3 expectations for each.</remarks>
internal static class LadderMaker
{
    private static readonly string[] Verbs =
    [
        "Plans", "Reviews", "Explains", "Measures", "Repairs", "Designs", "Delivers", "Checks", "Simplifies", "Documents", "Leads",
        "Observes", "Compares",
    ];

    private static readonly string[] Kinds =
    [
        "small", "risky", "shared", "late", "open", "daily", "new", "unclear", "costly", "quiet", "public",
    ];

    private static readonly string[] Things =
    [
        "changes", "reports", "services", "meetings", "plans", "budgets", "tools", "reviews", "projects", "questions", "releases",
        "tasks", "handovers", "surveys", "contracts", "records", "interviews",
    ];

    private static readonly string[] Ends =
    [
        "before anyone has to ask.",
        "together with the teams that depend on them.",
        "and says openly what was learned.",
        "so that others can take them over.",
        "with help where the work is new.",
    ];

    /// <summary>Makes a document with a front matter.</summary>
    /// <param name="name">The ladder's C# name.</param>
    public static string Make(string name, int levels = 5, int competencies = 9, int expectations = 3)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\nladder: {name}\ntitle: The ladder {name}\n---\n");
        for (var level = 1; level <= levels; level++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## Level {level}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"Does the work of level {level}, and is known for it by the people around.\n");
            for (var competency = 0; competency < competencies; competency++)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {Competency(competency)}\n\n");
                for (var expectation = 0; expectation < expectations; expectation++)
                {
                    text.Append("- ").Append(Sentence((((level * competencies) + competency) * expectations) + expectation)).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static string Competency(int number)
    {
        var name = $"{Capital(Kinds[number % Kinds.Length])} {Things[number % Things.Length]}";
        var round = number / (Kinds.Length * Things.Length);
        return round == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {round}");
    }

    /// <summary>Makes a sentence. The four lists have lengths without a common divisor, so 12,155 sentences differ.</summary>
    private static string Sentence(int number) =>
        $"{Verbs[number % Verbs.Length]} {Kinds[number % Kinds.Length]} {Things[number % Things.Length]} {Ends[number % Ends.Length]}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
