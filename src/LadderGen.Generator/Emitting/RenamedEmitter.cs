using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes the names and ids that parts had before, by which they are still found.</summary>
internal static class RenamedEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder)
    {
        var renamed = FormerNames.Of(ladder).ToList();
        if (renamed.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Block(
            $"protected override {LibraryTypes.Renamed}[] CreateRenamed() => new {LibraryTypes.Renamed}[]",
            () =>
            {
                foreach (var (id, slug, name) in renamed)
                {
                    writer.Line($"new {LibraryTypes.Renamed}({Literal.Of(id)}, {Literal.Of(slug)}, {Literal.Of(name)}),");
                }
            },
            ";");
    }

    /// <summary>Writes the ids that expectations had elsewhere in the ladder.</summary>
    public static void EmitMoved(SourceWriter writer, LadderModel ladder)
    {
        if (ladder.FormerIds.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Block(
            $"protected override {LibraryTypes.FormerId}[] CreateFormerIds() => new {LibraryTypes.FormerId}[]",
            () =>
            {
                foreach (var former in ladder.FormerIds)
                {
                    writer.Line($"new {LibraryTypes.FormerId}({Literal.Of(former.Id)}, {Literal.Of(former.Old)}),");
                }
            },
            ";");
    }
}
