using LadderGen.Compiler.Diagnostics;
using LadderGen.Tool.Folders;
using Spectre.Console;

namespace LadderGen.Tool.Findings;

/// <summary>Writes the findings of a folder in the format that was asked for.</summary>
internal static class FindingFormats
{
    public const string Text = "text";
    private const string Json = "json";
    private const string GitHub = "github";
    private const string Sarif = "sarif";

    public static IReadOnlyList<string> All { get; } = [Text, Json, GitHub, Sarif];

    public static void Write(IAnsiConsole console, LadderFolder folder, string format)
    {
        var writer = console.Profile.Out.Writer;
        switch (format)
        {
            case Json:
                writer.WriteLine(FindingsAsJson.Of(folder.Diagnostics));
                break;
            case GitHub:
                foreach (var finding in folder.Diagnostics)
                {
                    writer.WriteLine(FindingsForGitHub.Line(finding, folder.Path));
                }

                break;
            case Sarif:
                writer.WriteLine(FindingsAsSarif.Of(folder));
                break;
            default:
                FindingsAsText.Show(console, folder);
                break;
        }
    }

    /// <summary>The severity as compilers write it.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
