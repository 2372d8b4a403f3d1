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
        format.AcceptOnlyFromAmong([.. ExportFormats.All]);
        var people = new Option<string[]>("--person")
        {
            Description = "With xlsx: a person who gets a sheet to fill in. Repeat it for more people.",
            HelpName = "name",
            DefaultValueFactory = _ => [],
        };
        var assessments = new Option<FileInfo[]>("--assessment")
        {
            Description = "With xlsx: a self-assessment that the site saved, which fills in the sheet of its person. Repeat it for more.",
            HelpName = "file",
            DefaultValueFactory = _ => [],
        };
        var organization = new Option<string>("--organization")
        {
            Description = "With case: the organization that owns the ladder. Its name is a part of the UUIDs, so do not change it later.",
            HelpName = "name",
        };
        var output = CommonArguments.Output();
        var force = CommonArguments.Force();
        var folder = CommonArguments.Folder();
        var command = new Command(
            "export",
            """
            Write a ladder for a spreadsheet, a wiki, a web page, a learning system or a program. What is written as md or html reads back
            to the same ladder, and 'laddergen import' reads a workbook.

            Example:
              laddergen export Sre --to xlsx -o sre.xlsx --person "Ada Lovelace" --in ladders
            """) { ladder, format, output, people, assessments, organization, force, folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            var to = parsed.GetRequiredValue(format);
            Refuse(people, ExportFormats.Xlsx, parsed, to);
            Refuse(assessments, ExportFormats.Xlsx, parsed, to);
            Refuse(organization, ExportFormats.Case, parsed, to);
            var ladders = LadderFolder.Read(parsed.GetRequiredValue(folder).FullName).Set();
            var found = Find.Ladder(ladders, parsed.GetRequiredValue(ladder));
            var file = parsed.GetValue(output);
            if (to == ExportFormats.Xlsx)
            {
                var path = file?.FullName ?? throw new WrongUseException("A workbook cannot be shown. Add -o and the name of a file.");
                var read = new List<SelfAssessment>();
                foreach (var assessment in parsed.GetRequiredValue(assessments))
                {
                    read.Add(await SelfAssessment.ReadAsync(assessment.FullName, found, cancellation).ConfigureAwait(false));
                }

                await WholeFile.WriteAsync(
                    path,
                    parsed.GetValue(force),
                    (stream, token) => LadderWorkbook.WriteAsync(found, parsed.GetRequiredValue(people), read, stream, token),
                    cancellation).ConfigureAwait(false);
                return;
            }

            var text = ExportFormats.Text(found, to, parsed.GetValue(organization) ?? "Unknown");
            if (file is null)
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

    /// <exception cref="WrongUseException">An option is given that only another format has.</exception>
    private static void Refuse(Option option, string format, ParseResult parsed, string to)
    {
        if (to != format && parsed.GetResult(option) is { Implicit: false })
        {
            throw new WrongUseException($"'{option.Name}' is for '--to {format}'.");
        }
    }
}
