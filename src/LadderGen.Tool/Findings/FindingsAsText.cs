using LadderGen.Compiler.Diagnostics;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Findings;

/// <summary>Shows findings as a build does, <c>sre.md(41,3): error LADDER105: …</c>, which editors turn into links.</summary>
internal static class FindingsAsText
{
    public static void Show(IAnsiConsole console, LadderFolder folder)
    {
        foreach (var finding in folder.Diagnostics)
        {
            Show(console, finding);
        }

        var errors = folder.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = folder.Diagnostics.Count - errors;
        var style = errors > 0 ? Writing.Gone : warnings > 0 ? Writing.Open : Writing.Good;
        console.Line("", Summary(folder.Ladders.Count, errors, warnings), style);
    }

    public static void Show(IAnsiConsole console, LadderDiagnostic finding)
    {
        var place = finding.Location is { } at ? $"{at.Name}({at.StartLine + 1},{at.StartColumn + 1}): " : "";
        var isError = finding.Severity == Severity.Error;
        var line = new Paragraph();
        line.Append(place);
        line.Append($"{FindingFormats.Word(finding.Severity)} {finding.Rule.Id}", isError ? Writing.Gone : Writing.Open);
        line.Append(": " + finding.Message);
        console.Write(new Indented("", line));
    }

    private static string Summary(int ladders, int errors, int warnings) =>
        $"{Writing.Counted(ladders, "ladder", "ladders")}, {Writing.Counted(errors, "error", "errors")}, " +
        Writing.Counted(warnings, "warning", "warnings");
}
