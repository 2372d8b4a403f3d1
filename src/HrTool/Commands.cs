using System.CommandLine;
using LadderGen;
using Spectre.Console;

namespace HrTool;

/// <summary>The commands of the tool.</summary>
internal static class Commands
{
    private const int Done = 0;
    private const int Wrong = 1;
    private const int NotReady = 2;

    public static int Run(string[] arguments, IAnsiConsole console, TextWriter errors)
    {
        var parsed = Root(console, errors).Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new() { Output = console.Profile.Out.Writer, Error = errors });
        }

        // The parser's own report ends with the whole help, which pushes the problem off the screen.
        foreach (var problem in Problems(parsed))
        {
            errors.WriteLine(problem);
        }

        var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        errors.WriteLine($"'{command}--help' lists the commands and options.");
        return Wrong;
    }

    private static IEnumerable<string> Problems(ParseResult parsed) =>
        parsed is { CommandResult.Command: RootCommand root, UnmatchedTokens: [var typed, ..] }
            ? [$"'{typed}' is not a command. The commands are {Names(root.Subcommands)}."]
            : parsed.Errors.Select(error => error.Message);

    private static RootCommand Root(IAnsiConsole console, TextWriter errors)
    {
        var root = new RootCommand(
            "Shows the career ladders that were compiled into it, and what somebody lacks for the next level. Without a command: a tour. " +
            "Exit code 0: done; 1: what was typed, or a file, is wrong; 2: not ready for the next level.")
        {
            LaddersCommand(console),
            ShowCommand(console),
            CompareCommand(console),
            ExportCommand(console, errors),
            CheckCommand(console, errors),
        };
        root.SetAction(_ => Tour.Show(console));
        return root;
    }

    private static Command LaddersCommand(IAnsiConsole console)
    {
        var command = new Command("ladders", "List the ladders and their levels.");
        command.SetAction(_ => LaddersView.Show(console, Ladders.All));
        return command;
    }

    private static Command ShowCommand(IAnsiConsole console)
    {
        var ladder = LadderArguments.Ladder();
        var level = LadderArguments.Level("level", "The level to show; without it, all of them.", ladder);
        level.Arity = ArgumentArity.ZeroOrOne;
        var command = new Command(
            "show", "Show a ladder as a table, levels across and competencies down, or all that one level expects.") { ladder, level };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(level) is { } one)
            {
                LevelView.Show(console, one);
            }
            else
            {
                MatrixView.Show(console, parsed.GetRequiredValue(ladder));
            }
        });
        return command;
    }

    private static Command CompareCommand(IAnsiConsole console)
    {
        var ladder = LadderArguments.Ladder();
        var from = LadderArguments.Level("from", "The level that somebody comes from.", ladder);
        var to = LadderArguments.Level("to", "The level that somebody goes to.", ladder);
        var command = new Command(
            "compare", "Show what one level expects that another does not, with the words that differ.") { ladder, from, to };
        command.SetAction(parsed => ComparisonView.Show(console, parsed.GetRequiredValue(to).ComparedWith(parsed.GetRequiredValue(from))));
        return command;
    }

    private static Command ExportCommand(IAnsiConsole console, TextWriter errors)
    {
        var ladder = LadderArguments.Ladder();
        var format = new Option<string>("--format") { Description = "The format of the file.", Required = true };
        format.AcceptOnlyFromAmong([.. Export.Formats]);
        var output = new Option<FileInfo>("--output")
        {
            Description = "The file to write, or to replace; without it, the screen.",
            HelpName = "file",
        };
        var command = new Command(
            "export", "Write a ladder for a spreadsheet (csv), a wiki (markdown) or a program (json).") { ladder, format, output };
        command.SetAction(parsed =>
        {
            try
            {
                var form = parsed.GetRequiredValue(format);
                var text = Export.Text(parsed.GetRequiredValue(ladder), form);
                if (parsed.GetValue(output) is { } file)
                {
                    Export.Write(text, form, file.FullName);
                }
                else
                {
                    console.Profile.Out.Writer.Write(text);
                }

                return Done;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(problem.Message);
                return Wrong;
            }
        });
        return command;
    }

    private static Command CheckCommand(IAnsiConsole console, TextWriter errors)
    {
        var file = new Argument<FileInfo>("assessment.json")
        {
            Description = $"Somebody's assessment: {AssessmentFile.Form}",
        };
        var command = new Command("check", "Check what an assessment lacks for the next level, competency by competency.") { file };
        command.SetAction(parsed =>
        {
            try
            {
                var assessment = AssessmentFile.Read(parsed.GetRequiredValue(file).ToString());
                PromotionView.Show(console, assessment);
                return PromotionCheck.ForNextLevel(assessment) is { IsReady: false } ? NotReady : Done;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                errors.WriteLine(problem.Message);
                return Wrong;
            }
        });
        return command;
    }

    private static string Names(IEnumerable<Command> commands) => string.Join(", ", commands.Select(command => $"'{command.Name}'"));
}
