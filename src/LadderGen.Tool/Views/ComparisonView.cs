using Spectre.Console;

namespace LadderGen.Tool.Views;

/// <summary>Shows two levels side by side, competency by competency.</summary>
internal static class ComparisonView
{
    public static void Show(IAnsiConsole console, LevelComparison comparison)
    {
        console.Heading(comparison.ToString());
        console.Line("", "+ added   - removed   ~ reworded, with [-old-] and {+new+} words   = unchanged", Writing.Aside);
        foreach (var competency in comparison.Competencies)
        {
            console.WriteLine();
            console.Line("", competency.Competency.Title, Writing.Strong);
            if (competency.IsOnlyInFrom || competency.IsOnlyInTo)
            {
                var only = competency.IsOnlyInTo ? comparison.To : comparison.From;
                console.Line("", $"Only {only.Title} has expectations here.", Writing.Aside);
            }

            Show(console, competency);
        }
    }

    private static void Show(IAnsiConsole console, CompetencyComparison competency)
    {
        foreach (var expectation in competency.Removed)
        {
            console.Expectation("- ", expectation, Writing.Gone);
        }

        foreach (var reworded in competency.Reworded)
        {
            console.Write(new Indented("~ ", Words(reworded)));
        }

        foreach (var expectation in competency.Added)
        {
            console.Expectation("+ ", expectation, Writing.Good);
        }

        foreach (var unchanged in competency.Unchanged)
        {
            console.Expectation("= ", unchanged.To, Writing.Aside);
        }
    }

    private static Paragraph Words(RewordedExpectation reworded)
    {
        var words = new Paragraph();
        foreach (var change in reworded.Words)
        {
            words.Append(change.ToString(), change.Kind switch
            {
                WordChangeKind.Removed => Writing.Gone,
                WordChangeKind.Added => Writing.Good,
                _ => Style.Plain,
            });
        }

        return words;
    }
}
