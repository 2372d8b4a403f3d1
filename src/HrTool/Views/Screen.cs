using Spectre.Console;

namespace HrTool;

/// <summary>Where the tool writes to: somebody's terminal, or a file or another program.</summary>
internal static class Screen
{
    // Spectre takes what is not a terminal to be 80 columns wide, and would break lines that grep should find whole.
    private const int NoWidth = 100_000;

    /// <summary>A terminal, as wide as it is and as colorful as it can be, unless <c>NO_COLOR</c> asks for none.</summary>
    public static IAnsiConsole Terminal(TextWriter writer, bool noColor, ColorSystemSupport colors = ColorSystemSupport.Detect) =>
        AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            ColorSystem = noColor ? ColorSystemSupport.NoColors : colors,
        });

    /// <summary>Lines of plain text, none of them broken; the only marks beside the ladders' own words are ASCII.</summary>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        // Without the enrichers: on build servers these turn escape codes on.
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = false;
        console.Profile.Width = NoWidth;
        return console;
    }

    /// <summary>Whether the console has a width that its reader sees.</summary>
    public static bool IsTerminal(this IAnsiConsole console) => console.Profile.Width < NoWidth;
}
