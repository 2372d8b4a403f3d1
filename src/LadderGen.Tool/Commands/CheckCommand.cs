using System.CommandLine;
using LadderGen.Tool.Findings;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Reports what a build would report.</summary>
internal static class CheckCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var path = CommonArguments.Path();
        var format = CommonArguments.Format();
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a document is saved, until Ctrl+C." };
        var command = new Command(
            "check",
            """
            Report what is wrong with ladders, with the words and places of a build.

            Examples:
              laddergen check ladders --format github
              laddergen check --watch
            """) { path, format, watch };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetRequiredValue(path).FullName;
            var form = parsed.GetRequiredValue(format);
            return parsed.GetValue(watch)
                ? await WatchAsync(console, folder, form, cancellation).ConfigureAwait(false)
                : Check(console, folder, form);
        });
        return command;
    }

    private static int Check(IAnsiConsole console, string path, string format)
    {
        var folder = LadderFolder.Read(path).WithLadders();
        FindingFormats.Write(console, folder, format);
        return folder.Diagnostics.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static async Task<int> WatchAsync(IAnsiConsole console, string path, string format, CancellationToken cancellation)
    {
        // Watched first, so that nothing saved during a check is missed.
        using var saved = new SavedFiles(LadderFolder.Read(path).Path);
        var code = Check(console, path, format);
        while (await saved.NextAsync(cancellation).ConfigureAwait(false))
        {
            console.WriteLine();
            code = Recheck(console, path, format);
        }

        return code;
    }

    /// <summary>Checks again. While an editor saves, a file may be gone or locked, and its next event is near.</summary>
    private static int Recheck(IAnsiConsole console, string path, string format)
    {
        try
        {
            return Check(console, path, format);
        }
        catch (Exception problem) when (problem is WrongUseException or IOException or UnauthorizedAccessException)
        {
            console.Line("", problem.Message, Writing.Open);
            return ExitCode.WrongUse;
        }
    }
}
