using global::HrTool;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tests.HumanResources;

/// <summary>The output of the HR tool for arguments typed at a terminal or before a pipe.</summary>
internal sealed record Answer(int Code, string Output, string Errors)
{
    /// <summary>Runs the tool with its output piped.</summary>
    public static Answer Piped(params string[] arguments)
    {
        StringWriter output = new();
        return Ask(Screen.Plain(output), output, arguments);
    }

    /// <summary>Runs the tool on a terminal that is so many columns wide.</summary>
    public static Answer At(int columns, params string[] arguments) => OnTerminal(columns, noColor: true, arguments);

    public static Answer OnTerminal(int columns, bool noColor, params string[] arguments)
    {
        StringWriter output = new();
        var console = Screen.Terminal(output, noColor, ColorSystemSupport.EightBit);
        console.Profile.Width = columns;
        console.Profile.Capabilities.Ansi = true;
        console.Profile.Capabilities.Unicode = true;
        return Ask(console, output, arguments);
    }

    public IEnumerable<string> Lines => Output.ReplaceLineEndings("\n").Split('\n');

    public IEnumerable<string> ErrorLines => Errors.ReplaceLineEndings("\n").Split('\n');

    public IEnumerable<string> Words => Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Answer Ask(IAnsiConsole console, StringWriter output, string[] arguments)
    {
        StringWriter errors = new();
        var code = Commands.Run(arguments, console, errors);
        return new(code, output.ToString(), errors.ToString());
    }
}
