using System.CommandLine;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Compares two levels of a ladder.</summary>
internal static class CompareCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var from = new Argument<string>("from") { Description = "The level that somebody comes from, such as 'Sre/L2' or 'sre/l2'." };
        var to = new Argument<string>("to") { Description = "The level that somebody goes to; its ladder may be left out." };
        var folder = CommonArguments.Folder();
        var command = new Command(
            "compare",
            """
            Show what one level expects that another does not, with the words that differ.

            Example:
              laddergen compare Sre/L2 Senior --in ladders
            """) { from, to, folder };
        command.SetAction(parsed =>
        {
            var ladders = LadderFolder.Read(parsed.GetRequiredValue(folder).FullName).Set();
            var lower = Level(ladders, parsed.GetRequiredValue(from), null);
            var upper = Level(ladders, parsed.GetRequiredValue(to), lower.Ladder);
            if (lower.Ladder != upper.Ladder)
            {
                throw new WrongUseException(
                    $"'{lower.Title}' is a level of '{lower.Ladder.Title}', and '{upper.Title}' of '{upper.Ladder.Title}'. " +
                    "Compare levels of one ladder.");
            }

            ComparisonView.Show(console, upper.ComparedWith(lower));
        });
        return command;
    }

    /// <summary>
    /// Finds a level by its ladder and a name, such as <c>Sre/Senior</c>, or by a name alone in the ladder of the other one.
    /// </summary>
    private static Level Level(LadderSet ladders, string typed, Ladder? ladder)
    {
        if (typed.Split('/', 2) is [var name, var level])
        {
            return Find.Level(Find.Ladder(ladders, name), level);
        }

        ladder ??= ladders is [var only]
            ? only
            : throw new WrongUseException(
                $"'{typed}' does not say which ladder it belongs to. " +
                $"Write the ladder and a slash before it, such as '{ladders[0].Name}/{typed}'.");
        return Find.Level(ladder, typed);
    }
}
