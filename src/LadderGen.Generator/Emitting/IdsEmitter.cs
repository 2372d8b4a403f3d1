using LadderGen.Compiler;
using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the ids as constants, for attributes, <c>switch</c> and databases.</summary>
internal static class IdsEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, TypeNames types, EmitOptions options) =>
        writer.Block($"{options.Visibility} static partial class LadderIds", () =>
        {
            writer.Inherit(types.Ladder);
            writer.GeneratedAttributes();
            writer.Block($"public static class {TypeNames.Identifier(ladder.Name)}", () =>
            {
                EmitId(writer, ladder.Title, ladder.Id);
                foreach (var level in ladder.AllOfLevels)
                {
                    EmitLevel(writer, ladder, level);
                }

                // Named as the ladder's own properties are, so that no level has one of these names.
                if (ladder.Competencies.Count > 0)
                {
                    writer.Line();
                    writer.Inherit($"{types.Ladder}.Competencies");
                    writer.Block("public static class Competencies", () => EmitCompetencies(writer, ladder));
                }

                if (ladder.Groups.Count > 0)
                {
                    writer.Line();
                    writer.Inherit($"{LibraryTypes.Ladder}.Groups");
                    writer.Block("public static class Groups", () => EmitGroups(writer, ladder));
                }
            });
        });

    private static void EmitLevel(SourceWriter writer, LadderModel ladder, LevelModel level) =>
        EmitNamed(writer, level.Name, level.OldNames, level.Title, name =>
            writer.Block($"public static class {name}", () =>
            {
                EmitId(writer, level.Title, level.Id);
                foreach (var cell in level.Cells)
                {
                    EmitCell(writer, level, cell, ladder.Competencies[cell.Competency]);
                }
            }));

    private static void EmitCell(SourceWriter writer, LevelModel level, CellModel cell, CompetencyModel competency) =>
        EmitNamed(writer, competency.Name, competency.OldNames, competency.Title, name =>
            writer.Block($"public static class {name}", () =>
            {
                EmitId(writer, $"{level.Title}: {competency.Title}", cell.Id);
                foreach (var expectation in cell.Expectations)
                {
                    EmitConstant(writer, expectation.Name, expectation.OldNames, expectation.Text, expectation.Id);
                }
            }));

    private static void EmitCompetencies(SourceWriter writer, LadderModel ladder)
    {
        foreach (var competency in ladder.Competencies)
        {
            EmitConstant(writer, competency.Name, competency.OldNames, competency.Title, competency.Id);
        }
    }

    private static void EmitGroups(SourceWriter writer, LadderModel ladder)
    {
        foreach (var group in ladder.Groups)
        {
            EmitConstant(writer, group.Name, EquatableArray<string>.Empty, group.Title, group.Id);
        }
    }

    /// <summary>Writes the id of what the class is about.</summary>
    private static void EmitId(SourceWriter writer, string summary, string id)
    {
        writer.Summary(summary);
        writer.Line($"public const string Id = {Literal.Of(id)};");
    }

    private static void EmitConstant(SourceWriter writer, string name, EquatableArray<string> oldNames, string summary, string id) =>
        EmitNamed(writer, name, oldNames, summary, identifier => writer.Line($"public const string {identifier} = {Literal.Of(id)};"));

    /// <summary>Writes a member by its name, and again by each of its old names.</summary>
    private static void EmitNamed(SourceWriter writer, string name, EquatableArray<string> oldNames, string summary, Action<string> member)
    {
        foreach (var each in oldNames.Prepend(name))
        {
            writer.Line();
            writer.Summary(summary);
            if (each != name)
            {
                writer.Obsolete(each, name);
            }

            member(TypeNames.Identifier(each));
        }
    }
}
