using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Linking;

/// <summary>What other ladders need to know of a ladder to refer to it. Small, and the same after most edits.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Title">For people.</param>
/// <param name="Levels">Lowest first.</param>
/// <param name="Competencies">In the order of the ladder.</param>
internal sealed record LadderSignature(
    string Name,
    string Title,
    EquatableArray<LevelSignature> Levels,
    EquatableArray<CompetencySignature> Competencies)
{
    public static LadderSignature Of(LadderModel ladder) => new(
        ladder.Name,
        ladder.Title,
        ladder.Levels.Select(l => new LevelSignature(l.Name, l.Title, l.Code, l.Cells.Select(c => c.Competency).ToEquatableArray())).ToEquatableArray(),
        ladder.Competencies.Select(c => new CompetencySignature(c.Name, c.Title)).ToEquatableArray());

    /// <summary>The level that words name, perhaps beside the name of the ladder: <c>E1</c>, <c>Engineering E1</c>, <c>E1 of Engineering</c>.</summary>
    public LevelSignature? Level(string target)
    {
        var key = Without(LabelText.Key(Name), Without(LabelText.Key(Title), LabelText.Key(target)));
        var code = LevelLabel.Parse(key, []) is { Code: { } parsed, Words.Length: 0 } ? LabelText.Key(parsed.Text) : key;
        return Levels.FirstOrDefault(l => key == LabelText.Key(l.Title) || key == LabelText.Key(l.Name))
            ?? Levels.FirstOrDefault(l => l.Code is { } own && code == LabelText.Key(own));
    }

    private static string Without(string name, string key)
    {
        var words = $" {key.Replace("(", " ").Replace(")", " ")} ";
        var at = words.IndexOf($" {name} ", StringComparison.Ordinal);
        return at < 0 ? key : string.Join(" ", words.Remove(at, name.Length + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("OF" or "IN" or "FOR" or "FROM" or "THE" or "LADDER")));
    }
}

/// <param name="Cells">The competencies of which the level says something, as places in the ladder's.</param>
internal sealed record LevelSignature(string Name, string Title, string? Code, EquatableArray<int> Cells);

internal sealed record CompetencySignature(string Name, string Title);
