using Spectre.Console;

namespace HrTool;

/// <summary>What the tool shows to somebody who asks for nothing: one of everything.</summary>
internal static class Tour
{
    public static void Show(IAnsiConsole console)
    {
        console.Line("", "These ladders are documents in ladders/, and the compiler knows them by name.");
        console.WriteLine();
        LaddersView.Show(console, Ladders.All);
        console.WriteLine();
        MatrixView.Show(console, Ladders.Sre);
        console.WriteLine();
        LevelView.Show(console, Ladders.Sre.Senior);
        console.WriteLine();
        PromotionView.Show(console, SamplePeople.Noor);
        console.WriteLine();
        console.Line("", "Try next (with 'dotnet run --project src/HrTool --' before it):", Writing.Strong);
        console.Line("  ", "matrix ProductManager");
        console.Line("  ", "level Support S2");
        console.Line("  ", "promotion Noor");
        console.Line("  ", "--help");
    }
}
