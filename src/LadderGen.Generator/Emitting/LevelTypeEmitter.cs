using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type that all levels of a ladder share: what asks for it cannot be given another ladder's level.</summary>
internal static class LevelTypeEmitter
{
    private const string Format = "global::System.IFormatProvider provider";
    private const string Span = "global::System.ReadOnlySpan<char>";

    public static void Emit(SourceWriter writer, LadderModel ladder, TypeNames types, EmitOptions options)
    {
        var parsable = options.HasParsable ? $", global::System.ISpanParsable<{types.Level}>" : "";
        writer.Summary($"A level of {ladder.Title}.");
        writer.Line(SourceFile.Attribute);
        writer.Line("[global::System.ComponentModel.TypeConverter(typeof(Converter))]");
        SourceFile.EmitConverter(writer, LibraryTypes.JsonConverterOf(types.Level), options);
        writer.Block($"{SourceFile.Visibility(options)} abstract class {types.LevelType} : {LibraryTypes.Level}<{types.Level}>{parsable}", () =>
        {
            writer.Line($"private protected {types.LevelType}(string id, string name, string title, string code, int rank, string document, int line, string summary, params {LibraryTypes.Fact}[] facts)");
            writer.Indented(() => writer.Line($": base({types.Ladder}.Instance, id, name, title, code, rank, document, line, summary, facts) {{ }}"));
            writer.Line();
            writer.Line("/// <summary>The level with that id, code, C# name or title, in any case.</summary>");
            writer.Line("/// <exception cref=\"global::System.FormatException\">There is none; the message says what there is.</exception>");
            writer.Line($"public static {types.Level} Parse(string text) => {types.Ladder}.Instance.ParseLevel(text);");
            writer.Line("/// <summary>The level with that id, code, C# name or title, in any case; null if there is none.</summary>");
            writer.Line($"public static bool TryParse(string text, out {types.Level} level) => TryParse(text, null, out level);");
            EmitParsable(writer, types, "string", "");
            if (options.HasParsable)
            {
                EmitParsable(writer, types, Span, ".ToString()");
            }

            writer.Line();
            writer.Line($"private sealed class Converter : {LibraryTypes.LevelConverter} {{ public Converter() : base({types.Ladder}.Instance) {{ }} }}");
        });
    }

    /// <param name="toString">What makes a string of the text.</param>
    private static void EmitParsable(SourceWriter writer, TypeNames types, string text, string toString)
    {
        writer.Line("/// <inheritdoc cref=\"Parse(string)\"/>");
        writer.Line($"public static {types.Level} Parse({text} text, {Format}) => {types.Ladder}.Instance.ParseLevel(text{toString});");
        writer.Line($"/// <inheritdoc cref=\"TryParse(string, out {types.Level})\"/>");
        writer.Line($"public static bool TryParse({text} text, {Format}, out {types.Level} level) => {types.Ladder}.Instance.TryParseLevel(text, out level);");
    }
}
