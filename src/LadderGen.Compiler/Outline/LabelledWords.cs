using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Words that start with a label: <c>**Label**: text</c>, <c>**Label** – text</c> or <c>Label: text</c>.</summary>
internal sealed record LabelledWords(MappedText Label, MappedText Text, bool IsBold)
{
    /// <summary>
    /// Gets whether the label names several things, as <c>Counter, till and window</c> does. It may as well be the start of a sentence, and
    /// is a label only beside others.
    /// </summary>
    public bool IsEnumeration { get; init; }

    private const int WordsOfPlainLabel = 5;
    private const int WordsOfEnumeration = 8;
    private const int WordsOfBoldLabel = 8;
    private const int LongestPlainLabel = 60;

    /// <summary>Splits the words of a bullet.</summary>
    /// <returns>Null if they do not start with a label.</returns>
    public static LabelledWords? Of(MappedText words, bool hasNestedList) =>
        EndOfBoldStart(words) is var bold && bold > 0 ? AfterBold(words, bold, hasNestedList) : AfterPlain(words, hasNestedList);

    /// <summary>True for <c>**Label**: text</c> on one line.</summary>
    public static bool StartsWithBoldLabel(MappedText words)
    {
        var bold = EndOfBoldStart(words);
        var next = bold == 0 ? -1 : words.IndexOf(c => !char.IsWhiteSpace(c), bold);
        return next >= 0
            && !words.Has(Formatting.LineEnd, bold)
            && words.Slice(0, bold).CountWords() <= WordsOfBoldLabel
            && (words.Slice(0, bold).EndsWithColon() || (LabelWords.IsColon(words[next]) && words.Slice(next + 1).HasWords));
    }

    private static LabelledWords? AfterBold(MappedText words, int bold, bool hasNestedList)
    {
        var label = words.Slice(0, bold);
        var next = words.IndexOf(c => !char.IsWhiteSpace(c), bold);
        var isSeparated = next >= 0 ? IsSeparated(words, bold, next) : hasNestedList;
        if (!isSeparated || (next < 0 && label.IsSentence()) || label.WithoutColon().CountWords() > WordsOfBoldLabel)
        {
            return null;
        }

        var hasSeparator = next >= 0 && !label.EndsWithColon() && !words.Has(Formatting.LineEnd, bold);
        var text = hasSeparator ? next + 1 : Math.Max(bold, next);
        return new LabelledWords(label.WithoutColon(), words.Slice(Math.Min(text, words.Count)).Collapse(), IsBold: true);
    }

    private static LabelledWords? AfterPlain(MappedText words, bool hasNestedList)
    {
        var colon = words.IndexOf(LabelWords.IsColon);
        var isInWord = colon >= 0 && colon + 1 < words.Count && words[colon] == ':' && !char.IsWhiteSpace(words[colon + 1]);
        if (colon is <= 0 or > LongestPlainLabel || isInWord)
        {
            return null;
        }

        var label = words.Slice(0, colon);
        var text = words.Slice(colon + 1).Collapse();
        var isEnumeration = label.IsEnumeration(WordsOfEnumeration);
        var isLabel = (isEnumeration || label.IsLabelLike(WordsOfPlainLabel)) && (text.HasWords || hasNestedList);
        return isLabel ? new LabelledWords(label, text, IsBold: false) { IsEnumeration = isEnumeration } : null;
    }

    /// <summary>Finds the end of the bold words at the start.</summary>
    /// <returns>0 if the words do not start bold.</returns>
    private static int EndOfBoldStart(MappedText words)
    {
        var end = words.IndexOf(char.IsLetterOrDigit);
        if (end < 0 || !words.Has(Formatting.Bold, end))
        {
            return 0;
        }

        while (end < words.Count && words.Has(Formatting.Bold, end))
        {
            end = words.EndOfRun(end);
        }

        return end;
    }

    /// <summary>True if a colon, a line end or a dash separates the bold words from the text after them.</summary>
    private static bool IsSeparated(MappedText words, int bold, int next) =>
        words.Slice(0, bold).EndsWithColon()
        || LabelWords.IsColon(words[next])
        || words.Has(Formatting.LineEnd, bold)
        || (words[next] is '-' or '–' or '—' && next + 1 < words.Count && char.IsWhiteSpace(words[next + 1]));
}
