using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type that all levels of a ladder share, so that no other ladder's level can be given for one of them.</summary>
internal static class LevelTypeEmitter
{
    private const string Span = "global::System.ReadOnlySpan<char>";

    public static void Emit(SourceWriter writer, LadderModel ladder, TypeNames types, EmitOptions options)
    {
        var parsable = options.HasParsable ? $", global::System.ISpanParsable<{types.Level}>" : "";
        writer.Summary($"A level of {ladder.Title}.");
        writer.GeneratedAttributes();
        writer.Line("[global::System.ComponentModel.TypeConverter(typeof(Converter))]");
        writer.JsonConverter(LibraryTypes.JsonConverterOf(types.Level), options);
        writer.Block($"{options.Visibility} abstract class {types.LevelType} : {LibraryTypes.Level}<{types.Level}>{parsable}", () =>
        {
            writer.Call(
                $"private protected {types.LevelType}",
                () =>
                {
                    writer.Argument("string id");
                    writer.Argument("string name");
                    writer.Argument("string title");
                    writer.Argument($"{options.Nullable("string")} code");
                    writer.Argument("int rank");
                    writer.Argument("string document");
                    writer.Argument("int line");
                    writer.Argument("string summary");
                    writer.Argument($"params {LibraryTypes.Fact}[] facts");
                });
            writer.Indented(() =>
                writer.Line($": base({types.Ladder}.Instance, id, name, title, code, rank, document, line, summary, facts)"));
            writer.EmptyBraces();
            writer.Line();
            writer.Line("/// <summary>Returns the level with an id, code, C# name or title, in any case.</summary>");
            writer.Line("/// <exception cref=\"global::System.FormatException\">No level is called so.</exception>");
            writer.Line($"public static {types.Level} Parse(string text) => {types.Ladder}.Instance.ParseLevel(text);");
            writer.Line();
            writer.Line("/// <summary>Finds the level with an id, code, C# name or title, in any case.</summary>");
            EmitTryParse(writer, types, options, $"{options.Nullable("string")} text", "");
            EmitParsable(writer, types, options, "string", options.Nullable("string"), "");
            if (options.HasParsable)
            {
                EmitParsable(writer, types, options, Span, Span, ".ToString()");
            }

            writer.Line();
            writer.Block($"private sealed class Converter : {LibraryTypes.LevelConverter}", () =>
            {
                writer.Line("public Converter()");
                writer.Indented(() => writer.Line($": base({types.Ladder}.Instance)"));
                writer.EmptyBraces();
            });
        });
    }

    /// <param name="toString">The call that makes a string of the text.</param>
    private static void EmitParsable(
        SourceWriter writer, TypeNames types, EmitOptions options, string text, string nullableText, string toString)
    {
        var provider = $"{options.Nullable("global::System.IFormatProvider")} provider";
        writer.Line();
        writer.Inherit("Parse(string)");
        writer.Line($"public static {types.Level} Parse({text} text, {provider}) =>");
        writer.Indented(() => writer.Line($"{types.Ladder}.Instance.ParseLevel(text{toString});"));
        writer.Line();
        writer.Inherit($"TryParse(string, out {types.Level})");
        EmitTryParse(writer, types, options, $"{nullableText} text", $", {provider}");
    }

    private static void EmitTryParse(SourceWriter writer, TypeNames types, EmitOptions options, string text, string provider)
    {
        writer.Line($"public static bool TryParse({text}{provider}, {options.NotNullWhenTrue(types.Level, "level")}) =>");
        writer.Indented(() => writer.Line($"{types.Ladder}.Instance.TryParseLevel(text, out level);"));
    }
}
