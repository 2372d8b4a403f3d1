using System.CommandLine;
using LadderGen.Tool.Diffing;
using LadderGen.Tool.Folders;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Shows what has changed between two versions of ladders.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";

    public static Command Create(IAnsiConsole console)
    {
        var from = new Argument<string>("old")
        {
            Description = "The older version: a folder, or a Git revision such as 'main' or 'HEAD~1'.",
        };
        var to = new Argument<string>("new")
        {
            Description = "The newer version, in the same way; without it, the documents as they are now.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var folder = CommonArguments.Folder();
        var format = new Option<string>("--format") { Description = "How to write the changes.", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Markdown);
        var command = new Command(
            "diff",
            """
            Show what was added, retired, renamed, moved and reworded. The exit code is 1 if anything was.

            Examples:
              laddergen diff main --in ladders
              laddergen diff v2026 v2027 --in ladders --format markdown > changes.md
              laddergen diff archive/2026 ladders
            """) { from, to, folder, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var current = parsed.GetRequiredValue(folder).FullName;
            var older = await ReadAsync(parsed.GetRequiredValue(from), current, cancellation).ConfigureAwait(false);
            var newer = parsed.GetValue(to) is { } typed
                ? await ReadAsync(typed, current, cancellation).ConfigureAwait(false)
                : LadderFolder.Read(current).WithLadders();
            if (newer.HasErrors)
            {
                throw new WrongUseException("The newer version has errors. 'laddergen check' lists them.");
            }

            if (older.HasErrors)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(
                    "The older version has errors, so the changes may seem larger than they are.").ConfigureAwait(false);
            }

            var changes = FolderDiff.Of(older, newer);
            if (parsed.GetRequiredValue(format) == Markdown)
            {
                await console.Profile.Out.Writer.WriteAsync(DiffAsMarkdown.Of(changes).AsMemory(), cancellation).ConfigureAwait(false);
            }
            else
            {
                DiffAsText.Show(console, changes);
            }

            return changes.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }

    private static async Task<LadderFolder> ReadAsync(string version, string current, CancellationToken cancellation)
    {
        if (Directory.Exists(version))
        {
            return LadderFolder.Read(version).WithLadders();
        }

        using var revision = await GitRevision.CheckOutAsync(current, version, cancellation).ConfigureAwait(false);
        return LadderFolder.Read(revision.Path);
    }
}
