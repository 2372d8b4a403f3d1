using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Knows the signs and words that have a fixed meaning in a cell: nothing yet, yes, no, and headers such as <c>Description</c>.
/// </summary>
internal static class CellMarks
{
    /// <summary>Signs and words for "nothing is expected (yet)".</summary>
    private static readonly HashSet<string> Absent =
        new(StringComparer.Ordinal) { "", "TODO", "TBD", "TBA", "TBC", "N/A", "NA", "NONE", "-", "\u2013", "\u2014", "?", "...", "\u2026" };

    /// <summary>Signs and words for "the statement of this row holds at the level of this column".</summary>
    private static readonly HashSet<string> Ticks = new(StringComparer.Ordinal)
    {
        "✅", "✓", "✔", "☑", "●", "•", "X", "[X]", "YES", ":WHITE_CHECK_MARK:", ":HEAVY_CHECK_MARK:",
    };

    /// <summary>Signs and words for "it does not hold", where other cells have ticks.</summary>
    private static readonly HashSet<string> Crosses = new(StringComparer.Ordinal) { "❌", "✗", "✘", "☐", "[ ]", "NO", ":X:" };

    private static readonly int LongestMark = Absent.Concat(Ticks).Concat(Crosses).Max(m => m.Length);

    /// <summary>Headers of columns that explain a label or say what is expected of it.</summary>
    private static readonly HashSet<string> Explanations = new(StringComparer.Ordinal)
    {
        "DEFINITION", "DESCRIPTION", "MEANING", "EXPLANATION", "SUMMARY", "DETAILS", "NOTES",
        "EXPECTATION", "EXPECTATIONS", "CRITERIA", "BEHAVIOR", "BEHAVIORS", "BEHAVIOUR", "BEHAVIOURS", "WHAT WE EXPECT", "EXAMPLES",
    };

    public static bool IsAbsent(string text) => IsOneOf(Absent, text);

    public static bool IsTick(GridCell cell) => IsOneOf(Ticks, WithoutSelector(cell.Text));

    public static bool IsCross(GridCell cell) => IsOneOf(Crosses, WithoutSelector(cell.Text));

    /// <summary>Determines whether a header names the kind of text below it rather than a thing of its own.</summary>
    public static bool Explains(GridCell header) => Explanations.Contains(LabelText.Key(header.Text));

    /// <summary>Some marks have an invisible selector (U+FE0F) that makes an emoji of them.</summary>
    private static string WithoutSelector(string text) => text.Replace("\uFE0F", "");

    private static bool IsOneOf(HashSet<string> marks, string text) =>
        text.Length <= LongestMark && marks.Contains(Casing.ToUpper(text));
}
