using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the list of a ladder's competencies, with a property for each.</summary>
internal static class CompetenciesEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, TypeNames types, string visibility)
    {
        writer.Line(XmlDoc.Summary($"The competencies of {ladder.Title}."));
        writer.Line(SourceFile.Attribute);
        writer.Block($"{visibility} sealed class {types.CompetenciesType} : {LibraryTypes.List(LibraryTypes.Competency)}", () =>
        {
            writer.Line($"internal static readonly {types.CompetenciesType} Instance = new {types.CompetenciesType}();");
            writer.Line();
            writer.Line($"private {types.CompetenciesType}() : base(");
            writer.Indented(() => LadderEmitter.EmitList(writer, ladder.Competencies.Select((competency, i) => New(competency, i, types)), ") { }"));
            writer.Line();
            for (var i = 0; i < ladder.Competencies.Count; i++)
            {
                var competency = ladder.Competencies[i];
                writer.Line(XmlDoc.SummaryAt(competency.Source, competency.Title, competency.Description));
                writer.Line($"public {LibraryTypes.Competency} {TypeNames.Identifier(competency.Name)} => this[{LadderEmitter.Number(i)}];");
                foreach (var old in competency.OldNames)
                {
                    writer.Line(XmlDoc.Inherit(TypeNames.Identifier(competency.Name)));
                    writer.Line(SourceFile.Obsolete(old, competency.Name));
                    writer.Line($"public {LibraryTypes.Competency} {TypeNames.Identifier(old)} => this[{LadderEmitter.Number(i)}];");
                }
            }
        });
    }

    private static string New(CompetencyModel competency, int index, TypeNames types) =>
        $"new {LibraryTypes.Competency}({types.Ladder}.Instance, {LadderEmitter.Number(index)}, {LadderEmitter.Number(competency.Group)}, {Literal.Of(competency.Id)}, {Literal.Of(competency.Name)}, {Literal.Of(competency.Title)}, {Literal.Of(competency.Description)})";
}
