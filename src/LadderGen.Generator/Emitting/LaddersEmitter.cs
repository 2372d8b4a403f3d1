using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the C# that joins the ladders of a project: <c>Ladders.All</c>, and the ways to find a part of any of them.</summary>
internal static class LaddersEmitter
{
    /// <param name="names">The C# names of the ladders, in the order of the list.</param>
    /// <param name="options">The same options as for each ladder.</param>
    public static SourceText Emit(IEnumerable<string> names, EmitOptions options) => SourceFile.Write(options, writer =>
    {
        writer.Summary("The career ladders of this project.");
        writer.PartialClassAttribute();
        writer.Block($"{options.Visibility} static partial class Ladders", () =>
        {
            writer.Summary("Every ladder, in the order of their names.");
            writer.GeneratedAttributes();
            writer.Line($"public static {LibraryTypes.LadderSet} All => AllLadders.Instance;");
            EmitFinding(writer, options);
            writer.Line();

            // In a class of its own, so that touching one ladder does not build all.
            writer.GeneratedAttributes();
            writer.Block("private static class AllLadders", () =>
                writer.Call(
                    $"internal static readonly {LibraryTypes.LadderSet} Instance = new {LibraryTypes.LadderSet}",
                    () =>
                    {
                        foreach (var name in names)
                        {
                            writer.Argument($"{new TypeNames(name, options).Ladder}.Instance");
                        }
                    },
                    ";"));
        });
        writer.Line();
        writer.Summary("The ids of the career ladders of this project, as constants.");
        writer.PartialClassAttribute();
        writer.Block($"{options.Visibility} static partial class LadderIds", () => { });
    });

    private static void EmitFinding(SourceWriter writer, EmitOptions options)
    {
        Method("FindLadder(string)", $"{LibraryTypes.Ladder} FindLadder(string key)", "FindLadder(key)");
        Method("Find(string)", $"{LibraryTypes.LadderPart} Find(string id)", "Find(id)");
        Method("Find{TPart}(string)", $"TPart Find<TPart>(string id) where TPart : {LibraryTypes.LadderPart}", "Find<TPart>(id)");
        Method(
            $"TryFind(string, out {LibraryTypes.LadderPart})",
            $"bool TryFind(string id, {options.NotNullWhenTrue(LibraryTypes.LadderPart, "part")})",
            "TryFind(id, out part)");
        Method(
            "TryFind{TPart}(string, out TPart)",
            $"bool TryFind<TPart>(string id, {options.NotNullWhenTrue("TPart", "part")}) where TPart : {LibraryTypes.LadderPart}",
            "TryFind<TPart>(id, out part)");

        void Method(string inherited, string signature, string call)
        {
            writer.Line();
            writer.Inherit($"{LibraryTypes.LadderSet}.{inherited}");
            writer.GeneratedAttributes();
            writer.Line($"public static {signature} => All.{call};");
        }
    }
}
