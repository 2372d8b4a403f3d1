using System.CommandLine;
using LadderGen.Tool.Files;
using LadderGen.Tool.Findings;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Importing;
using LadderGen.Tool.Initializing;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Makes a document of a file of Word or Excel, or of a saved web page.</summary>
internal static class ImportCommand
{
    /// <param name="console">The console.</param>
    /// <param name="input">The answers to questions; null if there is nobody to ask.</param>
    public static Command Create(IAnsiConsole console, TextReader? input)
    {
        var source = new Argument<FileInfo>("file") { Description = "A file of Word (.docx), of Excel (.xlsx), or a web page (.html)." };
        var output = new Option<DirectoryInfo>("--output", "-o")
        {
            Description = "The folder for the document.",
            HelpName = "folder",
            Required = true,
        };
        var yes = CommonArguments.Yes();
        var force = CommonArguments.Force();
        var command = new Command(
            "import",
            """
            Make a ladder document of a file of Word or Excel, or of a saved web page. What cannot be carried over is listed.

            Example:
              laddergen import sre.docx -o ladders/sre
            """) { source, output, yes, force };
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetRequiredValue(source);
            var questions = new Questions(console, parsed.GetValue(yes) ? null : input);
            var ladder = ImportedLadder.Of(ImportFormats.Read(file.FullName), file.Name, questions);
            var path = Path.Combine(parsed.GetRequiredValue(output).FullName, ladder.FileName);
            await WholeFile.WriteAsync(path, parsed.GetValue(force), ladder.Text, cancellation).ConfigureAwait(false);
            console.Line("", $"Wrote '{path}'.");
            console.Line("", ladder.LeftOut.Count > 0 ? "Left out:" : "");
            foreach (var sentence in ladder.LeftOut)
            {
                console.Line("- ", sentence);
            }

            var written = LadderFolder.Of((ladder.FileName, ladder.Text));
            FindingsAsText.Show(console, written);
            return ladder.LeftOut.Count == 0 && written.Diagnostics.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }
}
