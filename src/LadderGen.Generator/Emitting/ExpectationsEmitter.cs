using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type of what one level expects of one competency.</summary>
internal static class ExpectationsEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, LevelModel level, CellModel cell, TypeNames types)
    {
        var competency = ladder.Competencies[cell.Competency];
        var type = TypeNames.OfExpectations(competency);
        writer.Line(XmlDoc.Inherit(TypeNames.Identifier(competency.Name)));
        writer.Block($"public sealed class {type} : {LibraryTypes.Expectations}", () =>
        {
            writer.Line($"internal static readonly {type} Instance = new {type}();");
            writer.Line();
            writer.Line($"private {type}() : base(");
            writer.Indented(() => LadderEmitter.EmitList(writer, Arguments(level, cell, $"{types.Ladder}.{TypeNames.Of(level)}.Instance"), ") { }"));
            writer.Line();
            for (var i = 0; i < cell.Expectations.Count; i++)
            {
                var expectation = cell.Expectations[i];
                writer.Line(XmlDoc.SummaryAt(expectation.Source, expectation.Text));
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

    private static IEnumerable<string> Arguments(LevelModel level, CellModel cell, string levelInstance)
    {
        var start = $"{levelInstance}, {LadderEmitter.Number(cell.Competency)}, {Literal.Of(cell.Id)}, ";
        yield return start + (cell.Source.Document == level.Source.Document && cell.Summary.Length == 0 && cell.Examples.Count == 0
            ? LadderEmitter.Number(cell.Source.Line)
            : $"{DocumentOf(cell.Source, level.Source)}, {LadderEmitter.Number(cell.Source.Line)}, {Literal.Of(cell.Summary)}, {Examples(cell)}");
        foreach (var expectation in cell.Expectations)
        {
            var place = LadderEmitter.Number(expectation.Source.Line);
            var details = string.Concat(expectation.Details.Select(detail => ", " + Literal.Of(detail)));
            var name = IsIdOfName(expectation, cell) && expectation.Source.Document == cell.Source.Document
                ? Literal.Of(expectation.Name)
                : $"{(IsIdOfName(expectation, cell) ? "null" : Literal.Of(expectation.Id))}, {Literal.Of(expectation.Name)}, {DocumentOf(expectation.Source, cell.Source)}";
            yield return $"new {LibraryTypes.Expectation}({name}, {place}, {Literal.Of(expectation.Text)}{details})";
        }
    }

    private static string Examples(CellModel cell) =>
        cell.Examples.Count == 0 ? "null" : $"new string[] {{ {string.Join(", ", cell.Examples.Select(Literal.Of))} }}";

    private static string DocumentOf(SourceLine source, SourceLine outer) => source.Document == outer.Document ? "null" : Literal.Of(source.Document);

    /// <summary>Whether the library makes this id of the name, which it does for ASCII alone (see its <c>Slug</c>).</summary>
    private static bool IsIdOfName(ExpectationModel expectation, CellModel cell) =>
        expectation.Name.All(c => c < '\u0080') && expectation.Id == cell.Id + "/" + Identifier.Slug(expectation.Name);
}
