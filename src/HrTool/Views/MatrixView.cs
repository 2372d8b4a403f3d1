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
            console.Write(Table(console, ladder, expectations => FirstWords(expectations, room)));
            return;
        }

        Table numbers = Table(console, ladder, Number);
        if (NarrowestWidth(console, numbers) <= console.Profile.Width)
        {
            console.Write(numbers);
        }
        else
        {
            List(console, ladder);
        }

        console.Line("", "How many expectations each level has. 'level' says which.", Writing.Aside);
    }

    private static Table Table(IAnsiConsole console, Ladder ladder, Func<Expectations, string> cell)
    {
        Table table = new() { Border = console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumn("");
        foreach (Level level in ladder.Levels)
        {
            table.AddColumn(new TableColumn(new Text(level.Title, Writing.Strong)));
        }

        string group = "";
        foreach (Competency competency in ladder.Competencies)
        {
            if (competency.GroupTitle() != group)
            {
                group = competency.GroupTitle();
                table.AddRow(new Text(group, Writing.Strong));
            }

            IEnumerable<Text> cells = ladder.Levels.Select(level => new Text(cell(level[competency])));
            table.AddRow([new Indented(group.Length > 0 ? "  " : "", competency.Title), .. cells]);
        }

        return table;
    }

    private static void List(IAnsiConsole console, Ladder ladder)
    {
        foreach (Competency competency in ladder.Competencies)
        {
            string counts = string.Join(", ", ladder.Levels.Select(level => $"{level.Name} {Number(level[competency])}"));
            console.Line("", competency.Title, Writing.Strong);
            console.Line("  ", counts);
        }
    }

    private static string Number(Expectations expectations) =>
        expectations.Count == 0 ? "-" : expectations.Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A line for each expectation, cut after the last word that fits.</summary>
    private static string FirstWords(Expectations expectations, int room) =>
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

    private static int NarrowestWidth(IAnsiConsole console, IRenderable table) =>
        table.Measure(RenderOptions.Create(console), console.Profile.Width).Min;
}
