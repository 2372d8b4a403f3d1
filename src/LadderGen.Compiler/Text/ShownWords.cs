namespace LadderGen.Compiler.Text;

/// <summary>Takes out what of some words says nothing: struck words, and pictures that only decorate.</summary>
internal static class ShownWords
{
    /// <summary>A picture without words of its own.</summary>
    public const char Picture = '\uFFFC';

    /// <summary>True if there are words, and all of them are struck out.</summary>
    public static bool IsStruck(this MappedText text) =>
        text.Has(Formatting.Struck) && text.IndexOf(MappedText.IsWord) >= 0 && !HasOther(text, Formatting.Struck);

    /// <summary>True if a text consists of nothing but a picture and the words in its place.</summary>
    public static bool IsPicture(this MappedText text) => text.Has(Formatting.Picture) && !HasOther(text, Formatting.Picture);

    /// <summary>True if nothing but a picture without words is there.</summary>
    public static bool IsWordlessPicture(this MappedText text) =>
        text.IndexOf(c => c == Picture) >= 0 && text.IndexOf(MappedText.IsWord) < 0;

    public static MappedText WithoutStruck(this MappedText text) =>
        text.Has(Formatting.Struck) ? Keep(text, i => !text.Has(Formatting.Struck, i)) : text;

    /// <summary>
    /// Takes out pictures before and after words: they decorate. Between words, or alone, the words of a picture stand for it.
    /// </summary>
    public static MappedText WithoutIcons(this MappedText text)
    {
        if (!text.Has(Formatting.Picture) || !HasOther(text, Formatting.Picture))
        {
            return text;
        }

        var (first, last) = (0, text.Count - 1);
        while (!IsOtherWord(text, first, Formatting.Picture))
        {
            first++;
        }

        while (!IsOtherWord(text, last, Formatting.Picture))
        {
            last--;
        }

        return Keep(text, i => !text.Has(Formatting.Picture, i) || (i > first && i < last && text[i] != Picture));
    }

    /// <summary>Gets the words as if nothing were said about how they are shown.</summary>
    public static MappedText WithoutFormatting(this MappedText text)
    {
        var plain = new MappedTextBuilder();
        for (var i = 0; i < text.Count; i++)
        {
            plain.Add(text[i], text.SpanOf(i));
        }

        return plain.Take();
    }

    private static MappedText Keep(MappedText text, Func<int, bool> isKept)
    {
        var kept = new MappedTextBuilder();
        for (var i = 0; i < text.Count;)
        {
            var end = text.EndOfRun(i);
            if (isKept(i))
            {
                kept.Add(text, i, end);
            }

            i = end;
        }

        return kept.Take();
    }

    private static bool HasOther(MappedText text, Formatting formatting)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (IsOtherWord(text, i, formatting))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherWord(MappedText text, int index, Formatting formatting) =>
        !text.Has(formatting, index) && (MappedText.IsWord(text[index]) || char.IsSymbol(text[index]));
}
