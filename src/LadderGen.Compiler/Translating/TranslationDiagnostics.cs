using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Translating;

/// <summary>The diagnostics about a ladder in another language.</summary>
internal static class TranslationDiagnostics
{
    /// <summary>The headings that a message lists, at most.</summary>
    private const int MostNamed = 3;

    public static LadderDiagnostic NoLanguageTag(Declaration declaration, Word language) => new(
        Rules.WrongTranslation,
        declaration.File.LocationOf(language.Span),
        $"'language' is {Quote(language.Text)}. Write the short form of a language, such as de, or of a language and a country, such as "
        + "pt-BR.");

    public static LadderDiagnostic UnknownLadder(Declaration declaration, Word translated, IEnumerable<string> ladders) => new(
        Rules.WrongTranslation,
        declaration.File.LocationOf(translated.Span),
        $"'translates' names {Quote(translated.Text)}, and no ladder of this project has that name."
        + $"{Suggestion.For(translated.Text, ladders)} Write the name that the ladder has after 'ladder' in its declaration.");

    public static LadderDiagnostic LanguageOfOriginal(Declaration declaration, Word language, string original) => new(
        Rules.WrongTranslation,
        declaration.File.LocationOf(language.Span),
        $"The ladder is itself in the language {Quote(language.Text)}: {Clean(original)} says so. Write the language of this translation.");

    public static LadderDiagnostic SecondOfLanguage(Declaration declaration, string other) => new(
        Rules.WrongTranslation,
        declaration.File.LocationOf((declaration.Language ?? declaration.Ladder).Span),
        $"The ladder {Quote(declaration.Ladder.Text)} is translated into {Quote(declaration.Language?.Text ?? "")} twice, here and in "
        + $"{Clean(other)}. Delete one of them, or correct its language.");

    /// <param name="place">The place where the translation should have the part.</param>
    /// <param name="what">The part, such as <c>The level 'Senior'</c>.</param>
    /// <param name="source">The place of its words in the ladder.</param>
    /// <param name="language">The language.</param>
    public static LadderDiagnostic Missing(Location place, string what, SourceLine source, string language) => new(
        Rules.NotTranslated,
        place,
        $"{what}{At(source)} is not translated into {Quote(language)}. Until it is, it is shown in the words of the ladder.");

    /// <param name="place">The place of the expectations in the translation.</param>
    /// <param name="cell">The level and the competency, such as <c>'Mastery' at 'Senior'</c>.</param>
    /// <param name="counts">The number of expectations that are left, here and in the ladder.</param>
    /// <param name="original">The first of them in the ladder.</param>
    /// <param name="language">The language.</param>
    public static LadderDiagnostic OtherCount(
        Location place, string cell, (int Here, int Original) counts, ExpectationModel original, string language) => new(
        Rules.NotTranslated,
        place,
        $"{cell} has {Lines(counts.Here)} here, and {Lines(counts.Original)} in the ladder{At(original.Source)}, so they are shown in the "
        + $"words of the ladder. Translate each into {Quote(language)}, in the same order, or end a line with the name of the one it "
        + $"translates, such as {{#{original.Id.Substring(original.Id.LastIndexOf('/') + 1)}}}.");

    /// <param name="place">The first of them in the translation.</param>
    /// <param name="what">The kind of the parts, such as <c>levels</c>.</param>
    /// <param name="here">Those of the translation whose counterparts are not known.</param>
    /// <param name="original">Those of the ladder.</param>
    /// <param name="braces">A name in braces that would help.</param>
    public static LadderDiagnostic OtherHeadings(
        Location place, string what, IReadOnlyList<string> here, IReadOnlyList<string> original, string braces) => new(
        Rules.OtherStructure,
        place,
        original.Count == 0
            ? $"The ladder has no {what} that {Quote(here)} could translate. Take them out, or add them to the ladder."
            : $"The {what} do not match those of the ladder: here, {Quote([.. here.Take(MostNamed)])}; there, "
                + $"{Quote([.. original.Take(MostNamed)])}. Write the same ones, in the same order, or end a heading with the name of the "
                + $"one it translates, such as {braces}.");

    public static LadderDiagnostic NotInLadder(Location place, string cell) => new(
        Rules.OtherStructure,
        place,
        $"The ladder says nothing about {cell}, so these words translate nothing. Take them out, or add them to the ladder.");

    private static string At(SourceLine source) => source.Line == 0 ? "" : $" ({Clean(source.Document)}:{source.Line})";

    private static string Lines(int count) => count == 1 ? "1 expectation" : $"{count} expectations";
}
