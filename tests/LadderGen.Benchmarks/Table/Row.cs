using System.Globalization;

namespace LadderGen.Benchmarks.Table;

/// <summary>One promise, and how it was kept.</summary>
/// <param name="What">What was measured, and against what.</param>
/// <param name="Text">On which text.</param>
/// <param name="Value">A median ratio, or a difference.</param>
/// <param name="Target">The most it may be.</param>
/// <param name="Unit">Behind the number: × or s.</param>
/// <param name="Note">What else was measured.</param>
internal sealed record Row(string What, string Text, double Value, double Target, string Unit, string Note = "")
{
    /// <summary>What it must be beside: no byte allocated, for instance.</summary>
    public bool IsElseMet { get; init; } = true;

    /// <summary>What it would take to meet the target; shown where it is missed.</summary>
    public string Bound { get; init; } = "";

    public string Line
    {
        get
        {
            var note = Note.Length > 0 ? $" ({Note})" : "";
            var isMet = Value <= Target && IsElseMet ? "yes" : Bound.Length > 0 ? $"**no**: {Bound}" : "**no**";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {What} | {Text} | {Sign}{Value:0.##} {Unit}{note} | {Sign}{Target:0.##} {Unit} | {isMet} |");
        }
    }

    private string Sign => Unit == "s" && Value >= 0 ? "+" : "";
}
