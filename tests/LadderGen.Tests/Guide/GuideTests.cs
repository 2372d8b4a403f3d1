using System.Text.RegularExpressions;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Tests.Guide;

/// <summary>Checks the guide: its examples are read as it says, and it explains every rule and every key.</summary>
public sealed class GuideTests
{
    private const string Start = "ladders/README.md";
    private const string Reference = "ladders/reference.md";
    private const string Messages = "ladders/messages.md";

    [Theory]
    [MemberData(nameof(Examples), "README.md", "markdown ladder")]
    [MemberData(nameof(Examples), "src/LadderGen/README.md", "markdown ladder")]
    [MemberData(nameof(Examples), Start, "markdown ladder")]
    [MemberData(nameof(Examples), Reference, "markdown ladder")]
    public void An_example_compiles(string file, int line, string document)
    {
        Assert.True(line > 0, file);
        Assert.Empty(TestLadder.Bind(document).Log());
    }

    /// <summary>A <c>ladder.yml</c> and the documents after it are one ladder, or several separated by <c>---</c>.</summary>
    [Theory]
    [MemberData(nameof(Examples), Reference, "yaml ladder.yml")]
    public void An_example_of_several_files_compiles(string file, int line, string declaration)
    {
        Assert.True(declaration.Length > 0, file);
        var ladders = TestLadder.BindAll(FilesFrom(file, line));
        Assert.NotEmpty(ladders);
        Assert.All(ladders, l => Assert.Empty(l.Log()));
    }

    /// <summary>An example without a diagnostic can still mean something other than the guide says.</summary>
    [Theory]
    [InlineData("Sre", "Junior Senior", "Mastery Planning", 5, "")]
    [InlineData("Operations", "Level1 Level2 Level3", "Mastery Planning", 6, "")]
    [InlineData("Analytics", "L1 L2", "Curiosity Clarity", 4, "")]
    [InlineData("Writing", "Junior Senior", "Structure Research Editing", 6, "")]
    [InlineData("Editing", "Junior Senior", "Accuracy Tone", 5, "")]
    [InlineData("Illustration", "Junior Senior", "Drawing Planning", 5, "")]
    [InlineData("Photography", "Junior Senior", "Light Subjects", 4, "")]
    [InlineData("Translation", "Junior Senior", "Languages Terms", 4, "")]
    [InlineData("Data", "Level1 Level2", "Quality Modeling", 4, "")]
    [InlineData("Hotline", "S1 Senior Lead", "Diagnosis", 3, "")]
    [InlineData("Design", "D1 Senior", "VisualDesign Research", 4, "")]
    [InlineData("Sales", "Junior Senior", "Listening Offers", 5, "")]
    [InlineData("Recruiting", "Junior Senior", "Interviews", 2, "")]
    [InlineData("Support", "S1", "Diagnosis Teamwork", 3, "Plans ahead Reach")]
    [InlineData("Security", "L1 L2 L3 L4", "Defense Trust", 5, "")]
    [InlineData("Maintenance", "Junior Senior", "Repair", 2, "")]
    [InlineData("Nursing", "Junior Senior", "Handover", 2, "")]
    [InlineData("NursingLeads", "W1 Senior", "Staffing", 2, "")]
    [InlineData("Gardening", "Junior Senior", "Soil", 3, "")]
    public void An_example_means_what_the_guide_says(string ladder, string levels, string competencies, int expectations, string facts)
    {
        var model = Assert.Single(
            Examples(Start, "markdown ladder").Concat(Examples(Reference, "markdown ladder")).Select(e => TestLadder.Bind((string)e[2]))
                .Concat(Examples(Reference, "yaml ladder.yml").SelectMany(e => TestLadder.BindAll(FilesFrom(Reference, (int)e[1]))))
                .Select(l => l.Model)
                .OfType<LadderModel>(),
            m => m.Name == ladder);
        Assert.Equal(
            (levels, competencies, expectations, facts),
            (string.Join(' ', model.Levels.Select(l => l.Name)),
                string.Join(' ', model.Competencies.Select(c => c.Name)),
                model.AllOfLevels.Sum(l => l.Cells.Sum(c => c.Expectations.Count)),
                string.Join(' ', model.Levels.SelectMany(l => l.Facts).Select(f => f.Title))));
    }

    [Theory]
    [MemberData(nameof(Examples), Messages, "markdown LADDER")]
    public void A_wrong_example_gives_its_message(string file, int line, string document)
    {
        var id = Repository.Read(file).Split('\n')[line - 1]["```markdown ".Length..];
        Assert.Equal([id], TestLadder.Bind(document).Diagnostics.Select(d => d.Rule.Id).Distinct());
    }

    [Fact]
    public void A_name_becomes_what_the_guide_says()
    {
        var names = Regex.Matches(Repository.Read(Reference), @"\*(?<words>[^*\n]+)\* becomes `(?<name>\w+)`")
            .Select(m => (Words: m.Groups["words"].Value, Name: m.Groups["name"].Value))
            .ToList();
        Assert.True(names.Count > 6, "The guide has examples of names.");
        Assert.All(names, n =>
        {
            // The examples with a role are levels, the others competencies.
            var isLevel = n.Words.Contains("SRE", StringComparison.Ordinal);
            var (level, competency) = isLevel ? (n.Words, "Mastery") : ("Senior", n.Words);
            var model = TestLadder.Bind($"---\nladder: Dev\nrole: SRE\n---\n# {level}\n## {competency}\n- a\n").Model!;
            Assert.Equal(n.Name, isLevel ? model.Levels[0].Name : model.Competencies[0].Name);
        });
    }

    [Fact]
    public void The_table_of_messages_has_every_rule_with_its_severity()
    {
        var guide = Repository.Read(Messages);
        var rows = Regex.Matches(guide, @"^(\| \[LADDER\d+\]\(#ladder\d+\) \| \w+ \|) \S.* \|$", RegexOptions.Multiline)
            .Select(m => m.Groups[1].Value);
        Assert.Equal(Rules.All.Select(r => $"| [{r.Id}](#{r.Id.ToLowerInvariant()}) | {r.Severity.ToString().ToLowerInvariant()} |"), rows);
    }

    [Fact]
    public void Every_rule_has_a_section() =>
        Assert.Equal(
            Rules.All.Select(r => "## " + r.Id),
            Repository.Read(Messages).Split('\n').Where(l => l.StartsWith("## LADDER", StringComparison.Ordinal)));

    [Fact]
    public void Every_key_of_the_declaration_is_explained()
    {
        var keys = Regex.Matches(Repository.Read(Reference), @"^\| `(\w+)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value);
        Assert.Equal(DeclarationKeys.All, keys);
    }

    /// <summary>People read these two pages from top to bottom. They only search a longer one.</summary>
    [Theory]
    [InlineData("README.md", 150)]
    [InlineData(Start, 300)]
    public void A_page_to_read_from_top_to_bottom_is_short(string file, int lines) =>
        Assert.InRange(Repository.Read(file).Split('\n').Length - 1, 1, lines);

    /// <summary>Returns every ladder in the guide, right or wrong.</summary>
    internal static IEnumerable<(string Name, string Text)[]> Ladders() =>
        Examples(Start, "markdown ladder").Concat(Examples(Reference, "markdown ladder")).Concat(Examples(Messages, "markdown LADDER"))
            .Select(e => new[] { ("ladder.md", (string)e[2]) })
            .Concat(Examples(Reference, "yaml ladder.yml").Select(e => FilesFrom(Reference, (int)e[1])));

    /// <summary>Returns the fenced blocks whose fence begins with <paramref name="fence"/>: file, line of the fence, text.</summary>
    public static TheoryData<string, int, string> Examples(string file, string fence)
    {
        var examples = new TheoryData<string, int, string>();
        var lines = Repository.Read(file).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```" + fence, StringComparison.Ordinal))
            {
                examples.Add(file, i + 1, string.Join('\n', lines.Skip(i + 1).TakeWhile(l => l != "```")) + "\n");
            }
        }

        return examples;
    }

    /// <summary>Returns the files of a ladder, each named by its fence: a declaration, and the files before the next one.</summary>
    private static (string Name, string Text)[] FilesFrom(string file, int line)
    {
        var lines = Repository.Read(file).Split('\n').Skip(line - 1).ToList();
        var files = new List<(string Name, string Text)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal)
                && lines[i].Split(' ', 2) is [_, var name]
                && name.Contains('.', StringComparison.Ordinal))
            {
                if (name == "ladder.yml" && files.Count > 0)
                {
                    break;
                }

                files.Add((name, string.Join('\n', lines.Skip(i + 1).TakeWhile(l => l != "```")) + "\n"));
            }
        }

        return [.. files];
    }
}
