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

    [Theory]
    [MemberData(nameof(Examples), Guide, "markdown LADDER")]
    public void A_wrong_example_gives_the_diagnostic_it_stands_for(string file, int line, string document)
    {
        var id = Repository.Read(file).Split('\n')[line - 1]["```markdown ".Length..];
        Assert.Equal([id], TestLadder.Bind(document).Diagnostics.Select(d => d.Rule.Id).Distinct());
    }

    [Fact]
    public void The_CSharp_of_the_README_compiles_with_its_ladder()
    {
        var model = TestLadder.Bind((string)Assert.Single(Examples("README.md", "markdown ladder"))[2]).Model!;
        var code = (string)Assert.Single(Examples("README.md", "csharp"))[2];
        var compiled = Compiled.From(
            [
                LadderEmitter.Emit(model, new EmitOptions("", true)),
                LadderEmitter.EmitAll([model.Name], new EmitOptions("", true)),
                "using System;\n" + code + "\n"
                    + "[AttributeUsage(AttributeTargets.Class)] class ReviewAttribute(string id) : Attribute { public string Id => id; } class Person;",
            ],
            output: OutputKind.ConsoleApplication);
        Assert.DoesNotContain(compiled.Diagnostics, d => d.Contains("error", StringComparison.Ordinal));
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
}
