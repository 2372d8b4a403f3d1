using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Linking;

/// <summary>The part of a ladder that other ladders need in order to refer to it. It is small, and the same after most edits.</summary>
/// <param name="Name">The C# name of the ladder.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Levels">The levels, lowest first.</param>
/// <param name="Competencies">The competencies, in the order of the ladder.</param>
internal sealed record LadderSignature(
    string Name,
    string Title,
    EquatableArray<LevelSignature> Levels,
    EquatableArray<CompetencySignature> Competencies)
{
    public static LadderSignature Of(LadderModel ladder) => new(
        ladder.Name,
        ladder.Title,
        ladder.Levels
            .Select(l => new LevelSignature(l.Name, l.Title, l.Code, l.Cells.Select(c => c.Competency).ToEquatableArray()))
            .ToEquatableArray(),
        ladder.Competencies.Select(c => new CompetencySignature(c.Name, c.Title)).ToEquatableArray());

    /// <summary>
    /// Finds the level that words name, alone or next to the name of the ladder: <c>E1</c>, <c>Engineering E1</c>,
    /// <c>E1 of Engineering</c>.
    /// </summary>
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
        if (at < 0)
        {
            return key;
        }

        var rest = words.Remove(at, name.Length + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", rest.Where(w => w is not ("OF" or "IN" or "FOR" or "FROM" or "THE" or "LADDER")));
    }
}

/// <param name="Cells">The indexes of the competencies that the level says something about.</param>
internal sealed record LevelSignature(string Name, string Title, string? Code, EquatableArray<int> Cells);

internal sealed record CompetencySignature(string Name, string Title);
