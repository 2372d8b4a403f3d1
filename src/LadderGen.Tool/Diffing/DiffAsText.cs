using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Diffing;

/// <summary>Shows what has changed in ladders.</summary>
internal static class DiffAsText
{
    public static void Show(IAnsiConsole console, IReadOnlyList<LadderDiff> ladders)
    {
        foreach (var ladder in ladders)
        {
            console.Heading(ladder.Title);
            foreach (var section in ladder.Sections)
            {
                console.WriteLine();
                console.Line("", section.Title, Writing.Strong);
                foreach (var line in section.Lines)
                {
                    console.Write(new Indented($"{section.Mark} ", Words(section, line)));
                }
            }

            console.WriteLine();
        }

        if (ladders.Count == 0)
        {
            console.Line("", "The ladders are the same.", Writing.Good);
        }
    }

    private static Paragraph Words(DiffSection section, DiffLine line)
    {
        var words = new Paragraph();
        words.Append(line.Place.Length > 0 ? line.Place + ": " : "", Writing.Aside);
        foreach (var part in line.Words)
        {
            words.Append(
                part.Kind switch
                {
                    WordChangeKind.Removed => part.Marked("[-", "-]", text => text),
                    WordChangeKind.Added => part.Marked("{+", "+}", text => text),
                    _ => part.Text,
                },
                part.Kind == WordChangeKind.Removed || section.Mark == '-' ? Writing.Gone
                    : part.Kind == WordChangeKind.Added || section.Mark == '+' ? Writing.Good
                    : Style.Plain);
        }

        return words;
    }
}
