using System.Globalization;
using LadderGen;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HrTool;

/// <summary>
/// A ladder as a table, levels across and competencies down. Sentences do not fit in a terminal: a wide one shows their
/// first words, an ordinary one their number, and one too narrow for any table a list.
/// </summary>
internal static class MatrixView
{
    // Below this, a cell holds two words or less, which tell nothing.
    private const int FewestLettersThatTellSomething = 20;

    // A border and a blank on either side.
    private const int AroundCell = 3;

    public static void Show(IAnsiConsole console, Ladder ladder)
    {
        console.Heading(ladder.Title);
        int room = LettersForEachLevel(console, ladder);
        if (console.IsTerminal() && room >= FewestLettersThatTellSomething)
        {
            console.Write(Table(console, ladder, level => level.Title, expectations => FirstWords(expectations, room)));
            return;
        }

        Table titles = Table(console, ladder, level => level.Title, Number);
        Table names = Table(console, ladder, level => level.Name, Number);
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
        Table table = new() { Border = console.IsTerminal() ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumn("");
        foreach (Level level in ladder.Levels)
        {
            table.AddColumn(new TableColumn(new Text(header(level))));
        }

        foreach (IGrouping<string, Competency> group in ladder.Competencies.GroupBy(Writing.GroupTitle))
        {
            if (group.Key.Length > 0)
            {
                table.AddRow(new Text(group.Key, Writing.Strong));
            }

            foreach (Competency competency in group)
            {
                IEnumerable<Text> cells = ladder.Levels.Select(level => new Text(cell(level[competency])));
                table.AddRow([new Text(Writing.Indent(group) + competency.Title), .. cells]);
            }
        }

        return table;
    }

    private static void List(IAnsiConsole console, Ladder ladder)
    {
        foreach (IGrouping<string, Competency> group in ladder.Competencies.GroupBy(Writing.GroupTitle))
        {
            console.Line("", group.Key, Writing.Strong);
            foreach (Competency competency in group)
            {
                IEnumerable<string> numbers = ladder.Levels.Select(level => $"{level.Name}: {Number(level[competency])}");
                console.Line(Writing.Indent(group), competency.Title);
                console.Line(Writing.Indent(group) + "  ", string.Join(", ", numbers), Writing.Aside);
            }
        }
    }

    private static string Number(CompetencyExpectations expectations) =>
        expectations.Count == 0 ? "-" : expectations.Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A line for each expectation, cut after the last word that fits.</summary>
    private static string FirstWords(CompetencyExpectations expectations, int room) =>
        expectations.Count == 0 ? "-" : string.Join('\n', expectations.Select(expectation => Cut(expectation.Text, room)));

    private static string Cut(string text, int room)
    {
        const string More = "...";
        if (text.Length <= room)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', room - More.Length);
        return string.Concat(text.AsSpan(0, end > 0 ? end : room - More.Length).TrimEnd(",;:"), More);
    }

    private static int LettersForEachLevel(IAnsiConsole console, Ladder ladder)
    {
        int names = ladder.Competencies.Max(competency => Math.Max(competency.GroupTitle().Length, competency.Title.Length + 2));
        return ((console.Profile.Width - names - AroundCell - 1) / ladder.Levels.Count) - AroundCell;
    }

    // A table that is any wider, Spectre makes narrower by breaking words.
    private static bool Fits(IAnsiConsole console, IRenderable table) =>
        table.Measure(RenderOptions.Create(console), console.Profile.Width).Max <= console.Profile.Width;
}
