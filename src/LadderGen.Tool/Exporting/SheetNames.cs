using System.Globalization;

namespace LadderGen.Tool.Exporting;

/// <summary>Names the sheets of a workbook: Excel refuses some signs, long names, and two sheets with one name.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase) { LadderWorkbook.DeclarationSheet };

    /// <summary>Returns a name for a sheet that is like the name that was asked for.</summary>
    public string Of(string name)
    {
        var allowed = new string([.. name.Select(c => c is '/' or '\\' or '?' or '*' or '[' or ']' or ':' || char.IsControl(c) ? ' ' : c)]);
        var wanted = allowed.Trim(' ', '\'') is { Length: > 0 } some ? some : "Sheet";
        for (var number = 1; ; number++)
        {
            var end = number == 1 ? "" : number.ToString(" (0)", CultureInfo.InvariantCulture);
            var unique = wanted[..Math.Min(wanted.Length, Longest - end.Length)].TrimEnd(' ', '\'') + end;
            if (_used.Add(unique))
            {
                return unique;
            }
        }
    }
}
