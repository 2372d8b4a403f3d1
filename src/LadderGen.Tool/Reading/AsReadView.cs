using System.Globalization;
using LadderGen.Tool.Views;
using Spectre.Console;

namespace LadderGen.Tool.Reading;

/// <summary>Shows each line of a document beside what it was read as, so that a misreading is seen at once.</summary>
internal static class AsReadView
{
    // A longer role is cut off, so that the lines of the document stay on the screen.
    private const int WidestRole = 48;

    public static void Show(IAnsiConsole console, string document, IReadOnlyList<LineRole> lines)
    {
        console.Heading(document);
        var numbers = lines.Select(l => Number(l).Length).DefaultIfEmpty().Max();
        var roles = Math.Min(lines.Select(l => l.Role.Length).DefaultIfEmpty().Max(), WidestRole);
        foreach (var line in lines)
        {
            var role = (line.Role.Length > roles ? line.Role[..(roles - 3)] + "..." : line.Role).PadRight(roles);
            var shown = new Paragraph { Overflow = Overflow.Ellipsis };
            shown.Append(Number(line).PadLeft(numbers) + " ", Writing.Aside);
            shown.Append(role, line.IsLost ? Writing.Gone : Writing.Good);
            shown.Append($" | {(line.Number is null ? "  " : "")}{line.Text}".TrimEnd());
            console.Write(shown);
            console.WriteLine();
        }
    }

    private static string Number(LineRole line) => line.Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
