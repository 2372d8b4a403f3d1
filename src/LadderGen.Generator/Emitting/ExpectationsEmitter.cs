using LadderGen.Compiler.Model;

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
            writer.Indented(() => LadderEmitter.EmitList(writer, Arguments(cell, $"{types.Ladder}.{TypeNames.Of(level)}.Instance"), ") { }"));
            writer.Line();
            for (var i = 0; i < cell.Expectations.Count; i++)
            {
                var expectation = cell.Expectations[i];
                writer.Line(XmlDoc.SummaryAt(expectation.Source, expectation.Text));
                writer.Line($"public {LibraryTypes.Expectation} {TypeNames.Identifier(expectation.Name)} => this[{LadderEmitter.Number(i)}];");
            }
        });
    }

    private static IEnumerable<string> Arguments(CellModel cell, string level)
    {
        var examples = cell.Examples.Count == 0
            ? "null"
            : $"new string[] {{ {string.Join(", ", cell.Examples.Select(Literal.Of))} }}";
        yield return $"{level}, {LadderEmitter.Number(cell.Competency)}, {Literal.Of(cell.Id)}, {Literal.Of(cell.Source.Document)}, {LadderEmitter.Number(cell.Source.Line)}, {Literal.Of(cell.Summary)}, {examples}";
        foreach (var expectation in cell.Expectations)
        {
            var document = expectation.Source.Document == cell.Source.Document ? "" : Literal.Of(expectation.Source.Document) + ", ";
            var details = string.Concat(expectation.Details.Select(detail => ", " + Literal.Of(detail)));
            yield return $"new {LibraryTypes.Expectation}({Literal.Of(EndOfId(expectation.Id, cell.Id))}, {Literal.Of(expectation.Name)}, {document}{LadderEmitter.Number(expectation.Source.Line)}, {Literal.Of(expectation.Text)}{details})";
        }
    }

    /// <summary>The id without what it has in common with that of its cell, which the library puts back.</summary>
    private static string EndOfId(string id, string cell) =>
        id.StartsWith(cell + "/", StringComparison.Ordinal) ? id.Substring(cell.Length) : id;
}
