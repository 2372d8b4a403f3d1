using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the ids as constants, for attributes, <c>switch</c> and databases.</summary>
internal static class IdsEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, TypeNames types, string visibility) =>
        writer.Block($"{visibility} static partial class LadderIds", () =>
        {
            writer.Line(XmlDoc.Inherit(types.Ladder));
            writer.Line(SourceFile.Attribute);
            writer.Block($"public static class {TypeNames.Identifier(ladder.Name)}", () =>
            {
                EmitId(writer, ladder.Id);
                foreach (var level in ladder.Levels)
                {
                    EmitLevel(writer, ladder, level, types);
                }

                // Named as the ladder's own properties are, so that no level has one of these names.
                if (ladder.Competencies.Count > 0)
                {
                    writer.Line(XmlDoc.Inherit($"{types.Ladder}.Competencies"));
                    writer.Block("public static class Competencies", () =>
                    {
                        foreach (var competency in ladder.Competencies)
                        {
                            EmitConstant(writer, competency.Name, Literal.Of(competency.Id), XmlDoc.Inherit($"{types.Competencies}.{TypeNames.Identifier(competency.Name)}"));
                        }
                    });
                }

                if (ladder.Groups.Count > 0)
                {
                    writer.Line(XmlDoc.Inherit($"{LibraryTypes.Ladder}.Groups"));
                    writer.Block("public static class Groups", () =>
                    {
                        foreach (var group in ladder.Groups)
                        {
                            EmitConstant(writer, group.Name, Literal.Of(group.Id), XmlDoc.Summary(group.Title, group.Description));
                        }
                    });
                }
            });
        });

    private static void EmitLevel(SourceWriter writer, LadderModel ladder, LevelModel level, TypeNames types)
    {
        var levelType = $"{types.Ladder}.{TypeNames.Of(level)}";
        writer.Line(XmlDoc.Summary(level.Title));
        writer.Block($"public static class {TypeNames.Identifier(level.Name)}", () =>
        {
            EmitId(writer, level.Id);
            foreach (var cell in level.Cells)
            {
                var competency = ladder.Competencies[cell.Competency];
                writer.Line(XmlDoc.Summary(competency.Title));
                writer.Block($"public static class {TypeNames.Identifier(competency.Name)}", () =>
                {
                    EmitId(writer, cell.Id);
                    foreach (var expectation in cell.Expectations)
                    {
                        var member = $"{levelType}.{TypeNames.OfExpectations(competency)}.{TypeNames.Identifier(expectation.Name)}";
                        EmitConstant(writer, expectation.Name, Value(expectation.Id, cell.Id), XmlDoc.Inherit(member));
                    }
                });
            }
        });
    }

    private static void EmitId(SourceWriter writer, string id) =>
        EmitConstant(writer, "Id", Literal.Of(id), "/// <summary>The id.</summary>");

    private static void EmitConstant(SourceWriter writer, string name, string value, string doc)
    {
        writer.Line(doc);
        writer.Line($"public const string {TypeNames.Identifier(name)} = {value};");
    }

    /// <summary>Written from the cell's id on, which is a constant of the same class.</summary>
    private static string Value(string id, string cell) =>
        id.StartsWith(cell + "/", StringComparison.Ordinal) ? "Id + " + Literal.Of(id.Substring(cell.Length)) : Literal.Of(id);
}
