using System.Globalization;

namespace LadderGen.Benchmarks.Table;

/// <summary>A row of the table: one promise, and whether it is kept.</summary>
/// <param name="Measurement">The measurement, and what it is compared with.</param>
/// <param name="Ladders">The ladders that it was measured on.</param>
/// <param name="Value">The median ratio, or the difference.</param>
/// <param name="Target">The promised maximum.</param>
/// <param name="Unit">The unit after the number: × or s.</param>
/// <param name="Note">Other figures of the same measurement.</param>
internal sealed record Row(string Measurement, string Ladders, double Value, double Target, string Unit, string Note = "")
{
    /// <summary>Gets whether the other promises of the row are kept, such as that nothing is allocated.</summary>
    public bool IsOtherwiseKept { get; init; } = true;

    /// <summary>The reason why the target is missed. It is shown only then.</summary>
    public string Reason { get; init; } = "";

    public string Line => $"| {Measurement} | {Ladders} | {Figure(Value)}{Notes} | {Figure(Target)} | {Verdict} |";

    private string Notes => Note.Length > 0 ? $" ({Note})" : "";

    private string Verdict => Value <= Target && IsOtherwiseKept ? "yes" : Reason.Length > 0 ? $"**no**: {Reason}" : "**no**";

    private string Figure(double value) =>
        string.Create(CultureInfo.InvariantCulture, $"{(Unit == "s" && Value >= 0 ? "+" : "")}{value:0.##} {Unit}");
}
