using LadderGen.Compiler;
using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the words of a ladder in other languages, by the ids of its parts.</summary>
internal static class TranslationEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder)
    {
        if (ladder.Translations.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Block(
            $"protected override {LibraryTypes.Translation}[] CreateTranslations() => new {LibraryTypes.Translation}[]",
            () =>
            {
                foreach (var translation in ladder.Translations)
                {
                    Emit(writer, translation);
                }
            },
            ";");
    }

    private static void Emit(SourceWriter writer, TranslationModel translation) => writer.Block(
        $"new {LibraryTypes.Translation}({Literal.Of(translation.Language)}, () => new {LibraryTypes.Words}[]",
        () =>
        {
            foreach (var words in translation.Words)
            {
                writer.Line($"new {LibraryTypes.Words}({Literal.Of(words.Id)}, {Literal.Of(words.Text)}{Rest(words)}),");
            }
        },
        "),");

    /// <summary>Returns the arguments that only some parts have.</summary>
    private static string Rest(WordsModel words)
    {
        var rest = new List<string>();
        if (words.Source.Line > 0)
        {
            rest.Add($"line: {words.Source.Line}");
        }

        if (words.Source.Line > 0 && words.Source.Document != words.Outer)
        {
            rest.Add($"document: {Literal.Of(words.Source.Document)}");
        }

        if (words.Description.Length > 0)
        {
            rest.Add($"description: {Literal.Of(words.Description)}");
        }

        if (words.Lines.Count > 0)
        {
            rest.Add($"lines: {Array(words.Lines)}");
        }

        if (words.Facts.Count > 0)
        {
            rest.Add($"facts: {Array(words.Facts.SelectMany(f => new[] { f.Title, f.Text }))}");
        }

        return string.Concat(rest.Select(argument => ", " + argument));
    }

    private static string Array(IEnumerable<string> texts) =>
        $"new[] {{ {string.Join(", ", texts.Select(text => Literal.Of(text).ToString()))} }}";
}
