using System.Text;
using LadderGen.Compiler.Binding;

namespace LadderGen.Tool.Initializing;

/// <summary>A declaration in the making.</summary>
/// <param name="Name">The name of the ladder.</param>
internal sealed record Draft(string Name)
{
    /// <summary>The names of the documents; empty for all documents of the folder.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    public IReadOnlyList<string> Role { get; init; } = [];

    /// <summary>The levels, lowest first; empty if the documents leave no doubt about them.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>The levels that are a guess, which is left to the author.</summary>
    public IReadOnlyList<string> GuessedLevels { get; init; } = [];

    public string? General { get; init; }

    /// <summary>True if lines are right under a level, and the name of their competency is left to the author.</summary>
    public bool LacksGeneral { get; init; }

    /// <summary>Returns the declaration as YAML.</summary>
    public string Yaml()
    {
        var yaml = new StringBuilder();
        yaml.Append("ladder: ").Append(Name).Append('\n');
        AppendList(yaml, "documents", Documents);
        AppendList(yaml, "role", Role);
        AppendList(yaml, "levels", Levels);
        AppendList(yaml, "# Lowest first. Check the order, and take the '#' away.\n# levels", GuessedLevels);
        yaml.Append(General is null ? "" : $"general: {Phrases.YamlText(General)}\n");
        yaml.Append(LacksGeneral
            ? "# Lines right under a level belong to this competency. Name it, and take the '#' away.\n# general: \n"
            : "");
        return yaml.ToString();
    }

    private static void AppendList(StringBuilder yaml, string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            yaml.Append(key).Append(": [").AppendJoin(", ", values.Select(Phrases.YamlText)).Append("]\n");
        }
    }
}
