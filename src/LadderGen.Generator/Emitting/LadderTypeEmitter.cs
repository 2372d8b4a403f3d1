using LadderGen.Compiler.Model;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the type of a ladder, with the types of its levels in it.</summary>
internal static class LadderTypeEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder, TypeNames types, EmitOptions options)
    {
        writer.Summary(ladder.Title);
        writer.GeneratedAttributes();
        writer.JsonConverter(LibraryTypes.JsonConverter, options);
        writer.Block($"{options.Visibility} sealed class {types.LadderType} : {LibraryTypes.Ladder}<{types.Level}>", () =>
        {
            writer.Line($"internal static readonly {types.LadderType} Instance = new {types.LadderType}();");
            writer.Line();
            EmitConstructor(writer, ladder, types);
            EmitVersion(writer, ladder);
            EmitPredecessor(writer, ladder, options);
            foreach (var level in ladder.Levels)
            {
                writer.Line();
                writer.SummaryAt(level.Source, level.Title, level.Summary);
                EmitLevel(writer, level, "");
                foreach (var old in level.OldNames)
                {
                    writer.Line();
                    writer.Inherit(TypeNames.Identifier(level.Name));
                    writer.Obsolete(old, level.Name);
                    writer.Line($"public {TypeNames.Of(level)} {TypeNames.Identifier(old)} => {TypeNames.Of(level)}.Instance;");
                }
            }

            RetiredEmitter.EmitLevels(writer, ladder, types);
            if (ladder.AllLevels is { } shared)
            {
                writer.Line();
                writer.Line("/// <inheritdoc/>");
                EmitLevel(writer, shared, "new ");
                writer.Line();
                writer.Line("/// <inheritdoc/>");
                writer.Line($"protected override {types.Level} CreateSharedLevel() => {TypeNames.Of(shared)}.Instance;");
            }

            EmitLists(writer, ladder, types);
            RenamedEmitter.Emit(writer, ladder);
            RenamedEmitter.EmitMoved(writer, ladder);
            RetiredEmitter.Emit(writer, ladder);
            for (var i = 0; i < ladder.Levels.Count; i++)
            {
                writer.Line();
                LevelEmitter.Emit(writer, ladder, ladder.Levels[i], i + 1, types, options);
            }

            if (ladder.AllLevels is not null)
            {
                writer.Line();
                LevelEmitter.Emit(writer, ladder, ladder.AllLevels, 0, types, options);
            }
        });
    }

    private static void EmitConstructor(SourceWriter writer, LadderModel ladder, TypeNames types)
    {
        writer.Line($"private {types.LadderType}()");
        writer.Indented(() => writer.Call(
            ": base",
            () =>
            {
                writer.Argument($"{Literal.Of(ladder.Id)}");
                writer.Argument($"{Literal.Of(ladder.Name)}");
                writer.Argument($"{Literal.Of(ladder.Title)}");
                writer.Argument($"description: {Literal.Of(ladder.Description)}");
                writer.Argument($"isCumulative: {(ladder.IsCumulative ? "true" : "false")}");
                foreach (var group in ladder.Groups)
                {
                    writer.Argument(GroupOf(group, ladder));
                }
            }));
        writer.EmptyBraces();
    }

    private static void EmitVersion(SourceWriter writer, LadderModel ladder)
    {
        if (ladder.Version is { } version)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override string Version => {Literal.Of(version)};");
        }

        if (ladder.EffectiveFrom is { } date)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override global::System.DateTime? EffectiveFrom =>");
            writer.Indented(() => writer.Line($"new global::System.DateTime({date.Year}, {date.Month}, {date.Day});"));
        }
    }

    private static void EmitPredecessor(SourceWriter writer, LadderModel ladder, EmitOptions options)
    {
        if (ladder.Predecessor is { } older)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override {LibraryTypes.Ladder} Predecessor => {new TypeNames(older, options).Ladder}.Instance;");
        }
    }

    private static string GroupOf(GroupModel group, LadderModel ladder)
    {
        var parent = group.Parent < 0 ? "" : $", parent: {Literal.Of(ladder.Groups[group.Parent].Id)}";
        return $"CreateGroup({Literal.Of(group.Id)}, {Literal.Of(group.Name)}, {Literal.Of(group.Title)}, "
            + $"description: {Literal.Of(group.Description)}{parent})";
    }

    private static void EmitLevel(SourceWriter writer, LevelModel level, string modifier) =>
        writer.Line($"public {modifier}{TypeNames.Of(level)} {TypeNames.Identifier(level.Name)} => {TypeNames.Of(level)}.Instance;");

    private static void EmitLists(SourceWriter writer, LadderModel ladder, TypeNames types)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public new {types.Competencies} Competencies => {types.Competencies}.Instance;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {LibraryTypes.List(LibraryTypes.Competency)} CreateCompetencies() =>");
        writer.Indented(() => writer.Line($"{types.Competencies}.Instance;"));
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Block(
            $"protected override {types.Level}[] CreateLevels() => new {types.Level}[]",
            () =>
            {
                foreach (var level in ladder.Levels)
                {
                    writer.Line($"{TypeNames.Of(level)}.Instance,");
                }
            },
            ";");
    }
}
