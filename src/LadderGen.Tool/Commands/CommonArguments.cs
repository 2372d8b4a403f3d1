using System.CommandLine;
using LadderGen.Tool.Findings;

namespace LadderGen.Tool.Commands;

/// <summary>The arguments and options that several commands have.</summary>
internal static class CommonArguments
{
    public static Argument<DirectoryInfo> Path() => new("path")
    {
        Description = "The folder of the ladder documents; without it, the current folder.",
        DefaultValueFactory = _ => new DirectoryInfo("."),
    };

    public static Option<DirectoryInfo> Folder() => new("--in")
    {
        Description = "The folder of the ladder documents; without it, the current folder.",
        HelpName = "folder",
        DefaultValueFactory = _ => new DirectoryInfo("."),
    };

    public static Option<FileInfo> Output() => new("--output", "-o")
    {
        Description = "The file to write; without it, the screen.",
        HelpName = "file",
    };

    public static Option<bool> Yes() => new("--yes", "-y")
    {
        Description = "Ask nothing: write what is certain, and say what is left open.",
    };

    public static Option<bool> Force() => new("--force") { Description = "Replace a file that exists." };

    public static Option<string> Format()
    {
        var format = new Option<string>("--format")
        {
            Description = "How to write the findings.",
            DefaultValueFactory = _ => FindingFormats.Text,
        };
        format.AcceptOnlyFromAmong([.. FindingFormats.All]);
        return format;
    }
}
