using Spectre.Console;

namespace LadderGen.Tool.Views;

/// <summary>Writes the few kinds of lines that views consist of. Words of a ladder are never read as markup.</summary>
internal static class Writing
{
    // Colors that are dark enough for a white terminal and bright enough for a black one.
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Aside = new(Color.Grey);
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Open = new(Color.Olive);
    public static readonly Style Gone = new(Color.Maroon);
    private static readonly Style Title = new(Color.Teal, decoration: Decoration.Bold);

    public static void Heading(this IAnsiConsole console, string text) => console.Line("", text, Title);

    /// <summary>Writes text after a mark such as <c>- </c>, or nothing if there is no text.</summary>
    public static void Line(this IAnsiConsole console, string mark, string text, Style? style = null)
    {
        if (text.Length > 0)
        {
            console.Write(new Indented(mark, new Text(text, style)));
        }
    }

    /// <summary>Writes an expectation with its details below.</summary>
    public static void Expectation(this IAnsiConsole console, string mark, Expectation expectation, Style? style = null)
    {
        console.Line(mark, expectation.Text, style);
        foreach (var detail in expectation.Details)
        {
            console.Line(new string(' ', mark.Length) + "- ", detail, style);
        }
    }

    /// <summary>The groups of a competency, such as <c>Discovery / Customers</c>. Empty if it is in none.</summary>
    public static string GroupTitle(this Competency competency) => string.Join(" / ", competency.Groups.Select(group => group.Title));

    /// <summary>The indent of the competencies in a group: none if the group has no title.</summary>
    public static string Indent(IGrouping<string, Competency> group) => group.Key.Length > 0 ? "  " : "";

    /// <summary>A number with its noun, such as <c>1 level</c> or <c>5 levels</c>.</summary>
    public static string Counted(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
