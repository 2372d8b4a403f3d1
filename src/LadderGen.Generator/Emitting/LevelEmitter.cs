using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type of one level.</summary>
internal static class LevelEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, LevelModel level, int rank, TypeNames types, EmitOptions options)
    {
        var type = TypeNames.Of(level);
        writer.Inherit(TypeNames.Identifier(level.Name));
        SourceFile.EmitConverter(writer, LibraryTypes.JsonConverterOf(type), options);
        writer.Block($"public sealed class {type} : {types.Level}", () =>
        {
            writer.Line($"internal static readonly {type} Instance = new {type}();");
            writer.Line();
            writer.Write($"private {type}() : base({Literal.Of(level.Id)}, {Literal.Of(level.Name)}, {Literal.Of(level.Title)}, {Literal.Of(level.Code)}, {rank}, {Literal.Of(level.Source.Document)}, {level.Source.Line}, {Literal.Of(level.Summary)}");
            foreach (var fact in level.Facts)
            {
                writer.Write($", CreateFact({Literal.Of(fact.Title)}, {Literal.Of(fact.Text)}, {Literal.Of(fact.Source.Document == level.Source.Document ? null : fact.Source.Document)}, {fact.Source.Line})");
            }

            writer.Line(") { }");
            writer.Line();
            for (var i = 0; i < level.Cells.Count; i++)
            {
                var cell = level.Cells[i];
                var competency = ladder.Competencies[cell.Competency];
                var cellType = TypeNames.OfExpectations(competency);
                // The folder stands above, at the level; of what is said so often each word counts.
                writer.SummaryAt(cell.Source.WithoutFolder(), $"{level.Title}: {competency.Title}", cell.Summary);
                writer.Line($"public {cellType} {TypeNames.Identifier(competency.Name)} => ({cellType})Stated({i});");
                foreach (var old in competency.OldNames)
                {
                    writer.Inherit(TypeNames.Identifier(competency.Name));
                    writer.Obsolete(old, competency.Name);
                    writer.Line($"public {cellType} {TypeNames.Identifier(old)} => {TypeNames.Identifier(competency.Name)};");
                }
            }

            writer.Line("/// <inheritdoc/>");
            writer.Write($"protected override {LibraryTypes.Expectations}[] CreateExpectations() => new {LibraryTypes.Expectations}[] {{ ");
            for (var i = 0; i < level.Cells.Count; i++)
            {
                writer.Write($"{(i > 0 ? ", " : "")}new {TypeNames.OfExpectations(ladder.Competencies[level.Cells[i].Competency])}(this)");
            }

            writer.Line(" };");
            foreach (var cell in level.Cells)
            {
                writer.Line();
                ExpectationsEmitter.Emit(writer, ladder, level, cell, types);
            }
        });
    }
}
