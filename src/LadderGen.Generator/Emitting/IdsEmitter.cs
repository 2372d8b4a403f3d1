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
                EmitConstant(writer, "Id", Literal.Of(ladder.Id), XmlDoc.Summary(ladder.Title));
                foreach (var level in ladder.AllOfLevels)
                {
                    foreach (var name in level.OldNames.Prepend(level.Name))
                    {
                        EmitLevel(writer, types, ladder, level, name);
                    }
                }

                // Named as the ladder's own properties are, so that no level has one of these names.
                if (ladder.Competencies.Count > 0)
                {
                    writer.Line(XmlDoc.Inherit($"{types.Ladder}.Competencies"));
                    writer.Block("public static class Competencies", () =>
                    {
                        foreach (var competency in ladder.Competencies)
                        {
                            EmitConstants(writer, competency.Name, competency.OldNames, Literal.Of(competency.Id), XmlDoc.Summary(competency.Title, competency.Description));
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

    private static void EmitLevel(SourceWriter writer, TypeNames types, LadderModel ladder, LevelModel level, string name)
    {
        writer.Line(XmlDoc.Summary(level.Title));
        EmitObsolete(writer, name, level.Name);
        writer.Block($"public static class {TypeNames.Identifier(name)}", () =>
        {
            EmitConstant(writer, "Id", Literal.Of(level.Id), XmlDoc.Summary(level.Title));
            foreach (var cell in level.Cells)
            {
                var competency = ladder.Competencies[cell.Competency];
                foreach (var competencyName in competency.OldNames.Prepend(competency.Name))
                {
                    EmitCell(writer, types, level, cell, competency, competencyName);
                }
            }
        });
    }

    private static void EmitCell(SourceWriter writer, TypeNames types, LevelModel level, CellModel cell, CompetencyModel competency, string name)
    {
        writer.Line(XmlDoc.Summary(competency.Title));
        EmitObsolete(writer, name, competency.Name);
        writer.Block($"public static class {TypeNames.Identifier(name)}", () =>
        {
            EmitConstant(writer, "Id", Literal.Of(cell.Id), XmlDoc.Summary($"{level.Title}: {competency.Title}"));
            foreach (var expectation in cell.Expectations)
            {
                // Whichever is shorter: the text itself, or where it stands already.
                var text = XmlDoc.Summary(expectation.Text);
                var inherited = XmlDoc.Inherit($"{types.Ladder}.{TypeNames.Of(level)}.{TypeNames.OfExpectations(competency)}.{TypeNames.Identifier(expectation.Name)}");
                EmitConstants(writer, expectation.Name, expectation.OldNames, Value(expectation.Id, cell.Id), text.Length <= inherited.Length ? text : inherited);
            }
        });
    }

    private static void EmitConstants(SourceWriter writer, string name, IEnumerable<string> oldNames, string value, string doc)
    {
        EmitConstant(writer, name, value, doc);
        foreach (var old in oldNames)
        {
            writer.Line(doc);
            EmitObsolete(writer, old, name);
            writer.Line($"public const string {TypeNames.Identifier(old)} = {value};");
        }
    }

    private static void EmitConstant(SourceWriter writer, string name, string value, string doc)
    {
        writer.Line(doc);
        writer.Line($"public const string {TypeNames.Identifier(name)} = {value};");
    }

    private static void EmitObsolete(SourceWriter writer, string name, string now)
    {
        if (name != now)
        {
            writer.Line(SourceFile.Obsolete(name, now));
        }
    }

    /// <summary>Written from the cell's id on, which is a constant of the same class.</summary>
    private static string Value(string id, string cell) =>
        id.StartsWith(cell + "/", StringComparison.Ordinal) ? "Id + " + Literal.Of(id.Substring(cell.Length)) : Literal.Of(id);
}
