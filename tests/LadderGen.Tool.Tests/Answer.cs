using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Tests;

/// <summary>The output of the tool for arguments typed at a terminal or before a pipe.</summary>
internal sealed record Answer(int Code, string Output, string Errors)
{
    /// <summary>Runs the tool with its output piped.</summary>
    public static Task<Answer> PipedAsync(params string[] arguments)
    {
        StringWriter output = new();
        return AskAsync(Screen.Plain(output), output, arguments);
    }

    /// <summary>Runs the tool with answers to its questions, each on a line.</summary>
    public static Task<Answer> AskedAsync(string answers, params string[] arguments)
    {
        StringWriter output = new();
        return AskAsync(Screen.Plain(output), output, arguments, new StringReader(answers));
    }

    /// <summary>Runs the tool on a terminal that is so many columns wide.</summary>
    public static Task<Answer> OnTerminalAsync(int columns, bool noColor, params string[] arguments)
    {
        StringWriter output = new();
        var console = Screen.Terminal(output, noColor, ColorSystemSupport.EightBit);
        console.Profile.Width = columns;
        console.Profile.Capabilities.Ansi = true;
        console.Profile.Capabilities.Unicode = true;
        return AskAsync(console, output, arguments);
    }

    public IEnumerable<string> Lines => Output.ReplaceLineEndings("\n").Split('\n');

    public IEnumerable<string> ErrorLines => Errors.ReplaceLineEndings("\n").Split('\n');

    private static async Task<Answer> AskAsync(IAnsiConsole console, StringWriter output, string[] arguments, TextReader? input = null)
    {
        StringWriter errors = new();
        var code = await CommandLine.RunAsync(arguments, console, errors, input);
        return new(code, output.ToString(), errors.ToString());
    }
}
