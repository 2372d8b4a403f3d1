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

                foreach (var level in RetiredEmitter.LevelIds(ladder))
                {
                    EmitRetiredLevel(writer, level);
                }

                // Named as the ladder's own properties are, so that no level has one of these names.
                if (ladder.Competencies.Count > 0 || RetiredEmitter.CompetencyIds(ladder).Any())
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
                    EmitCell(writer, ladder, level, cell);
                }
            }));

    private static void EmitCell(SourceWriter writer, LadderModel ladder, LevelModel level, CellModel cell)
    {
        var competency = ladder.Competencies[cell.Competency];
        EmitNamed(writer, competency.Name, competency.OldNames, competency.Title, name =>
            writer.Block($"public static class {name}", () =>
            {
                EmitId(writer, $"{level.Title}: {competency.Title}", cell.Id);
                foreach (var expectation in cell.Expectations)
                {
                    EmitConstant(writer, expectation.Name, expectation.OldNames, expectation.Text, expectation.Id);
                }

                foreach (var retired in RetiredEmitter.ExpectationsOf(ladder, cell))
                {
                    EmitRetired(writer, retired);
                }
            }));
    }

    private static void EmitRetiredLevel(SourceWriter writer, RetiredModel level)
    {
        writer.Line();
        writer.Summary(level.Words[0]);
        RetiredEmitter.Obsolete(writer, level.Name);
        writer.Block($"public static class {TypeNames.Identifier(level.Name)}", () => EmitId(writer, level.Words[0], level.Id));
    }

    private static void EmitRetired(SourceWriter writer, RetiredModel part)
    {
        writer.Line();
        writer.Summary(part.Words[0]);
        RetiredEmitter.Obsolete(writer, part.Name);
        writer.Line($"public const string {TypeNames.Identifier(part.Name)} = {Literal.Of(part.Id)};");
    }

    private static void EmitCompetencies(SourceWriter writer, LadderModel ladder)
    {
        foreach (var competency in ladder.Competencies)
        {
            EmitConstant(writer, competency.Name, competency.OldNames, competency.Title, competency.Id);
        }

        foreach (var retired in RetiredEmitter.CompetencyIds(ladder))
        {
            EmitRetired(writer, retired);
        }
    }

    private static void EmitGroups(SourceWriter writer, LadderModel ladder)
    {
        foreach (var group in ladder.Groups)
        {
            EmitConstant(writer, group.Name, group.OldNames, group.Title, group.Id);
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
