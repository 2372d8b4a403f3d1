using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Knows the words that mark examples: a heading <c>Examples</c>, and <c>E.g.</c> at the start of a text.</summary>
internal static class ExampleWords
{
    private const int LongestHeading = 24;

    /// <summary>The nouns. They mark an example with a colon after them; alone on a line they are a heading.</summary>
    private static readonly string[] Nouns =
    [
        "Example", "Examples", "Beispiel", "Beispiele", "Exemple", "Exemples", "Ejemplo", "Ejemplos", "Exemplo", "Exemplos",
        "Eg", "Ex",
    ];

    /// <summary>The phrases. They mark an example with a comma or a colon after them.</summary>
    private static readonly string[] Phrases =
    [
        "For example", "For instance", "As an example", "Zum Beispiel", "Beispielsweise", "Par exemple", "Por ejemplo", "Por exemplo",
    ];

    /// <summary>The abbreviations, without spaces. They need nothing after them.</summary>
    private static readonly string[] Abbreviations = ["e.g.", "eg.", "e.g", "z.B.", "bspw.", "p.ex.", "p.ej.", "ex.", "ej."];

    /// <summary>True for a heading that examples follow.</summary>
    public static bool IsExamplesHeading(this MappedText text)
    {
        if (text.Count > LongestHeading)
        {
            return false;
        }

        var word = text.WithoutInvisible().Collapse().WithoutColon().ToString();
        return Array.Exists(Nouns, n => n.Equals(word, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(Phrases, p => p.Equals(word, StringComparison.OrdinalIgnoreCase))
            || word.Equals("e.g.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for a text that starts with <c>E.g.</c> and says something after it.</summary>
    public static bool IsExample(this MappedText text) => AfterMark(text) < text.Count;

    public static MappedText WithoutExampleMark(this MappedText text) => text.IsExample() ? text.Slice(AfterMark(text)) : text;

    /// <returns>Where the words after <c>E.g.</c> start; the length of the text if it does not start with it.</returns>
    private static int AfterMark(MappedText text)
    {
        var end = EndOfMark(text);
        var after = end == 0 ? -1 : text.IndexOf(c => !char.IsWhiteSpace(c) && !IsSeparator(c), end);
        return after < 0 ? text.Count : after;
    }

    /// <returns>0 if the text does not start with a mark.</returns>
    private static int EndOfMark(MappedText text)
    {
        if (text.Count == 0 || Casing.ToLower(text[0]) is not ('a' or 'b' or 'e' or 'f' or 'p' or 'z'))
        {
            return 0;
        }

        foreach (var abbreviation in Abbreviations)
        {
            var end = EndOf(abbreviation, text);
            if (end > 0 && end < text.Count && (char.IsWhiteSpace(text[end]) || IsSeparator(text[end])
                || (abbreviation is "e.g." or "z.B." && char.IsLetter(text[end]))))
            {
                return end;
            }
        }

        return Math.Max(EndOfWord(Nouns, text, mayHaveComma: false), EndOfWord(Phrases, text, mayHaveComma: true));
    }

    private static int EndOfWord(string[] words, MappedText text, bool mayHaveComma)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word) && After(text, word.Length) is var colon
                && colon < text.Count && (LabelWords.IsColon(text[colon]) || (text[colon] == ',' && mayHaveComma)))
            {
                return colon;
            }
        }

        return 0;
    }

    /// <summary>Finds the end of an abbreviation, which may be written with spaces: <c>z. B.</c></summary>
    private static int EndOf(string abbreviation, MappedText text)
    {
        var at = 0;
        foreach (var c in abbreviation)
        {
            at = c == '.' || at == 0 ? at : After(text, at);
            if (at >= text.Count || Casing.ToLower(text[at]) != Casing.ToLower(c))
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    private static int After(MappedText text, int at)
    {
        while (at < text.Count && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSeparator(char c) => c is ',' or ':' or '：';
}
