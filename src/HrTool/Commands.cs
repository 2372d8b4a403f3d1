using System.CommandLine;
using System.CommandLine.Parsing;
using LadderGen;
using Spectre.Console;

namespace HrTool;

/// <summary>What can be typed at the tool, and what then happens.</summary>
internal static class Commands
{
    private const int Done = 0;
    private const int NotReady = 1;
    private const int NotUnderstood = 2;

    public static int Run(string[] arguments, IAnsiConsole console, TextWriter errors)
    {
        ParseResult parsed = Root(console).Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new() { Output = console.Profile.Out.Writer, Error = errors });
        }

        // Not the parser's own report: it ends with the whole help, which pushes what was wrong off the screen.
        foreach (string problem in Problems(parsed))
        {
            errors.WriteLine(problem);
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        errors.WriteLine($"'{command}--help' shows what can be asked.");
        return NotUnderstood;
    }

    private static IEnumerable<string> Problems(ParseResult parsed) =>
        parsed is { CommandResult.Command: RootCommand root, UnmatchedTokens: [var typed, ..] }
            ? [Names.UnknownCommand(typed, root.Subcommands)]
            : parsed.Errors.Select(error => error.Message);

    private static RootCommand Root(IAnsiConsole console)
    {
        RootCommand root = new(
            "Shows the career ladders that were compiled into it, and who is ready for the next level. " +
            "Without a command: a tour. Exit code 0: done; 1: not ready for the next level; 2: not understood.")
        {
            LaddersCommand(console), MatrixCommand(console), LevelCommand(console), PromotionCommand(console),
        };
        root.SetAction(_ => Tour.Show(console));
        return root;
    }

    private static Command LaddersCommand(IAnsiConsole console)
    {
        Command command = new("ladders", "List the ladders and their levels.");
        command.SetAction(_ => LaddersView.Show(console, Ladders.All));
        return command;
    }

    private static Command MatrixCommand(IAnsiConsole console)
    {
        Argument<Ladder> ladder = LadderArgument();
        Command command = new("matrix", "Show a ladder as a table: levels across, competencies down.") { ladder };
        command.SetAction(parsed => MatrixView.Show(console, parsed.GetRequiredValue(ladder)));
        return command;
    }

    private static Command LevelCommand(IAnsiConsole console)
    {
        Argument<Ladder> ladder = LadderArgument();
        Argument<Level> level = new("level")
        {
            Description = "Its name, code or title, such as Senior.",
            CustomParser = result => result.GetResult(ladder) is { Tokens: [var typed] } && Names.Ladder(typed.Value, out _) is { } found
                ? Names.Level(found, result.Tokens[0].Value, out string problem) ?? Unknown<Level>(result, problem)
                : null,
        };
        Command command = new("level", "Show what is expected at one level.") { ladder, level };
        command.SetAction(parsed => LevelView.Show(console, parsed.GetRequiredValue(level)));
        return command;
    }

    private static Command PromotionCommand(IAnsiConsole console)
    {
        Argument<Person?> person = new("person")
        {
            Description = "One of the sample people; without it, all of them.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result => Names.Person(result.Tokens[0].Value, out string problem) ?? Unknown<Person>(result, problem),
        };
        Command command = new("promotion", "Check who meets what the next level expects.") { person };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(person) is { } one)
            {
                PromotionView.Show(console, one);
                return PromotionCheck.ForNextLevel(one) is { IsReady: true } ? Done : NotReady;
            }

            foreach (Person each in SamplePeople.All)
            {
                if (each != SamplePeople.All[0])
                {
                    console.WriteLine();
                }

                PromotionView.Show(console, each);
            }

            return Done;
        });
        return command;
    }

    private static Argument<Ladder> LadderArgument() => new("ladder")
    {
        Description = $"One of {string.Join(", ", Ladders.All.Select(ladder => ladder.Name))}.",
        CustomParser = result => Names.Ladder(result.Tokens[0].Value, out string problem) ?? Unknown<Ladder>(result, problem),
    };

    private static T? Unknown<T>(ArgumentResult result, string problem)
        where T : class
    {
        result.AddError(problem);
        return null;
    }
}
