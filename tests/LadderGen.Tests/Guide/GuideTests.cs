using System.Text.RegularExpressions;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Generator.Emitting;
using LadderGen.Tests.Emitting;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.Guide;

/// <summary>What the guide and the README show is what happens.</summary>
public sealed class GuideTests
{
    private const string Guide = "ladders/README.md";

    [Theory]
    [MemberData(nameof(Examples), "README.md", "markdown ladder")]
    [MemberData(nameof(Examples), Guide, "markdown ladder")]
    public void An_example_compiles(string file, int line, string document)
    {
        Assert.True(line > 0, file);
        Assert.Empty(TestLadder.Bind(document).Log());
    }

    /// <summary>A <c>ladder.yml</c> and the documents shown behind it: one ladder, or several where lines of <c>---</c> part them.</summary>
    [Theory]
    [MemberData(nameof(Examples), Guide, "yaml ladder.yml")]
    public void An_example_of_several_files_compiles(string file, int line, string declaration)
    {
        Assert.True(declaration.Length > 0, file);
        var ladders = TestLadder.BindAll(FilesFrom(file, line));
        Assert.NotEmpty(ladders);
        Assert.All(ladders, l => Assert.Empty(l.Log()));
    }

    /// <summary>That nothing is reported does not say that an example is read as the guide explains it.</summary>
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
    public void An_example_means_what_the_guide_says(string ladder, string levels, string competencies, int expectations, string facts)
    {
        var model = Assert.Single(
            Examples(Guide, "markdown ladder").Select(e => TestLadder.Bind((string)e[2]))
                .Concat(Examples(Guide, "yaml ladder.yml").SelectMany(e => TestLadder.BindAll(FilesFrom(Guide, (int)e[1]))))
                .Select(l => l.Model!),
            m => m.Name == ladder);
        Assert.Equal(
            (levels, competencies, expectations, facts),
            (string.Join(' ', model.Levels.Select(l => l.Name)),
                string.Join(' ', model.Competencies.Select(c => c.Name)),
                model.AllOfLevels.Sum(l => l.Cells.Sum(c => c.Expectations.Count)),
                string.Join(' ', model.Levels.SelectMany(l => l.Facts).Select(f => f.Title))));
    }

    [Theory]
    [MemberData(nameof(Examples), Guide, "markdown LADDER")]
    public void A_wrong_example_gives_the_diagnostic_it_stands_for(string file, int line, string document)
    {
        var id = Repository.Read(file).Split('\n')[line - 1]["```markdown ".Length..];
        Assert.Equal([id], TestLadder.Bind(document).Diagnostics.Select(d => d.Rule.Id).Distinct());
    }

    [Fact]
    public void A_name_becomes_what_the_guide_says()
    {
        var names = Regex.Matches(Repository.Read(Guide), @"\*(?<words>[^*\n]+)\* becomes `(?<name>\w+)`").Select(m => (Words: m.Groups["words"].Value, Name: m.Groups["name"].Value)).ToList();
        Assert.True(names.Count > 6, "The guide has examples of names.");
        Assert.All(names, n =>
        {
            // Of the guide's examples, those with a role are levels.
            var isLevel = n.Words.Contains("SRE", StringComparison.Ordinal);
            var model = TestLadder.Bind($"---\nladder: Dev\nrole: SRE\n---\n# {(isLevel ? n.Words : "Senior")}\n## {(isLevel ? "Mastery" : n.Words)}\n- a\n").Model!;
            Assert.Equal(n.Name, isLevel ? model.Levels[0].Name : model.Competencies[0].Name);
        });
    }

    [Fact]
    public void The_CSharp_of_the_README_compiles_with_its_ladder()
    {
        var model = TestLadder.Bind((string)Assert.Single(Examples("README.md", "markdown ladder"))[2]).Model!;
        var blocks = Examples("README.md", "csharp").Select(e => (string)e[2]).ToList();

        // The first declares types at its end, where a program may; the others go on one from another.
        Assert.All([blocks[0], string.Join("\n", blocks.Skip(1))], code =>
        {
            var compiled = Compiled.From(
                [
                    LadderEmitter.Emit(model, new EmitOptions("", true)).ToString(),
                    LadderEmitter.EmitAll([model.Name], new EmitOptions("", true)).ToString(),
                    "using System; using System.Text.Json; using LadderGen;\n" + code.Replace("using LadderGen;", "", StringComparison.Ordinal) + "\n"
                        + "[AttributeUsage(AttributeTargets.Class)] class ReviewAttribute(string id) : Attribute { public string Id => id; } class Person;",
                ],
                nullable: Microsoft.CodeAnalysis.NullableContextOptions.Enable,
                output: OutputKind.ConsoleApplication);
            Assert.DoesNotContain(compiled.Diagnostics, d => d.Contains("error", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_table_of_rules_is_that_of_the_code()
    {
        var guide = Repository.Read(Guide);
        var table = guide[guide.IndexOf("<!-- rules -->", StringComparison.Ordinal)..guide.IndexOf("<!-- /rules -->", StringComparison.Ordinal)];
        var rows = table.Split('\n').Where(l => l.StartsWith("| [", StringComparison.Ordinal));
        Assert.Equal(Rules.All.Select(r => $"| [{r.Id}](#{r.Id.ToLowerInvariant()}) | {r.Severity.ToString().ToLowerInvariant()} | {r.Title} |"), rows);
    }

    [Fact]
    public void Every_rule_has_a_section() =>
        Assert.Equal(
            Rules.All.Select(r => "### " + r.Id),
            Repository.Read(Guide).Split('\n').Where(l => l.StartsWith("### LADDER", StringComparison.Ordinal)));

    [Fact]
    public void Every_key_of_the_declaration_is_explained()
    {
        var guide = Repository.Read(Guide);
        Assert.All(DeclarationReader.Keys, key => Assert.Contains($"`{key}`", guide, StringComparison.Ordinal));
    }

    /// <summary>Every ladder of the guide, right or wrong.</summary>
    internal static IEnumerable<(string Name, string Text)[]> Ladders() =>
        Examples(Guide, "markdown ladder").Concat(Examples(Guide, "markdown LADDER")).Select(e => new[] { ("ladder.md", (string)e[2]) })
            .Concat(Examples(Guide, "yaml ladder.yml").Select(e => FilesFrom(Guide, (int)e[1])));

    /// <summary>The fenced blocks whose fence begins so: file, line of the fence, text.</summary>
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

    /// <summary>A declaration's fence names its file, and so do the fences of its documents: they go on until the next declaration.</summary>
    private static (string Name, string Text)[] FilesFrom(string file, int line)
    {
        var lines = Repository.Read(file).Split('\n').Skip(line - 1).ToList();
        var files = new List<(string Name, string Text)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal) && lines[i].Split(' ', 2) is [_, var name] && name.Contains('.', StringComparison.Ordinal))
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
