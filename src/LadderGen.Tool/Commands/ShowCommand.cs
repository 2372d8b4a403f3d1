using System.CommandLine;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Reading;
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
        var asRead = new Option<bool>("--as-read")
        {
            Description = "Show each line of the documents beside what it was read as, even if the ladder has errors.",
        };
        var folder = CommonArguments.Folder();
        var command = new Command(
            "show",
            """
            Show a ladder as a table, levels across and competencies down, or all that one level expects.

            Examples:
              laddergen show
              laddergen show Sre Senior --in ladders
              laddergen show Sre --as-read
            """) { ladder, level, asRead, folder };
        command.SetAction(parsed =>
        {
            var read = LadderFolder.Read(parsed.GetRequiredValue(folder).FullName).WithLadders();
            if (parsed.GetValue(asRead))
            {
                ShowAsRead(console, read, parsed.GetValue(ladder), parsed.GetValue(level));
                return;
            }

            var ladders = read.Set();
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

    private static void ShowAsRead(IAnsiConsole console, LadderFolder folder, string? name, string? level)
    {
        var ladders = new LadderSet([.. folder.Ladders]);
        if (ladders.Count == 0)
        {
            throw new WrongUseException($"No ladder in '{folder.Path}' has levels. 'laddergen check' says why.");
        }

        foreach (var ladder in name is null ? (IEnumerable<Ladder>)ladders : [Find.Ladder(ladders, name)])
        {
            var only = level is null ? null : Find.Level(ladder, level).Name;
            foreach (var (document, lines) in folder.AsRead(ladder))
            {
                AsReadView.Show(console, document, [.. lines.Where(l => only is null || l.Levels.Contains(only))]);
            }
        }
    }
}
