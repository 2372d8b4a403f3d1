using System.Globalization;

namespace LadderGen.Benchmarks.Table;

/// <summary>A row of the table: one promise, and whether it is kept.</summary>
/// <param name="What">The measurement, and what it is compared with.</param>
/// <param name="Text">The ladders it was measured on.</param>
/// <param name="Value">The median ratio, or the difference.</param>
/// <param name="Target">The promised maximum.</param>
/// <param name="Unit">The unit after the number: × or s.</param>
/// <param name="Note">Other figures of the same measurement.</param>
internal sealed record Row(string What, string Text, double Value, double Target, string Unit, string Note = "")
{
    /// <summary>Gets whether the other promises of the row are kept, such as that nothing is allocated.</summary>
    public bool IsElseMet { get; init; } = true;

    /// <summary>The reason why the target is missed. It is shown only then.</summary>
    public string Bound { get; init; } = "";

    public string Line => $"| {What} | {Text} | {Figure(Value)}{Notes} | {Figure(Target)} | {Verdict} |";

    private string Notes => Note.Length > 0 ? $" ({Note})" : "";

    private string Verdict => Value <= Target && IsElseMet ? "yes" : Bound.Length > 0 ? $"**no**: {Bound}" : "**no**";

    private string Figure(double value) =>
        string.Create(CultureInfo.InvariantCulture, $"{(Unit == "s" && Value >= 0 ? "+" : "")}{value:0.##} {Unit}");
}
