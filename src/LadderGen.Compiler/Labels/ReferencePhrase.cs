using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Labels;

/// <summary>A text that refers to what is expected elsewhere: <c>see E1</c>, <c>Same as L2, but also leads the team</c>.</summary>
/// <param name="Target">The words it refers to: the label of a level, as the text has it.</param>
/// <param name="IsAll">True if the text says nothing else.</param>
internal sealed record ReferencePhrase(string Target, bool IsAll)
{
    private const int LongestTarget = 80;

    /// <summary>The beginnings of such a text, longer ones before shorter ones that they begin with.</summary>
    private static readonly string[] Beginnings =
    [
        "see also", "see", "same as for", "same as at", "same as in", "same as", "the same as", "as for", "as in", "as at",
        "everything expected of", "everything expected at", "everything from", "everything in", "everything of", "everything at",
        "all expectations of", "all expectations from", "all of", "all from", "in addition to",
    ];

    /// <summary>The characters that may surround such a text.</summary>
    private static readonly char[] Around = [' ', '(', ')', '[', ']', '*', '_', '.', ':', ','];

    /// <summary>The separators that end the label, if the text continues.</summary>
    private static readonly string[] Ends = [" but ", " plus ", " and ", " with ", ", ", ": ", "; ", ". ", " \u2014 ", " \u2013 ", " - "];

    /// <summary>The beginnings that other sentences have too: a text that continues after one has to say that it adds something.</summary>
    private static readonly string[] Ambiguous = ["see", "as for"];

    /// <summary>The words that may follow without adding anything themselves: the addition is below, or on the next line.</summary>
    private static readonly HashSet<string> Connectives =
        new(StringComparer.OrdinalIgnoreCase)
        {
            "but", "also", "and", "plus", "with", "additionally", "as", "well", "the", "following", "above", "below", "level",
        };

    /// <summary>Reads a text; null if it does not begin as a reference does.</summary>
    public static ReferencePhrase? Parse(string text)
    {
        // Nearly no text is a reference, so the end is trimmed only if the beginning is one.
        text = text.TrimStart(Around);
        text = BeginningOf(text) is null ? "" : text.TrimEnd(Around);
        if (BeginningOf(text) is not { } beginning)
        {
            return null;
        }

        var rest = text.Substring(beginning.Length).TrimStart() + " ";
        var (end, mark) = Ends.Select(e => (At: rest.IndexOf(e, StringComparison.OrdinalIgnoreCase), e))
            .Where(e => e.At > 0)
            .OrderBy(e => e.At)
            .DefaultIfEmpty((rest.Length, ""))
            .First();
        var target = rest.Substring(0, end).Trim();
        if (target.Length is 0 or > LongestTarget)
        {
            return null;
        }

        var beside = rest.Substring(end).Split([' ', ',', ':', ';', '.', '\u2014', '\u2013', '-'], StringSplitOptions.RemoveEmptyEntries);
        var isAll = beside.All(Connectives.Contains);
        if (!isAll && Ambiguous.Contains(beginning) && !GoesOn(mark, beside))
        {
            return null;
        }

        return new ReferencePhrase(target, isAll);
    }

    private static string? BeginningOf(string text)
    {
        foreach (var beginning in Beginnings)
        {
            var isWord = text.Length > beginning.Length && text[beginning.Length] == ' ';
            if (isWord && text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return beginning;
            }
        }

        return null;
    }

    /// <summary>
    /// Determines whether the rest adds something to the target: <c>see L1, but also</c>, unlike <c>see Leads and listen to them</c>.
    /// </summary>
    private static bool GoesOn(string mark, string[] beside) =>
        mark is " but " or " plus " or ". " || Connectives.Contains(mark is " and " or " with " ? beside[1] : beside[0]);
}
