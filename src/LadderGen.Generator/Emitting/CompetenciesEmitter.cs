using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the list of a ladder's competencies, with a field for each.</summary>
internal static class CompetenciesEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, TypeNames types, EmitOptions options)
    {
        writer.Summary($"The competencies of {ladder.Title}.");
        writer.GeneratedAttributes();
        writer.Block($"{options.Visibility} sealed class {types.CompetenciesType} : {LibraryTypes.CompetencyList}", () =>
        {
            writer.Line($"internal static readonly {types.CompetenciesType} Instance = new {types.CompetenciesType}();");
            writer.Line();
            writer.Line($"private {types.CompetenciesType}()");
            writer.Indented(() => writer.Line($": base({types.Ladder}.Instance)"));
            writer.Braces(() =>
            {
                foreach (var competency in ladder.Competencies)
                {
                    EmitAssignment(writer, ladder, competency);
                }
            });
            foreach (var competency in ladder.Competencies)
            {
                var name = TypeNames.Identifier(competency.Name);
                writer.Line();
                writer.SummaryAt(competency.Source, competency.Title, competency.Description);
                writer.Line($"public readonly {LibraryTypes.Competency} {name};");
                foreach (var old in competency.OldNames)
                {
                    writer.Line();
                    writer.Inherit(name);
                    writer.Obsolete(old, competency.Name);
                    writer.Line($"public {LibraryTypes.Competency} {TypeNames.Identifier(old)} => {name};");
                }
            }

            RetiredEmitter.EmitCompetencies(writer, ladder, types);
        });
    }

    private static void EmitAssignment(SourceWriter writer, LadderModel ladder, CompetencyModel competency)
    {
        writer.Call(
            $"{TypeNames.Identifier(competency.Name)} = Add",
            () =>
            {
                writer.Argument($"{Literal.Of(competency.Id)}");
                writer.Argument($"{Literal.Of(competency.Name)}");
                writer.Argument($"{Literal.Of(competency.Title)}");
                writer.Argument($"description: {Literal.Of(competency.Description)}");
                if (competency.Group >= 0)
                {
                    writer.Argument($"group: {Literal.Of(ladder.Groups[competency.Group].Id)}");
                }
            },
            ";");
    }
}
