using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the ids as constants, for attributes, <c>switch</c> and databases.</summary>
internal static class IdsEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, TypeNames types, string visibility) =>
        writer.Block($"{visibility} static partial class LadderIds", () =>
        {
            writer.Inherit(types.Ladder);
            writer.Line(SourceFile.Attribute);
            writer.Block($"public static class {TypeNames.Identifier(ladder.Name)}", () =>
            {
                writer.Summary(ladder.Title);
                EmitConstant(writer, "Id", ladder.Id);
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
                    writer.Inherit($"{types.Ladder}.Competencies");
                    writer.Block($"public static class Competencies", () =>
                    {
                        foreach (var competency in ladder.Competencies)
                        {
                            writer.Summary(competency.Title, competency.Description);
                            EmitConstant(writer, competency.Name, competency.Id);
                            foreach (var old in competency.OldNames)
                            {
                                writer.Summary(competency.Title, competency.Description);
                                writer.Obsolete(old, competency.Name);
                                EmitConstant(writer, old, competency.Id);
                            }
                        }
                    });
                }

                if (ladder.Groups.Count > 0)
                {
                    writer.Inherit($"{LibraryTypes.Ladder}.Groups");
                    writer.Block($"public static class Groups", () =>
                    {
                        foreach (var group in ladder.Groups)
                        {
                            writer.Summary(group.Title, group.Description);
                            EmitConstant(writer, group.Name, group.Id);
                            foreach (var old in group.OldNames)
                            {
                                writer.Summary(group.Title, group.Description);
                                writer.Obsolete(old, group.Name);
                                EmitConstant(writer, old, group.Id);
                            }
                        }
                    });
                }
            });
        });

    private static void EmitLevel(SourceWriter writer, TypeNames types, LadderModel ladder, LevelModel level, string name)
    {
        writer.Summary(level.Title);
        EmitObsolete(writer, name, level.Name);
        writer.Block($"public static class {TypeNames.Identifier(name)}", () =>
        {
            writer.Summary(level.Title);
            EmitConstant(writer, "Id", level.Id);
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
        writer.Summary(competency.Title);
        EmitObsolete(writer, name, competency.Name);
        writer.Block($"public static class {TypeNames.Identifier(name)}", () =>
        {
            writer.Summary($"{level.Title}: {competency.Title}");
            EmitConstant(writer, "Id", cell.Id);
            var members = $"{types.Ladder}.{TypeNames.Of(level)}.{TypeNames.OfExpectations(competency)}.";
            foreach (var expectation in cell.Expectations)
            {
                EmitExpectation(writer, cell, expectation, expectation.Name, members);
                foreach (var old in expectation.OldNames)
                {
                    EmitExpectation(writer, cell, expectation, old, members);
                }
            }
        });
    }

    private static void EmitExpectation(SourceWriter writer, CellModel cell, ExpectationModel expectation, string name, string members)
    {
        writer.SummaryOrInherit(expectation.Text, members, TypeNames.Identifier(expectation.Name));
        EmitObsolete(writer, name, expectation.Name);

        // Written from the cell's id on, which is a constant of the same class.
        if (IdPath.IsBelow(expectation.Id, cell.Id))
        {
            writer.Line($"public const string {TypeNames.Identifier(name)} = Id + {IdPath.EndOf(expectation.Id, cell.Id)};");
        }
        else
        {
            EmitConstant(writer, name, expectation.Id);
        }
    }

    private static void EmitConstant(SourceWriter writer, string name, string value) =>
        writer.Line($"public const string {TypeNames.Identifier(name)} = {Literal.Of(value)};");

    private static void EmitObsolete(SourceWriter writer, string name, string now)
    {
        if (name != now)
        {
            writer.Obsolete(name, now);
        }
    }
}
