using Spectre.Console;

namespace LadderGen.Tool.Views;

/// <summary>Creates the console that the tool writes to.</summary>
internal static class Screen
{
    // Spectre assumes 80 columns where there is no terminal, and would break lines that grep should find whole.
    private const int NoWidth = 100_000;

    /// <summary>Creates a console for a terminal, with its width and, unless <c>NO_COLOR</c> is set, its colors.</summary>
    public static IAnsiConsole Terminal(TextWriter writer, bool noColor, ColorSystemSupport colors = ColorSystemSupport.Detect) =>
        AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            ColorSystem = noColor ? ColorSystemSupport.NoColors : colors,
        });

    /// <summary>Creates a console for a file or another program: plain text, no broken lines, and no marks but ASCII.</summary>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        // The default enrichers turn escape codes on under a build server.
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

    /// <summary>Determines whether a terminal of limited width shows the output.</summary>
    public static bool IsTerminal(this IAnsiConsole console) => console.Profile.Width < NoWidth;
}
