namespace LadderGen.Compiler.Text;

/// <summary>Takes out white space and characters that a reader does not see.</summary>
internal static class WhiteSpace
{
    /// <summary>Gets the part of a span without white space at its ends.</summary>
    public static SourceSpan Trim(string text, SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }

    /// <summary>Leaves one space between words and none around them, in place of white space of any kind and length.</summary>
    public static MappedText Collapse(this MappedText text)
    {
        var start = text.IndexOf(c => !char.IsWhiteSpace(c));
        if (start < 0)
        {
            return MappedText.Empty;
        }

        var end = text.Count;
        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || char.IsWhiteSpace(text[i + 1])))
            {
                return Collapsed(text, start, end);
            }
        }

        return text.Slice(start, end);
    }

    /// <summary>
    /// Takes out zero-width spaces, word joiners, byte order marks and soft hyphens. Zero-width joiners stay: emoji and some scripts
    /// need them.
    /// </summary>
    public static MappedText WithoutInvisible(this MappedText text)
    {
        if (text.IndexOf(IsInvisible) < 0)
        {
            return text;
        }

        var result = new MappedTextBuilder();
        var start = 0;
        for (var i = text.IndexOf(IsInvisible); i >= 0; i = text.IndexOf(IsInvisible, start))
        {
            result.Add(text, start, i);
            start = i + 1;
        }

        result.Add(text, start, text.Count);
        return result.Take();
    }

    private static MappedText Collapsed(MappedText text, int start, int end)
    {
        var result = new MappedTextBuilder();
        for (var i = start; i < end;)
        {
            var word = i;
            while (i < end && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            result.Add(text, word, i);
            // A space before the end of a line must not hide it.
            var space = i;
            while (i < end && char.IsWhiteSpace(text[i]))
            {
                space = text.Has(Formatting.LineEnd | Formatting.Break, space) ? space : i;
                i++;
            }

            if (space < end)
            {
                result.Add(' ', text.SpanOf(space), text.FormattingOf(space));
            }
        }

        return result.Take();
    }

    /// <summary>True for a character that takes no room, wherever it is.</summary>
    public static bool IsInvisible(char c) => c is ShownWords.Picture or '\u200B' or '\u2060' or '\uFEFF' or '\u00AD';
}
