using System.CommandLine;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Shows a ladder, or one of its levels.</summary>
internal static class ShowCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var ladder = new Argument<string>("ladder")
        {
            Description = "The name, id or title of a ladder; without it, all of them in a list.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var level = new Argument<string>("level")
        {
            Description = "The name, code, title or id of a level; without it, all levels in a table.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var folder = CommonArguments.Folder();
        var command = new Command(
            "show",
            """
            Show a ladder as a table, levels across and competencies down, or all that one level expects.

            Examples:
              laddergen show
              laddergen show Sre Senior --in ladders
            """) { ladder, level, folder };
        command.SetAction(parsed =>
        {
            var ladders = LadderFolder.Read(parsed.GetRequiredValue(folder).FullName).Set();
            if (parsed.GetValue(ladder) is not { } name)
            {
                LaddersView.Show(console, ladders);
            }
            else if (parsed.GetValue(level) is { } key)
            {
                LevelView.Show(console, Find.Level(Find.Ladder(ladders, name), key));
            }
            else
            {
                MatrixView.Show(console, Find.Ladder(ladders, name));
            }
        });
        return command;
    }
}
