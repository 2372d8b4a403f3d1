using System.Globalization;

namespace LadderGen.Tool.Importing.Excel;

/// <summary>Writes the number of a cell as its format shows it, as far as a ladder needs that: dates, percentages, plain numbers.</summary>
internal static class NumberText
{
    /// <param name="value">The number as the file has it, or empty.</param>
    /// <param name="format">Such as <c>0%</c> or <c>yyyy-mm-dd</c>.</param>
    /// <param name="isFrom1904">True if days are counted from 1904, as old programs on the Mac do.</param>
    public static string Of(string value, string format, bool isFrom1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        if (IsDate(format) && number is >= 0 and < 2_958_466)
        {
            var date = DateTime.FromOADate(number).AddDays(isFrom1904 ? 1462 : 0);
            return date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        }

        var isPercent = format.Contains('%', StringComparison.Ordinal);
        return Math.Round(isPercent ? number * 100 : number, 10).ToString(CultureInfo.InvariantCulture) + (isPercent ? "%" : "");
    }

    /// <summary>Returns the formats that a file does not describe, as far as they matter.</summary>
    /// <remarks>ECMA-376 part 1, 18.8.30 numFmt.</remarks>
    public static string BuiltIn(uint id) => id switch
    {
        9 or 10 => "0%",
        (>= 14 and <= 22) or (>= 45 and <= 47) => "yyyy-mm-dd",
        _ => "General",
    };

    /// <summary>Gets whether a format has a letter of a date outside of quotes and brackets.</summary>
    private static bool IsDate(string format)
    {
        var end = '\0';
        for (var i = 0; i < format.Length; i++)
        {
            if (end != '\0')
            {
                end = format[i] == end ? '\0' : end;
            }
            else if (format[i] is '"' or '[')
            {
                end = format[i] == '"' ? '"' : ']';
            }
            else if (format[i] == '\\')
            {
                i++;
            }
            else if (format[i] is 'y' or 'Y' or 'd' or 'D' or 'm' or 'M' or 'h' or 'H')
            {
                return true;
            }
        }

        return false;
    }
}
