using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type of one level.</summary>
internal static class LevelEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, LevelModel level, int rank, TypeNames types, EmitOptions options)
    {
        var type = TypeNames.Of(level);
        writer.Line(XmlDoc.Inherit(TypeNames.Identifier(level.Name)));
        SourceFile.EmitConverter(writer, LibraryTypes.JsonConverterOf(type), options);
        writer.Block($"public sealed class {type} : {types.Level}", () =>
        {
            writer.Line($"internal static readonly {type} Instance = new {type}();");
            writer.Line();
            writer.Line($"private {type}() : base({Literal.Of(level.Id)}, {Literal.Of(level.Name)}, {Literal.Of(level.Title)}, {Literal.OrNull(level.Code)}, {LadderEmitter.Number(rank)}, {Literal.Of(level.Source.Document)}, {LadderEmitter.Number(level.Source.Line)}, {Literal.Of(level.Summary)}{Facts(level)}) {{ }}");
            writer.Line();
            for (var i = 0; i < level.Cells.Count; i++)
            {
                var cell = level.Cells[i];
                var competency = ladder.Competencies[cell.Competency];
                var cellType = TypeNames.OfExpectations(competency);
                writer.Line(XmlDoc.SummaryAt(cell.Source, $"{level.Title}: {competency.Title}", cell.Summary));
                writer.Line($"public {cellType} {TypeNames.Identifier(competency.Name)} => ({cellType})Stated({LadderEmitter.Number(i)});");
                foreach (var old in competency.OldNames)
                {
                    writer.Line(XmlDoc.Inherit(TypeNames.Identifier(competency.Name)));
                    writer.Line(SourceFile.Obsolete(old, competency.Name));
                    writer.Line($"public {cellType} {TypeNames.Identifier(old)} => {TypeNames.Identifier(competency.Name)};");
                }
            }

            var cells = string.Join(", ", level.Cells.Select(cell => $"new {TypeNames.OfExpectations(ladder.Competencies[cell.Competency])}(this)"));
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
        $", new {LibraryTypes.Fact}({Literal.Of(fact.Title)}, {Literal.Of(fact.Text)}, {(fact.Source.Document == level.Source.Document ? "null" : Literal.Of(fact.Source.Document))}, {LadderEmitter.Number(fact.Source.Line)})"));
}
