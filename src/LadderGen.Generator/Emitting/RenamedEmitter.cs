using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes which ids were others before, so that those are still found.</summary>
internal static class RenamedEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder)
    {
        var renamed = Renamed(ladder)
            .SelectMany(r => new[] { r.Old, ReservedNames.WithoutKind(r.Old) }.OfType<string>(), (r, old) => $"new {LibraryTypes.Renamed}({Literal.Of(r.Id)}, {Literal.Of(Identifier.Slug(old))}, {Literal.Of(old)})").ToList();
        if (renamed.Count > 0)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override {LibraryTypes.Renamed}[] CreateRenamed() => new {LibraryTypes.Renamed}[] {{ {string.Join(", ", renamed)} }};");
        }
    }

    private static IEnumerable<(string Id, string Old)> Renamed(LadderModel ladder) =>
    [
        .. ladder.Competencies.SelectMany(c => c.OldNames.Select(old => (c.Id, old))),
        .. ladder.AllOfLevels.SelectMany(l => l.OldNames.Select(old => (l.Id, old))),
        .. ladder.AllOfLevels.SelectMany(l => l.Cells).SelectMany(c => ladder.Competencies[c.Competency].OldNames.Select(old => (c.Id, old))),
        .. ladder.AllOfLevels.SelectMany(l => l.Cells).SelectMany(c => c.Expectations).SelectMany(e => e.OldNames.Select(old => (e.Id, old))),
    ];
}
