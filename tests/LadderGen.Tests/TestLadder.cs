using LadderGen.Compiler;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests;

/// <summary>Binds ladders given as texts, by the steps of the generator.</summary>
internal static class TestLadder
{
    /// <summary>Binds one ladder: a document with a front matter, or a declaration and its documents, by name.</summary>
    public static BoundLadder Bind(params (string Name, string Text)[] files) =>
        BindAll(files) is [var one] ? one : throw new InvalidOperationException("Not one ladder.");

    /// <summary>Binds the ladder of one Markdown document with a front matter.</summary>
    public static BoundLadder Bind(string document) => Bind(("ladder.md", document));

    public static IReadOnlyList<BoundLadder> BindAll(params (string Name, string Text)[] files)
    {
        var read = files.Select(f => new InputFile(new TextFile("/src/" + f.Name, f.Name, f.Text), new([]))).ToList();
        var compiled = ProjectCompiler.Compile(read);
        var ladders = compiled.Ladders.Select(l => l.Bound).ToList();
        return (ladders, compiled.Problems) switch
        {
            (_, []) => ladders,
            ([], var problems) => [new BoundLadder(null, new([.. problems]))],
            _ => [.. ladders.SkipLast(1), ladders[^1] with { Diagnostics = new([.. ladders[^1].Diagnostics, .. compiled.Problems]) }],
        };
    }

    /// <summary>Gives the diagnostics as a build log shows them: <c>ladder.md(3,1): LADDER105: …</c>.</summary>
    public static IEnumerable<string> Log(this BoundLadder ladder) => ladder.Diagnostics.Select(Log);

    public static string Log(LadderDiagnostic diagnostic) => diagnostic.Location is { } place
        ? $"{place.Name}({place.StartLine + 1},{place.StartColumn + 1}): {diagnostic.Rule.Id}: {diagnostic.Message}"
        : $"{diagnostic.Rule.Id}: {diagnostic.Message}";

    /// <summary>Gives the model as text, a line for each statement: <c>Senior / Skill / Mastery: Writes runbooks.</c></summary>
    public static string Text(this BoundLadder ladder) => string.Join("\n", Lines(ladder.Model!));

    private static IEnumerable<string> Lines(LadderModel model)
    {
        foreach (var level in model.AllOfLevels)
        {
            if (level.Summary.Length > 0)
            {
                yield return $"{level.Name} is {level.Summary}";
            }

            foreach (var fact in level.Facts)
            {
                yield return $"{level.Name} has {fact.Title}: {fact.Text}";
            }

            foreach (var cell in level.Cells)
            {
                var competency = model.Competencies[cell.Competency];
                var groups = string.Concat(Groups(model, competency.Group).Reverse().Select(g => g.Title + " / "));
                var path = $"{level.Name} / {groups}{competency.Title}";
                if (cell.Summary.Length > 0)
                {
                    yield return $"{path} is {cell.Summary}";
                }

                foreach (var expectation in cell.Expectations)
                {
                    yield return $"{path}: {string.Join(" + ", expectation.Details.Prepend(expectation.Text))}";
                }

                foreach (var example in cell.Examples)
                {
                    yield return $"{path} e.g. {example}";
                }
            }
        }
    }

    private static IEnumerable<GroupModel> Groups(LadderModel model, int group)
    {
        for (; group >= 0; group = model.Groups[group].Parent)
        {
            yield return model.Groups[group];
        }
    }
}
