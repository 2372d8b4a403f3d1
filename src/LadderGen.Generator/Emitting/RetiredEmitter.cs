using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the parts that a ladder had once: their last words, and obsolete members by the names they had.</summary>
internal static class RetiredEmitter
{
    /// <summary>Writes the last words of all retired parts.</summary>
    public static void Emit(SourceWriter writer, LadderModel ladder)
    {
        if (ladder.Retired.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Block(
            $"protected override {LibraryTypes.Retired}[] CreateRetired() => new {LibraryTypes.Retired}[]",
            () =>
            {
                foreach (var part in ladder.Retired)
                {
                    var words = string.Concat(part.Words.Select(w => ", " + Literal.Of(w)));
                    writer.Line($"new {LibraryTypes.Retired}({Literal.Of(part.Id)}, {Literal.Of(part.Name)}{words}),");
                }
            },
            ";");
    }

    /// <summary>Writes the retired levels as members of their ladder.</summary>
    public static void EmitLevels(SourceWriter writer, LadderModel ladder, TypeNames types) => EmitMembers(
        writer,
        Free(ladder, PartKind.Level, ladder.Id + "/", LevelScope(ladder).Append(types.LadderType)),
        LibraryTypes.Level,
        types);

    /// <summary>Writes the retired competencies as members of the list of competencies.</summary>
    public static void EmitCompetencies(SourceWriter writer, LadderModel ladder, TypeNames types) => EmitMembers(
        writer,
        Free(ladder, PartKind.Competency, ladder.Id + "/competencies/", CompetencyScope(ladder).Append(types.CompetenciesType)),
        LibraryTypes.Competency,
        types);

    /// <summary>Writes the lists of retired competencies as members of a level.</summary>
    public static void EmitLists(SourceWriter writer, LadderModel ladder, LevelModel level, TypeNames types)
    {
        var competencies = Free(
            ladder,
            PartKind.Competency,
            ladder.Id + "/competencies/",
            CompetencyScope(ladder).Append(level.Name).Append(TypeNames.Of(level)));
        EmitMembers(
            writer,
            competencies.Select(c => c with { Id = level.Id + c.Id.Substring(c.Id.LastIndexOf('/')) }),
            LibraryTypes.CompetencyExpectations,
            types);
    }

    /// <summary>Writes the retired expectations of a level for a competency.</summary>
    public static void EmitExpectations(SourceWriter writer, LadderModel ladder, CellModel cell, TypeNames types) =>
        EmitMembers(writer, ExpectationsOf(ladder, cell), LibraryTypes.Expectation, types);

    /// <summary>Returns the retired expectations of a level for a competency whose names are free.</summary>
    public static IEnumerable<RetiredModel> ExpectationsOf(LadderModel ladder, CellModel cell)
    {
        var competency = ladder.Competencies[cell.Competency];
        return Free(
            ladder,
            PartKind.Expectation,
            cell.Id + "/",
            cell.Expectations.SelectMany(e => e.OldNames.Prepend(e.Name))
                .Concat(competency.OldNames)
                .Append(competency.Name)
                .Append(TypeNames.OfExpectations(competency)));
    }

    /// <summary>Returns the retired competencies whose names are free among the ids.</summary>
    public static IEnumerable<RetiredModel> CompetencyIds(LadderModel ladder) =>
        Free(ladder, PartKind.Competency, ladder.Id + "/competencies/", CompetencyScope(ladder).Append("Competencies"));

    /// <summary>Returns the retired levels whose names are free among the ids.</summary>
    public static IEnumerable<RetiredModel> LevelIds(LadderModel ladder) =>
        Free(ladder, PartKind.Level, ladder.Id + "/", LevelScope(ladder).Append(ladder.Name));

    /// <summary>Writes the attribute of a member that is kept for programs which use a retired part.</summary>
    public static void Obsolete(SourceWriter writer, string name) =>
        writer.Line($"[global::System.Obsolete({Literal.Of($"'{name}' is retired.")})]");

    private static void EmitMembers(SourceWriter writer, IEnumerable<RetiredModel> parts, string type, TypeNames types)
    {
        foreach (var part in parts)
        {
            writer.Line();
            writer.Summary(part.Words[0]);
            Obsolete(writer, part.Name);
            writer.Line($"public {type} {TypeNames.Identifier(part.Name)} =>");
            writer.Indented(() => writer.Line($"({type}){types.Ladder}.Instance.Find({Literal.Of(part.Id)});"));
        }
    }

    /// <summary>Returns the retired parts below an id whose names nothing else has. The others are found only by their ids.</summary>
    /// <param name="taken">The names beside them. They are not even listed unless something is retired.</param>
    private static List<RetiredModel> Free(LadderModel ladder, PartKind kind, string start, IEnumerable<string> taken)
    {
        var retired = ladder.Retired.Where(r => r.Kind == kind && r.Id.StartsWith(start, StringComparison.Ordinal)).ToList();
        if (retired.Count == 0)
        {
            return retired;
        }

        var free = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        return retired.FindAll(r => free.Add(r.Name));
    }

    private static IEnumerable<string> LevelScope(LadderModel ladder) =>
        ladder.AllOfLevels.SelectMany(l => l.OldNames.Prepend(l.Name).Append(TypeNames.Of(l)))
            .Concat(ladder.Competencies.SelectMany(c => c.OldNames.Prepend(c.Name)));

    private static IEnumerable<string> CompetencyScope(LadderModel ladder) =>
        ladder.Competencies.SelectMany(c => c.OldNames.Prepend(c.Name).Append(TypeNames.OfExpectations(c)))
            .Concat(ladder.AllOfLevels.SelectMany(l => l.OldNames.Prepend(l.Name)));
}
