using System.Xml.Linq;

namespace LadderGen.Benchmarks.Texts;

/// <summary>Makes a <c>.resx</c> file with all texts of a synthetic ladder.</summary>
internal static class ResourceTexts
{
    /// <summary>Returns a resource for each heading, summary, competency and expectation, named by the headings above it.</summary>
    public static LadderFile Of(LadderFile ladder)
    {
        var resources = new XElement("root");
        var competencies = new HashSet<string>(StringComparer.Ordinal);
        string level = "", competency = "";
        foreach (var line in ladder.Text.Split('\n'))
        {
            if (line.StartsWith("title: ", StringComparison.Ordinal))
            {
                Add("title", line[7..]);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                level = line[3..];
                Add(level, level);
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                competency = line[4..];
                if (competencies.Add(competency))
                {
                    Add($"competencies {competency}", competency);
                }
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                Add($"{level} {competency} {FirstWords(line[2..])}", line[2..]);
            }
            else if (level.Length > 0 && line.Length > 0)
            {
                Add($"{level} summary", line);
            }
        }

        return new(Path.ChangeExtension(ladder.Path, ".resx"), resources.ToString());

        void Add(string name, string text) => resources.Add(
            new XElement("data", new XAttribute("name", name.Replace(' ', '_')), new XElement("value", text)));
    }

    /// <summary>Returns about as many words as the name of an expectation has.</summary>
    private static string FirstWords(string text) => string.Join(' ', text.TrimEnd('.').Split(' ').Take(6));
}
