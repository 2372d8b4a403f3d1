using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Translating;

namespace LadderGen.Compiler.Compiling;

/// <summary>Checks what declarations say about languages.</summary>
internal static class Translations
{
    public static IEnumerable<LadderDiagnostic> Check(AllDeclarations all)
    {
        foreach (var declaration in all.InOrder().Where(all.IsUnique))
        {
            if (declaration.Language is { } language && !IsTag(language.Text))
            {
                yield return TranslationDiagnostics.NoLanguageTag(declaration, language);
            }

            if (declaration.Translates is not { } translated)
            {
                continue;
            }

            if (all.Find(translated.Text) is not { } original)
            {
                yield return TranslationDiagnostics.UnknownLadder(declaration, translated, all.Ladders.Select(d => d.Ladder.Text));
            }
            else if (declaration.Language is { } own
                && string.Equals(original.Language?.Text, own.Text, StringComparison.OrdinalIgnoreCase))
            {
                yield return TranslationDiagnostics.LanguageOfOriginal(declaration, own, original.File.Name);
            }
        }
    }

    /// <summary>Determines whether a text has the form of a language tag, such as <c>de</c> or <c>pt-BR</c> (BCP 47).</summary>
    private static bool IsTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length >= 2
            && parts[0].All(IsLetter)
            && parts.All(p => p.Length is >= 1 and <= 8 && p.All(c => IsLetter(c) || c is >= '0' and <= '9'));

        static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
    }
}
