namespace LadderGen.Compiler.Outline;

/// <summary>Knows what a spreadsheet shows in place of a value that it cannot find or work out, such as <c>#REF!</c>.</summary>
internal static class SheetErrors
{
    private static readonly HashSet<string> WithoutSign = new(["#N/A", "#NV", "#N/V", "#N/D", "#ND"], StringComparer.Ordinal);

    private static readonly string[] Numbered = ["Err:", "Fehler:", "Erreur:", "Error:", "Erro:"];

    public static bool IsOne(string text)
    {
        if (text.Length is < 3 or > 30)
        {
            return false;
        }

        if (text[0] != '#')
        {
            return Array.Exists(Numbered, n => text.StartsWith(n, StringComparison.Ordinal) && IsNumber(text.Substring(n.Length).Trim()));
        }

        // The name is in the language of the sheet: #REF!, #BEZUG!, #¡REF!, #NOM? A column that is too narrow shows ####.
        var name = text.Substring(1, text.Length - 2).TrimStart('¡', '¿');
        var isName = name.Any(char.IsLetter) && name.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '/' or '_' or ' ');
        return WithoutSign.Contains(text)
            || (text.Length > 3 && text.All(c => c == '#'))
            || (text[text.Length - 1] is '!' or '?' && isName);
    }

    private static bool IsNumber(string text) => text.Length == 3 && text.All(char.IsDigit);
}
