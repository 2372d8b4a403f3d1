using System.Globalization;
using System.Text;

namespace LadderGen.Tool.Exporting;

/// <summary>Writes the declaration that lets a ladder's document be read back to the same ladder.</summary>
internal static class LadderDeclaration
{
    /// <summary>Returns the declaration for a document that has all that the ladder says.</summary>
    public static string Of(Ladder ladder)
    {
        var yaml = new StringBuilder(OfSheet(ladder));

        // A declared competency must say something at every level.
        if (ladder.Levels.All(l => l.CompetencyExpectations.All(e => e.Count > 0)))
        {
            Competencies(yaml, ladder);
        }

        if (ladder.Levels.SelectMany(l => l.Facts).Select(f => f.Title).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } facts)
        {
            yaml.Append("facts: [").AppendJoin(", ", facts.Select(Quoted)).Append("]\n");
        }

        return yaml.ToString();
    }

    /// <summary>Returns the declaration for a sheet, which has no facts, and no row for a competency without expectations.</summary>
    public static string OfSheet(Ladder ladder)
    {
        var yaml = new StringBuilder();
        yaml.Append("ladder: ").Append(ladder.Name).Append('\n');
        yaml.Append("title: ").Append(Quoted(ladder.Title)).Append('\n');
        yaml.Append(ladder.Version is { } version ? $"version: {Quoted(version)}\n" : "");
        yaml.Append(ladder.EffectiveFrom is { } day ? string.Create(CultureInfo.InvariantCulture, $"effective: {day:yyyy-MM-dd}\n") : "");
        yaml.Append(ladder.IsCumulative ? "cumulative: true\n" : "");
        yaml.Append("levels:\n");
        foreach (var level in ladder.Levels)
        {
            yaml.Append("  - ").Append(level.Name).Append(": ").Append(Quoted(level.Title)).Append('\n');
        }

        return yaml.ToString();
    }

    /// <summary>Lists the competencies if a list can hold them: all right under one group each, or none in a group.</summary>
    private static void Competencies(StringBuilder yaml, Ladder ladder)
    {
        if (ladder.Competencies.All(c => c.Groups.Count == 1))
        {
            yaml.Append("competencies:\n");
            foreach (var group in ladder.Competencies.GroupBy(c => c.Groups[0]))
            {
                yaml.Append("  ").Append(Quoted(group.Key.Title)).Append(": [");
                yaml.AppendJoin(", ", group.Select(c => Quoted(c.Title))).Append("]\n");
            }
        }
        else if (ladder.Competencies.All(c => c.Groups.Count == 0))
        {
            yaml.Append("competencies: [").AppendJoin(", ", ladder.Competencies.Select(c => Quoted(c.Title))).Append("]\n");
        }
    }

    /// <summary>Returns a text in double quotes.</summary>
    /// <seealso href="https://yaml.org/spec/1.2.2/#double-quoted-style"/>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
