using System.CommandLine;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Tool.Files;
using LadderGen.Tool.Initializing;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Commands;

/// <summary>Writes the declaration that documents need to be a ladder.</summary>
internal static class InitCommand
{
    /// <param name="console">The console.</param>
    /// <param name="input">The answers to questions; null if there is nobody to ask.</param>
    public static Command Create(IAnsiConsole console, TextReader? input)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "A folder whose documents are one ladder, or a document that is one.",
            Arity = ArgumentArity.OneOrMore,
        };
        var yes = CommonArguments.Yes();
        var force = CommonArguments.Force();
        var command = new Command(
            "init",
            """
            Read documents as they are, and write the ladder.yml that makes a ladder of them.

            Examples:
              laddergen init ladders/sre
              laddergen init handbook/design.md handbook/support.md --yes
            """) { paths, yes, force };
        command.SetAction(async (parsed, cancellation) =>
        {
            var questions = new Questions(console, parsed.GetValue(yes) ? null : input);
            var folders = InitFolder.Of(parsed.GetRequiredValue(paths));
            var isOpen = false;
            foreach (var folder in folders)
            {
                WholeFile.Refuse(folder.Declaration, parsed.GetValue(force));
                var ladders = Draft(console, folder, questions);
                if (ladders.Count > 0)
                {
                    var yaml = string.Join("---\n", ladders.Select(l => l.Draft.Yaml()));
                    await WholeFile.WriteAsync(folder.Declaration, parsed.GetValue(force), yaml, cancellation).ConfigureAwait(false);
                    console.Line("", $"Written: {folder.Declaration}", Writing.Good);
                }

                isOpen |= ladders.Any(l => l.Errors > 0);
            }

            return isOpen ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    private static List<DraftedLadder> Draft(IAnsiConsole console, InitFolder folder, Questions questions)
    {
        var documents = new List<InputFile>();
        foreach (var document in folder.Documents)
        {
            if (LadderFiles.ReadDeclarations(document) is null)
            {
                documents.Add(document);
            }
            else
            {
                console.Line("", $"{document.File.Name} declares a ladder already.", Writing.Aside);
            }
        }

        if (documents.Count == 0)
        {
            return [];
        }

        var ladders = Drafting.Draft(folder.Path, documents, folder.IsWhole, questions);
        ladders.ForEach(ladder => Show(console, ladder));
        return ladders;
    }

    private static void Show(IAnsiConsole console, DraftedLadder ladder)
    {
        var title = ladder.Model?.Title ?? ladder.Draft.Name;
        console.Line("", title == ladder.Draft.Name ? title : $"{ladder.Draft.Name}: {title}", Writing.Strong);
        if (ladder.Model is { } model)
        {
            var expectations = model.AllOfLevels.SelectMany(l => l.Cells).Sum(c => c.Expectations.Count);
            console.Line("  ", string.Join(" < ", model.Levels.Select(l => l.Name)));
            console.Line("  ", string.Join(", ", model.Competencies.Select(c => c.Title)));
            console.Line("  ", Writing.Counted(expectations, "expectation", "expectations"), Writing.Aside);
        }

        if (ladder.Draft.GuessedLevels.Count > 0)
        {
            console.Line("  ", $"Left open: the levels. They may be {string.Join(", ", ladder.Draft.GuessedLevels)}.", Writing.Open);
        }
        else if (ladder.Model is null)
        {
            console.Line("  ", "Left open: the levels. Nothing in the documents looks like one.", Writing.Open);
        }

        if (ladder.Draft.LacksGeneral)
        {
            console.Line("  ", "Left open: the competency of the lines right under a level.", Writing.Open);
        }

        var errors = ladder.Diagnostics.Count(d => d.Severity == Severity.Error);
        if (errors > 0)
        {
            console.Line("  ", $"{Writing.Counted(errors, "error", "errors")}: 'laddergen check' lists them.", Writing.Gone);
        }
    }
}
