using System.CommandLine;
using LadderGen.Tool.Commands;
using Spectre.Console;

namespace LadderGen.Tool;

/// <summary>Runs the command that was typed.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(
        string[] arguments,
        IAnsiConsole console,
        TextWriter errors,
        CancellationToken cancellation = default)
    {
        var parsed = Root(console).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return WrongUse(parsed, errors);
        }

        try
        {
            return await parsed.InvokeAsync(
                new() { Output = console.Profile.Out.Writer, Error = errors, EnableDefaultExceptionHandler = false },
                cancellation).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is WrongUseException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(problem.Message);
            return ExitCode.WrongUse;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.WrongUse;
        }
    }

    private static RootCommand Root(IAnsiConsole console) => new(
        "Checks, shows, compares, publishes and imports career ladders. " +
        "Exit code 0: fine; 1: something was found; 2: what was typed, or a file, is wrong.")
    {
        CheckCommand.Create(console),
        ShowCommand.Create(console),
        CompareCommand.Create(console),
        DiffCommand.Create(console),
        LockCommand.Create(console),
        ExportCommand.Create(console),
    };

    private static int WrongUse(ParseResult parsed, TextWriter errors)
    {
        // The parser's own report ends with the whole help, which pushes the problem off the screen.
        foreach (var problem in Problems(parsed))
        {
            errors.WriteLine(problem);
        }

        var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        errors.WriteLine($"'laddergen {command}--help' lists the commands and options.");
        return ExitCode.WrongUse;
    }

    private static IEnumerable<string> Problems(ParseResult parsed) =>
        parsed is { CommandResult.Command: RootCommand root, UnmatchedTokens: [var typed, ..] }
            ? [$"'{typed}' is not a command. The commands are {string.Join(", ", root.Subcommands.Select(c => $"'{c.Name}'"))}."]
            : parsed.Errors.Select(error => error.Message);
}
