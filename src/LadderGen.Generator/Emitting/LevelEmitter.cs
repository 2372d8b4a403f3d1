using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type of one level.</summary>
internal static class LevelEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, LevelModel level, int rank, TypeNames types, EmitOptions options)
    {
        var type = TypeNames.Of(level);
        writer.Inherit(TypeNames.Identifier(level.Name));
        writer.JsonConverter(LibraryTypes.JsonConverterOf(type), options);
        writer.Block($"public sealed class {type} : {types.Level}", () =>
        {
            writer.Line($"internal static readonly {type} Instance = new {type}();");
            writer.Line();
            writer.Line($"private {type}()");
            writer.Indented(() => writer.Call(
                ": base",
                () =>
                {
                    writer.Argument($"{Literal.Of(level.Id)}");
                    writer.Argument($"{Literal.Of(level.Name)}");
                    writer.Argument($"{Literal.Of(level.Title)}");
                    writer.Argument($"code: {Literal.Of(level.Code)}");
                    writer.Argument($"rank: {rank}");
                    writer.Argument($"document: {Literal.Of(level.Source.Document)}");
                    writer.Argument($"line: {level.Source.Line}");
                    writer.Argument($"summary: {Literal.Of(level.Summary)}");
                    foreach (var fact in level.Facts)
                    {
                        writer.Argument(FactOf(fact, level));
                    }
                }));
            writer.Braces(() =>
            {
                foreach (var cell in level.Cells)
                {
                    EmitAssignment(writer, ladder.Competencies[cell.Competency]);
                }
            });
            foreach (var cell in level.Cells)
            {
                EmitField(writer, ladder, level, cell);
            }

            RetiredEmitter.EmitLists(writer, ladder, level, types);

            foreach (var cell in level.Cells)
            {
                writer.Line();
                ExpectationsEmitter.Emit(writer, ladder, level, cell, types);
            }
        });
    }

    private static string FactOf(FactModel fact, LevelModel level)
    {
        var document = fact.Source.Document == level.Source.Document ? null : fact.Source.Document;
        return $"CreateFact({Literal.Of(fact.Title)}, {Literal.Of(fact.Text)}, document: {Literal.Of(document)}, line: {fact.Source.Line})";
    }

    private static void EmitAssignment(SourceWriter writer, CompetencyModel competency) => writer.Line(
        $"{TypeNames.Identifier(competency.Name)} = new {TypeNames.OfExpectations(competency)}(this);");

    private static void EmitField(SourceWriter writer, LadderModel ladder, LevelModel level, CellModel cell)
    {
        var competency = ladder.Competencies[cell.Competency];
        var type = TypeNames.OfExpectations(competency);
        var name = TypeNames.Identifier(competency.Name);
        writer.Line();

        // Without the folder, which the comment of the level has.
        writer.SummaryAt(cell.Source.WithoutFolder(), $"{level.Title}: {competency.Title}", cell.Summary);
        writer.Line($"public readonly {type} {name};");
        foreach (var old in competency.OldNames)
        {
            writer.Line();
            writer.Inherit(name);
            writer.Obsolete(old, competency.Name);
            writer.Line($"public {type} {TypeNames.Identifier(old)} => {name};");
        }
    }
}
