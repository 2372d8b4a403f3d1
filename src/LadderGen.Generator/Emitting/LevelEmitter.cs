using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type that all levels of a ladder share, and the type of each.</summary>
internal static class LevelEmitter
{
    /// <summary>The ladder's own level type: what asks for it cannot be given another ladder's level.</summary>
    public static void EmitBase(SourceWriter writer, LadderModel ladder, TypeNames types, string visibility)
    {
        writer.Line(XmlDoc.Summary($"A level of {ladder.Title}."));
        writer.Line(SourceFile.Attribute);
        writer.Block($"{visibility} abstract class {types.LevelType} : {LibraryTypes.Level}", () =>
        {
            writer.Line($"private protected {types.LevelType}(string id, string name, string title, string code, int rank, string summary, params {LibraryTypes.Fact}[] facts)");
            writer.Indented(() => writer.Line($": base({types.Ladder}.Instance, id, name, title, code, rank, summary, facts) {{ }}"));
        });
    }

    public static void Emit(SourceWriter writer, LadderModel ladder, LevelModel level, int rank, TypeNames types)
    {
        var type = TypeNames.Of(level);
        writer.Line(XmlDoc.Inherit(TypeNames.Identifier(level.Name)));
        writer.Block($"public sealed class {type} : {types.Level}", () =>
        {
            writer.Line($"internal static readonly {type} Instance = new {type}();");
            writer.Line();
            writer.Line($"private {type}() : base({Literal.Of(level.Id)}, {Literal.Of(level.Name)}, {Literal.Of(level.Title)}, {Literal.OrNull(level.Code)}, {LadderEmitter.Number(rank)}, {Literal.Of(level.Summary)}{Facts(level)}) {{ }}");
            writer.Line();
            foreach (var cell in level.Cells)
            {
                var competency = ladder.Competencies[cell.Competency];
                var cellType = TypeNames.OfExpectations(competency);
                writer.Line(XmlDoc.SummaryAt(cell.Source, $"{level.Title}: {competency.Title}", cell.Summary));
                writer.Line($"public {cellType} {TypeNames.Identifier(competency.Name)} => {cellType}.Instance;");
            }

            var cells = string.Join(", ", level.Cells.Select(cell => TypeNames.OfExpectations(ladder.Competencies[cell.Competency]) + ".Instance"));
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override {LibraryTypes.Expectations}[] CreateExpectations() => new {LibraryTypes.Expectations}[] {{ {cells} }};");
            foreach (var cell in level.Cells)
            {
                writer.Line();
                ExpectationsEmitter.Emit(writer, ladder, level, cell, types);
            }
        });
    }

    private static string Facts(LevelModel level) => string.Concat(level.Facts.Select(fact =>
        $", new {LibraryTypes.Fact}({Literal.Of(fact.Title)}, {Literal.Of(fact.Text)}, {Literal.Of(fact.Source.Document)}, {LadderEmitter.Number(fact.Source.Line)})"));
}
