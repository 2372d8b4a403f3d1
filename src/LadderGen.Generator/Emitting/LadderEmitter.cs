using LadderGen.Compiler.Model;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes a bound ladder down as C#.</summary>
/// <remarks>
/// Every object is a singleton in a static field of its own type, so that touching one level builds that level alone.
/// Constructors reach only outwards (an expectation's list to its level, a level to its ladder); what leads inwards is a
/// property. So no order of first touches meets a half-built object.
/// </remarks>
internal static class LadderEmitter
{
    /// <summary>The source of one ladder. Depends on the arguments alone. Stands beside that of <see cref="EmitAll"/>.</summary>
    public static SourceText Emit(LadderModel ladder, EmitOptions options) => SourceFile.Write(options, writer =>
    {
        var types = new TypeNames(ladder.Name, options);
        var visibility = SourceFile.Visibility(options);
        writer.Block($"{visibility} static partial class Ladders", () =>
        {
            writer.Summary(ladder.Title, ladder.Description);
            writer.Line(SourceFile.Attribute);
            writer.Line($"public static {types.Ladder} {TypeNames.Identifier(ladder.Name)} => {types.Ladder}.Instance;");
        });
        writer.Line();
        EmitLadderType(writer, ladder, types, options);
        writer.Line();
        LevelTypeEmitter.Emit(writer, ladder, types, options);
        writer.Line();
        CompetenciesEmitter.Emit(writer, ladder, types, visibility);
        writer.Line();
        IdsEmitter.Emit(writer, ladder, types, visibility);
    });

    /// <summary>The source that joins the ladders: <c>Ladders.All</c>, and what is said of the partial classes as a whole.</summary>
    /// <param name="names">The C# names of the ladders, in the order of the list.</param>
    /// <param name="options">The same as for each of them.</param>
    public static SourceText EmitAll(IEnumerable<string> names, EmitOptions options) => SourceFile.Write(options, writer =>
    {
        var visibility = SourceFile.Visibility(options);
        writer.Summary("The career ladders of this project.");
        writer.Line(SourceFile.Attribute);
        writer.Block($"{visibility} static partial class Ladders", () =>
        {
            writer.Summary("Every ladder, in the order of their names.");
            writer.Line($"public static {LibraryTypes.LadderSet} All => AllLadders.Instance;");
            writer.Line($"/// <inheritdoc cref=\"{LibraryTypes.LadderSet}.FindLadder(string)\"/>");
            writer.Line($"public static {LibraryTypes.Ladder} FindLadder(string key) => All.FindLadder(key);");
            writer.Line($"/// <inheritdoc cref=\"{LibraryTypes.LadderSet}.Find(string)\"/>");
            writer.Line($"public static {LibraryTypes.LadderPart} Find(string id) => All.Find(id);");
            writer.Line($"/// <inheritdoc cref=\"{LibraryTypes.LadderSet}.Find{{TPart}}(string)\"/>");
            writer.Line($"public static TPart Find<TPart>(string id) where TPart : {LibraryTypes.LadderPart} => All.Find<TPart>(id);");
            writer.Line($"/// <inheritdoc cref=\"{LibraryTypes.LadderSet}.TryFind(string, out {LibraryTypes.LadderPart})\"/>");
            writer.Line($"public static bool TryFind(string id, out {LibraryTypes.LadderPart} part) => All.TryFind(id, out part);");
            writer.Line($"/// <inheritdoc cref=\"{LibraryTypes.LadderSet}.TryFind{{TPart}}(string, out TPart)\"/>");
            writer.Line($"public static bool TryFind<TPart>(string id, out TPart part) where TPart : {LibraryTypes.LadderPart} => All.TryFind<TPart>(id, out part);");
            writer.Line();

            // In a class of its own, so that touching one ladder does not build all.
            writer.Block($"private static class AllLadders", () =>
            {
                writer.Line($"internal static readonly {LibraryTypes.LadderSet} Instance = new {LibraryTypes.LadderSet}(");
                writer.Indented(() => EmitInstances(writer, names, options));
            });
        });
        writer.Line();
        writer.Summary("The ids of the career ladders of this project, as constants.");
        writer.Line(SourceFile.Attribute);
        writer.Block($"{visibility} static partial class LadderIds", () => { });
    });

    /// <summary>ASCII, short, and as unique without regard to case as the ladder's name is.</summary>
    public static string HintName(LadderModel ladder) => HintNames.Of(ladder.Name);

    private static void EmitLadderType(SourceWriter writer, LadderModel ladder, TypeNames types, EmitOptions options)
    {
        writer.Summary(ladder.Title);
        writer.Line(SourceFile.Attribute);
        SourceFile.EmitConverter(writer, LibraryTypes.JsonConverter, options);
        writer.Block($"{SourceFile.Visibility(options)} sealed class {types.LadderType} : {LibraryTypes.Ladder}<{types.Level}>", () =>
        {
            writer.Line($"internal static readonly {types.LadderType} Instance = new {types.LadderType}();");
            writer.Line();
            writer.Write($"private {types.LadderType}() : base({Literal.Of(ladder.Id)}, {Literal.Of(ladder.Name)}, {Literal.Of(ladder.Title)}, {Literal.Of(ladder.Description)}, {(ladder.IsCumulative ? "true" : "false")}, {ladder.Competencies.Count}");
            foreach (var group in ladder.Groups)
            {
                writer.Write($", CreateGroup({group.Parent}, {Literal.Of(group.Id)}, {Literal.Of(group.Name)}, {Literal.Of(group.Title)}, {Literal.Of(group.Description)})");
            }

            writer.Line(") { }");
            writer.Line();
            foreach (var level in ladder.Levels)
            {
                writer.SummaryAt(level.Source, level.Title, level.Summary);
                EmitLevel(writer, level, "");
                foreach (var old in level.OldNames)
                {
                    writer.Inherit(TypeNames.Identifier(level.Name));
                    writer.Obsolete(old, level.Name);
                    writer.Line($"public {TypeNames.Of(level)} {TypeNames.Identifier(old)} => {TypeNames.Of(level)}.Instance;");
                }
            }

            if (ladder.AllLevels is { } all)
            {
                writer.Line("/// <inheritdoc/>");
                EmitLevel(writer, all, "new ");
                writer.Line("/// <inheritdoc/>");
                writer.Line($"protected override {types.Level} CreateAllLevels() => {TypeNames.Of(all)}.Instance;");
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public new {types.Competencies} Competencies => {types.Competencies}.Instance;");
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override {types.Level}[] CreateLevels() => new {types.Level}[] {{ {string.Join(", ", ladder.Levels.Select(level => TypeNames.Of(level) + ".Instance"))} }};");
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override {LibraryTypes.List(LibraryTypes.Competency)} CreateCompetencies() => {types.Competencies}.Instance;");
            RenamedEmitter.Emit(writer, ladder);
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

    private static void EmitLevel(SourceWriter writer, LevelModel level, string modifier) =>
        writer.Line($"public {modifier}{TypeNames.Of(level)} {TypeNames.Identifier(level.Name)} => {TypeNames.Of(level)}.Instance;");

    private static void EmitInstances(SourceWriter writer, IEnumerable<string> names, EmitOptions options)
    {
        var isFirst = true;
        foreach (var name in names)
        {
            if (!isFirst)
            {
                writer.Line(",");
            }

            isFirst = false;
            writer.Write($"{new TypeNames(name, options).Ladder}.Instance");
        }

        writer.Line(");");
    }
}
