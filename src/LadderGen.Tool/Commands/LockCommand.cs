using System.CommandLine;
using LadderGen.Tool.Files;
using LadderGen.Tool.Findings;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Renews the locks of ladders, as <c>dotnet build -t:LockLadders</c> does.</summary>
internal static class LockCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var path = CommonArguments.Path();
        var format = CommonArguments.Format();
        var command = new Command(
            "lock",
            """
            Record the ids of ladders before a release, so that they stay when words change. A ladder with errors is not locked.

            Example:
              laddergen lock ladders
            """) { path, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = LadderFolder.Read(parsed.GetRequiredValue(path).FullName).WithLadders();
            if (folder.HasErrors)
            {
                FindingFormats.Write(console, folder, parsed.GetRequiredValue(format));
                return ExitCode.Findings;
            }

            foreach (var renewal in folder.Locks())
            {
                if (renewal.IsNeeded)
                {
                    await WholeFile.WriteAsync(renewal.Path, force: !renewal.IsNew, renewal.Text, cancellation).ConfigureAwait(false);
                }

                console.Line("", renewal.Summary);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
