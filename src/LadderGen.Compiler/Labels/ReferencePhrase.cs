using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Labels;

/// <summary>A text that refers to what is expected elsewhere: <c>see E1</c>, <c>Same as L2, but also leads the team</c>.</summary>
/// <param name="Target">What is referred to: the label of a level, as it stands in the text.</param>
/// <param name="IsAll">Whether the text says nothing beside.</param>
internal sealed record ReferencePhrase(string Target, bool IsAll)
{
    private const int LongestTarget = 80;

    /// <summary>What such a text begins with. A longer one stands before a shorter one that it begins with.</summary>
    private static readonly string[] Beginnings =
    [
        "see also", "see", "same as for", "same as at", "same as in", "same as", "the same as", "as for", "as in", "as at",
        "everything expected of", "everything expected at", "everything from", "everything in", "everything of", "everything at",
        "all expectations of", "all expectations from", "all of", "all from", "in addition to",
    ];

    /// <summary>What stands around such a text.</summary>
    private static readonly char[] Around = [' ', '(', ')', '[', ']', '*', '_', '.', ':', ','];

    /// <summary>Where the label ends, if the text goes on.</summary>
    private static readonly string[] Ends = [" but ", " plus ", " and ", " with ", ", ", ": ", "; ", ". ", " \u2014 ", " \u2013 ", " - "];

    /// <summary>What sentences of every kind begin with: after one of these, what goes on has to say that it adds something.</summary>
    private static readonly string[] Ambiguous = ["see", "as for"];

    /// <summary>What may follow without saying anything yet: what is said then stands below, or in the next line.</summary>
    private static readonly HashSet<string> Connectives =
        new(StringComparer.OrdinalIgnoreCase) { "but", "also", "and", "plus", "with", "additionally", "as", "well", "the", "following", "above", "below", "level" };

    /// <summary>Null if the text does not begin as a reference does.</summary>
    public static ReferencePhrase? Parse(string text)
    {
        text = text.Trim(Around);
        if (BeginningOf(text) is not { } beginning)
        {
            return null;
        }

        var rest = text.Substring(beginning.Length).TrimStart() + " ";
        var (end, mark) = Ends.Select(e => (At: rest.IndexOf(e, StringComparison.OrdinalIgnoreCase), e)).Where(e => e.At > 0).OrderBy(e => e.At).DefaultIfEmpty((rest.Length, "")).First();
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

    private static string? BeginningOf(string text) => Array.Find(
        Beginnings,
        b => text.Length > b.Length && text[b.Length] == ' ' && text.StartsWith(b, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether what follows adds something to what is referred to: <c>see L1, but also</c>, unlike <c>see Leads and listen to them</c>.</summary>
    private static bool GoesOn(string mark, string[] beside) =>
        mark is " but " or " plus " or ". " || Connectives.Contains(mark is " and " or " with " ? beside[1] : beside[0]);
}
