using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Declaring;

/// <summary>The diagnostics about a declaration itself.</summary>
internal static class DeclarationDiagnostics
{
    public static LadderDiagnostic UnreadableLine(TextFile file, SourceSpan place) => Invalid(
        file,
        place,
        "This line of the declaration cannot be read. A line is a key with a value, such as 'title: Sales', or begins with '- ' in a " +
        "list. Indent with spaces, and put a value in double quotes if it has ': ' or ' #' in it, or begins with a sign.");

    public static LadderDiagnostic Unclosed(TextFile file, SourceSpan place, string opened, string closed) => Invalid(
        file,
        place,
        opened == closed
            ? $"A quote ({opened}) begins here and does not end. Write {closed} at the end of the text."
            : $"A list begins with '{opened}' here and does not end. Write '{closed}' after its last word.");

    public static LadderDiagnostic NeedsQuotes(TextFile file, SourceSpan place, string what, string value, string key) => Invalid(
        file,
        place,
        $"{Quote(value)} has {what}, so it cannot be read without quotes. Write {Line(key)}\"{Short(value.Replace("\"", "\\\""))}\".");

    public static LadderDiagnostic AfterQuote(TextFile file, SourceSpan place, string rest) => Invalid(
        file,
        place,
        $"{Quote(rest)} comes after the quote that ends the text. Put all of the text between the quotes, or remove this.");

    public static LadderDiagnostic NoColon(TextFile file, SourceSpan place, string line) => Invalid(
        file,
        place,
        $"{Quote(line)} is neither a key with a value nor a line of a list. Write a colon and a space after the key, such as " +
        "'title: Sales', or '- ' at the beginning of a line of a list.");

    public static LadderDiagnostic NoSpace(TextFile file, SourceSpan place, string line) => Invalid(
        file,
        place,
        $"A space is missing after the colon in {Quote(line)}. Write {Quote(line.Insert(line.IndexOf(':') + 1, " "))}.");

    public static LadderDiagnostic OtherIndent(TextFile file, SourceSpan place, int line, string start) => Invalid(
        file,
        place,
        $"Line {line} is indented differently from the lines above it. Start it with {Beginning(start)}.");

    public static LadderDiagnostic TooMuch(TextFile file, SourceSpan place) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        "The declaration is longer, or has more brackets, than any ladder needs, so it is not read. It may have 100,000 characters and " +
        "500 opening brackets. Take out what does not belong to it.");

    public static LadderDiagnostic OpenEnd(TextFile file, SourceSpan yaml) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(yaml),
        "A declaration begins here and does not end: the second line '---' is missing. Write a line '---' below its last key.");

    public static LadderDiagnostic NoFirstDashes(TextFile file, SourceSpan place, string name) => new(
        Rules.MisspeltDeclaration,
        file.LocationOf(place),
        "A declaration begins here, but the line '---' above it is missing. " +
        $"Write '---' on a line of its own above {Quote(name)}, as the first line of the document, and another one below its last line.");

    public static LadderDiagnostic OtherDashes(TextFile file, SourceSpan place, string written) => new(
        Rules.MisspeltDeclaration,
        file.LocationOf(place),
        $"A declaration begins here, but with {Quote(written)}. " +
        "Type three hyphens, '---', on this line, and on the line below its last key.");

    public static LadderDiagnostic MisspeltLadder(TextFile file, SourceSpan place, string written, string meant) => new(
        Rules.MisspeltDeclaration,
        file.LocationOf(place),
        $"{Quote(written)} does not name the ladder of this declaration. Write {Quote(meant)}.");

    public static LadderDiagnostic NotAtTop(TextFile file, SourceSpan place) => new(
        Rules.MisspeltDeclaration,
        file.LocationOf(place),
        "This declaration is not at the top of the document, so it does not count. Move it, with the lines of '---' around it, above all " +
        "other text.");

    public static LadderDiagnostic MissingName(TextFile file, SourceSpan place) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        "The declaration does not name its ladder: the key 'ladder' is missing. Add a line such as 'ladder: Sre'. " +
        "Developers then find the ladder as 'Ladders.Sre'.");

    public static LadderDiagnostic NameOfTranslation(TextFile file, Word ladder) => new(
        Rules.WrongTranslation,
        file.LocationOf(ladder.Span),
        $"A translation has the name of the ladder it translates, and no other. Take out 'ladder: {Clean(ladder.Text)}'. If this is a " +
        "ladder of its own, take out 'translates' instead.");

    public static LadderDiagnostic NoLanguage(TextFile file, Word original) => new(
        Rules.WrongTranslation,
        file.LocationOf(original.Span),
        $"This translates {Quote(original.Text)}, but does not say into which language. Add a line such as 'language: de'.");

    public static LadderDiagnostic WrongType(TextFile file, SourceSpan place, string key, string found, string expected) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        $"{Quote(key)} is {found} here, but must be {expected}. Correct it, or remove the key.");

    public static LadderDiagnostic DuplicateKey(TextFile file, SourceSpan place, string key, int firstLine) => new(
        Rules.InvalidDeclaration,
        file.LocationOf(place),
        $"The key {Quote(key)} is here a second time. The first is on line {firstLine}. Keep one of the two.");

    public static LadderDiagnostic UnknownKey(TextFile file, SourceSpan place, string key, IReadOnlyList<string> known) => new(
        Rules.UnknownKey,
        file.LocationOf(place),
        $"A declaration has no key {Quote(key)}.{Suggestion.For(key, known)} The keys are {string.Join(", ", known)}. " +
        "Correct it, or remove it.");

    /// <summary>Keys of another tool at the top of a page, which are reported together.</summary>
    public static LadderDiagnostic ForeignKeys(TextFile file, SourceSpan place, IReadOnlyList<string> keys) => new(
        Rules.UnknownKey,
        file.LocationOf(place),
        $"A declaration has no key {Quote(keys)}. If a website needs it here, put the declaration into a file 'ladder.yml' " +
        "beside this page, and leave the rest. Otherwise remove it.");

    private static LadderDiagnostic Invalid(TextFile file, SourceSpan place, string message) =>
        new(Rules.InvalidDeclaration, file.LocationOf(place), message);

    private static string Line(string key) => key.Length == 0 ? "" : Short(key) + ": ";

    /// <summary>Such as <c>two spaces and '- '</c>.</summary>
    private static string Beginning(string start)
    {
        string[] numbers = ["no space", "one space", "two spaces", "three spaces", "four spaces"];
        var spaces = start.TakeWhile(c => c == ' ').Count();
        var text = spaces < numbers.Length ? numbers[spaces] : $"{spaces} spaces";
        return start.EndsWith("- ", StringComparison.Ordinal) ? text + " and '- '" : text;
    }
}
