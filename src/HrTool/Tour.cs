using Spectre.Console;

namespace HrTool;

/// <summary>Shows one of everything, for somebody who types no command.</summary>
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
        ComparisonView.Show(console, Ladders.Data.Level2.ComparedWith(Ladders.Data.Level1));
        console.WriteLine();
        PromotionView.Show(console, AssessmentFile.Read(Sample("noor.json")));
        console.WriteLine();
        console.Line("", "Try next (with 'dotnet run --project src/HrTool --' before it):", Writing.Strong);
        console.Line("  ", "show ProductManager");
        console.Line("  ", "compare Sre L2 Senior");
        console.Line("  ", "check src/HrTool/assessments/robin.json");
        console.Line("  ", "export Data --format csv --output data.csv");
        console.Line("  ", "--help");
    }

    private static string Sample(string file) => Path.Combine(AppContext.BaseDirectory, "assessments", file);
}
