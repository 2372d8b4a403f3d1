using global::HrTool;
using Spectre.Console;

namespace LadderGen.Tests.HumanResources;

/// <summary>The HR tool, asked as somebody at a terminal or a pipe would ask it.</summary>
internal sealed record Answer(int Code, string Output, string Errors)
{
    /// <summary>What comes out of a pipe.</summary>
    public static Answer Piped(params string[] arguments)
    {
        StringWriter output = new();
        return Ask(Screen.Plain(output), output, arguments);
    }

    /// <summary>What a terminal of that many columns shows.</summary>
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
