using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the list of a ladder's competencies, with a property for each.</summary>
internal static class CompetenciesEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, TypeNames types, string visibility)
    {
        writer.Summary($"The competencies of {ladder.Title}.");
        writer.Line(SourceFile.Attribute);
        writer.Block($"{visibility} sealed class {types.CompetenciesType} : {LibraryTypes.List(LibraryTypes.Competency)}", () =>
        {
            writer.Line($"internal static readonly {types.CompetenciesType} Instance = new {types.CompetenciesType}();");
            writer.Line();
            writer.Line($"private {types.CompetenciesType}() : base(");
            writer.Indented(() => EmitArguments(writer, ladder, types));
            writer.Line();
            for (var i = 0; i < ladder.Competencies.Count; i++)
            {
                var competency = ladder.Competencies[i];
                writer.SummaryAt(competency.Source, competency.Title, competency.Description);
                writer.Line($"public {LibraryTypes.Competency} {TypeNames.Identifier(competency.Name)} => this[{i}];");
                foreach (var old in competency.OldNames)
                {
                    writer.Inherit(TypeNames.Identifier(competency.Name));
                    writer.Obsolete(old, competency.Name);
                    writer.Line($"public {LibraryTypes.Competency} {TypeNames.Identifier(old)} => this[{i}];");
                }
            }
        });
    }

    private static void EmitArguments(SourceWriter writer, LadderModel ladder, TypeNames types)
    {
        for (var i = 0; i < ladder.Competencies.Count; i++)
        {
            if (i > 0)
            {
                writer.Line(",");
            }

            var competency = ladder.Competencies[i];
            writer.Write($"new {LibraryTypes.Competency}({types.Ladder}.Instance, {i}, {competency.Group}, {Literal.Of(competency.Id)}, {Literal.Of(competency.Name)}, {Literal.Of(competency.Title)}, {Literal.Of(competency.Description)})");
        }

        writer.Line(") { }");
    }
}
