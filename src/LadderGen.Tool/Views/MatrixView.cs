using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LadderGen.Tool.Views;

/// <summary>
/// Shows a ladder as a table, levels across and competencies down. Whole sentences do not fit: a wide terminal shows their
/// first words, an ordinary one their number, and a narrow one a list instead of a table.
/// </summary>
internal static class MatrixView
{
    // A narrower cell holds two words at most, too few to say anything.
    private const int FewestLettersThatTellSomething = 20;

    // A border, and a space on either side of the text.
    private const int AroundCell = 3;

    public static void Show(IAnsiConsole console, Ladder ladder)
    {
        console.Heading(ladder.Title);
        var room = LettersForEachLevel(console, ladder);
        if (console.IsTerminal() && room >= FewestLettersThatTellSomething)
        {
            console.Write(Table(console, ladder, level => level.Title, expectations => FirstWords(expectations, room)));
            return;
        }

        var titles = Table(console, ladder, level => level.Title, Number);
        var names = Table(console, ladder, level => level.Name, Number);
        if (Fits(console, titles))
        {
            console.Write(titles);
        }
        else if (Fits(console, names))
        {
            console.Write(names);
        }
        else
        {
            List(console, ladder);
        }

        console.Line("", "How many expectations each level has. 'show' and a level says which.", Writing.Aside);
    }

    private static Table Table(
        IAnsiConsole console,
        Ladder ladder,
        Func<Level, string> header,
        Func<CompetencyExpectations, string> cell)
    {
        var table = new Table { Border = console.IsTerminal() ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumn("");
        foreach (var level in ladder.Levels)
        {
            table.AddColumn(new TableColumn(new Text(header(level))));
        }

        foreach (var group in ladder.Competencies.GroupBy(Writing.GroupTitle))
        {
            if (group.Key.Length > 0)
            {
                table.AddRow(new Text(group.Key, Writing.Strong));
            }

            foreach (var competency in group)
            {
                var cells = ladder.Levels.Select(level => new Text(cell(level[competency])));
                table.AddRow([new Text(Writing.Indent(group) + competency.Title), .. cells]);
            }
        }

        return table;
    }

    private static void List(IAnsiConsole console, Ladder ladder)
    {
        foreach (var group in ladder.Competencies.GroupBy(Writing.GroupTitle))
        {
            console.Line("", group.Key, Writing.Strong);
            foreach (var competency in group)
            {
                var numbers = ladder.Levels.Select(level => $"{level.Name}: {Number(level[competency])}");
                console.Line(Writing.Indent(group), competency.Title);
                console.Line(Writing.Indent(group) + "  ", string.Join(", ", numbers), Writing.Aside);
            }
        }
    }

    private static string Number(CompetencyExpectations expectations) =>
        expectations.Count == 0 ? "-" : expectations.Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives a line for each expectation, cut after the last word that fits.</summary>
    private static string FirstWords(CompetencyExpectations expectations, int room) =>
        expectations.Count == 0 ? "-" : string.Join('\n', expectations.Select(expectation => Cut(expectation.Text, room)));

    private static string Cut(string text, int room)
    {
        const string More = "...";
        if (text.Length <= room)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', room - More.Length);
        return string.Concat(text.AsSpan(0, end > 0 ? end : room - More.Length).TrimEnd(",;:"), More);
    }

    private static int LettersForEachLevel(IAnsiConsole console, Ladder ladder)
    {
        var names = ladder.Competencies.Max(competency => Math.Max(competency.GroupTitle().Length, competency.Title.Length + 2));
        return ((console.Profile.Width - names - AroundCell - 1) / ladder.Levels.Count) - AroundCell;
    }

    // Spectre breaks words to make a wider table fit.
    private static bool Fits(IAnsiConsole console, IRenderable table) =>
        table.Measure(RenderOptions.Create(console), console.Profile.Width).Max <= console.Profile.Width;
}
