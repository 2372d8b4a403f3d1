using System.CommandLine;
using LadderGen.Tool.Exporting;
using LadderGen.Tool.Files;
using LadderGen.Tool.Folders;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Writes a ladder in another format.</summary>
internal static class ExportCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var ladder = new Argument<string>("ladder") { Description = "The name, id or title of the ladder." };
        var format = new Option<string>("--to") { Description = "The format.", Required = true };
        format.AcceptOnlyFromAmong([.. ExportFormats.Texts]);
        var output = CommonArguments.Output();
        var force = CommonArguments.Force();
        var folder = CommonArguments.Folder();
        var command = new Command(
            "export",
            """
            Write a ladder for a spreadsheet, a wiki, a web page or a program. What is written as md or html reads back to the same ladder.

            Example:
              laddergen export Sre --to md -o sre.md --in ladders
            """) { ladder, format, output, force, folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            var ladders = LadderFolder.Read(parsed.GetRequiredValue(folder).FullName).Set();
            var to = parsed.GetRequiredValue(format);
            var text = ExportFormats.Text(Find.Ladder(ladders, parsed.GetRequiredValue(ladder)), to);
            if (parsed.GetValue(output) is not { } file)
            {
                await console.Profile.Out.Writer.WriteAsync(text.AsMemory(), cancellation).ConfigureAwait(false);
                return;
            }

            await WholeFile.WriteAsync(
                file.FullName,
                parsed.GetValue(force),
                async (stream, token) => await stream.WriteAsync(ExportFormats.Bytes(text, to), token).ConfigureAwait(false),
                cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
