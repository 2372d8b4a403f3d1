using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type of what one level expects of one competency.</summary>
internal static class ExpectationsEmitter
{
    /// <summary>A name of more is written down.</summary>
    private const int MostWords = 30;

    public static void Emit(SourceWriter writer, LadderModel ladder, LevelModel level, CellModel cell, TypeNames types)
    {
        var competency = ladder.Competencies[cell.Competency];
        var type = TypeNames.OfExpectations(competency);
        writer.Line(XmlDoc.Inherit(TypeNames.Identifier(competency.Name)));
        writer.Block($"public sealed class {type} : {LibraryTypes.Expectations}", () =>
        {
            writer.Line($"internal {type}({LibraryTypes.Level} level) : base(");
            writer.Indented(() => LadderEmitter.EmitList(writer, Arguments(level, cell), ") { }"));
            for (var i = 0; i < cell.Expectations.Count; i++)
            {
                var expectation = cell.Expectations[i];
                // The folder stands above, at the level and the competency; of what is said so often each word counts.
                writer.Line(XmlDoc.SummaryAt(expectation.Source with { Document = FileName(expectation.Source.Document) }, expectation.Text));
                writer.Line($"public {LibraryTypes.Expectation} {TypeNames.Identifier(expectation.Name)} => Own[{LadderEmitter.Number(i)}];");
                foreach (var old in expectation.OldNames)
                {
                    writer.Line(XmlDoc.Inherit(TypeNames.Identifier(expectation.Name)));
                    writer.Line(SourceFile.Obsolete(old, expectation.Name));
                    writer.Line($"public {LibraryTypes.Expectation} {TypeNames.Identifier(old)} => Own[{LadderEmitter.Number(i)}];");
                }
            }

            if (cell.References.Count > 0)
            {
                writer.Line("/// <inheritdoc/>");
                writer.Line($"protected override {LibraryTypes.Expectations}[] CreateReferences() => new {LibraryTypes.Expectations}[] {{ {string.Join(", ", cell.References.Select(types.Of))} }};");
            }
        });
    }

    private static IEnumerable<string> Arguments(LevelModel level, CellModel cell)
    {
        var start = $"level, {LadderEmitter.Number(cell.Competency)}, {Literal.Of(EndOf(cell.Id, level.Id))}, ";
        yield return start + (cell.Source.Document == level.Source.Document && cell.Summary.Length == 0 && cell.Examples.Count == 0
            ? LadderEmitter.Number(cell.Source.Line)
            : $"{DocumentOf(cell.Source, level.Source)}, {LadderEmitter.Number(cell.Source.Line)}, {Literal.Of(cell.Summary)}, {Examples(cell)}");
        foreach (var expectation in cell.Expectations)
        {
            var line = LadderEmitter.Number(expectation.Source.Line);
            var text = Literal.Of(expectation.Text) + string.Concat(expectation.Details.Select(detail => ", " + Literal.Of(detail)));
            yield return IsIdOfName(expectation, cell) && expectation.Source.Document == cell.Source.Document && WordsIn(expectation) is { } words
                ? $"Expect({line}, {LadderEmitter.Number(words)}, {text})"
                : $"new {LibraryTypes.Expectation}({(IsIdOfName(expectation, cell) ? "null" : Literal.Of(expectation.Id))}, {Literal.Of(expectation.Name)}, {DocumentOf(expectation.Source, cell.Source)}, {line}, {text})";
        }
    }

    /// <summary>How many words of its text give its name; null if no number does.</summary>
    private static int? WordsIn(ExpectationModel expectation)
    {
        for (var words = 1; words <= MostWords; words++)
        {
            var name = NameOfText.Of(expectation.Text, words);
            if (name == expectation.Name)
            {
                return words;
            }

            if (name.Length >= expectation.Name.Length)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What an id has behind the one of the level, which the library puts back before a slash.</summary>
    private static string EndOf(string id, string level) => id.StartsWith(level + "/", StringComparison.Ordinal) ? id.Substring(level.Length) : id;

    private static string FileName(string document) => document.Substring(document.LastIndexOf('/') + 1);

    private static string Examples(CellModel cell) =>
        cell.Examples.Count == 0 ? "null" : $"new string[] {{ {string.Join(", ", cell.Examples.Select(Literal.Of))} }}";

    private static string DocumentOf(SourceLine source, SourceLine outer) => source.Document == outer.Document ? "null" : Literal.Of(source.Document);

    /// <summary>Whether the library makes this id of the name, which it does for ASCII alone (see its <c>Slug</c>).</summary>
    private static bool IsIdOfName(ExpectationModel expectation, CellModel cell) =>
        expectation.Name.All(c => c < '\u0080') && expectation.Id == cell.Id + "/" + Identifier.Slug(expectation.Name);
}
