using LadderGen.Compiler;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Generator.Emitting;

/// <summary>Writes which ids were others before, so that those are still found.</summary>
internal static class RenamedEmitter
{
    public static void Emit(SourceWriter writer, LadderModel ladder)
    {
        var isEmpty = true;
        Add(ladder.Id, ladder.OldNames);
        foreach (var group in ladder.Groups)
        {
            Add(group.Id, group.OldNames);
        }

        foreach (var competency in ladder.Competencies)
        {
            Add(competency.Id, competency.OldNames);
        }

        foreach (var level in ladder.AllOfLevels)
        {
            Add(level.Id, level.OldNames);
        }

        var cells = ladder.AllOfLevels.SelectMany(level => level.Cells).ToList();
        foreach (var cell in cells)
        {
            Add(cell.Id, ladder.Competencies[cell.Competency].OldNames);
        }

        foreach (var cell in cells)
        {
            foreach (var expectation in cell.Expectations)
            {
                Add(expectation.Id, expectation.OldNames);
            }
        }

        if (!isEmpty)
        {
            writer.Line(" };");
        }

        void Add(string id, EquatableArray<string> oldNames)
        {
            foreach (var old in oldNames)
            {
                AddName(id, old);
                if (ReservedNames.WithoutKind(old) is { } bare)
                {
                    AddName(id, bare);
                }
            }
        }

        void AddName(string id, string old)
        {
            if (isEmpty)
            {
                writer.Line("/// <inheritdoc/>");
                writer.Write($"protected override {LibraryTypes.Renamed}[] CreateRenamed() => new {LibraryTypes.Renamed}[] {{ ");
            }

            writer.Write($"{(isEmpty ? "" : ", ")}new {LibraryTypes.Renamed}({Literal.Of(id)}, {Literal.Of(Identifier.Slug(old))}, {Literal.Of(old)})");
            isEmpty = false;
        }
    }
}
