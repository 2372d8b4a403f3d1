using System.CommandLine;
using LadderGen.Tool.Findings;
using LadderGen.Tool.Folders;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Reports what a build would report.</summary>
internal static class CheckCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var path = CommonArguments.Path();
        var format = CommonArguments.Format();
        var command = new Command(
            "check",
            """
            Report what is wrong with ladders, with the words and places of a build.

            Example:
              laddergen check ladders --format github
            """) { path, format };
        command.SetAction(parsed =>
        {
            var folder = LadderFolder.Read(parsed.GetRequiredValue(path).FullName).WithLadders();
            FindingFormats.Write(console, folder, parsed.GetRequiredValue(format));
            return folder.Diagnostics.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }
}
