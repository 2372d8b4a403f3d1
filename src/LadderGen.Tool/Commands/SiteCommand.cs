using System.CommandLine;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Site;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Publishes ladders as a web site.</summary>
internal static class SiteCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var output = new Argument<DirectoryInfo>("out") { Description = "The folder to write the site to." };
        var folder = CommonArguments.Folder();
        var force = new Option<bool>("--force") { Description = "Replace files that laddergen did not write." };
        var command = new Command(
            "site",
            """
            Publish ladders as a web site: tables, levels, comparisons, a search and a self-assessment. It needs no server.

            Example:
              laddergen site public --in ladders
            """) { output, folder, force };
        command.SetAction(async (parsed, cancellation) =>
        {
            var documents = Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(folder).FullName);
            var site = Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(output).FullName);
            if (site == documents)
            {
                throw new WrongUseException($"'{site}' has the ladder documents. Choose another folder for the site.");
            }

            var files = LadderSite.Files(LadderFolder.Read(documents).Set());
            var kept = await new SiteFolder(site).WriteAsync(files, parsed.GetValue(force), cancellation).ConfigureAwait(false);
            foreach (var file in kept)
            {
                console.Line("", $"Kept '{file}': the site does not have it any more, but somebody changed it.", Writing.Open);
            }

            var pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
            console.Line("", $"{Writing.Counted(pages, "page", "pages")}. Open '{Path.Combine(site, SitePaths.Index)}'.");
        });
        return command;
    }
}
