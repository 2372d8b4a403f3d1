using System.Text;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Model;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.Emitting;

/// <summary>
/// A ladder that an assembly cannot hold is an error of ours at the declaration, before it is one of the compiler's, or of nobody's
/// until run time.
/// </summary>
public sealed class LimitTests
{
    /// <summary>The compiler itself, so that the limit is where it has to be.</summary>
    [Fact]
    public void As_much_text_as_is_allowed_compiles_and_somewhat_more_does_not()
    {
        Assert.InRange(LadderSize.Of(With(16, 499_000)).Characters, AssemblyLimits.MostText * 0.99, AssemblyLimits.MostText);
        Assert.Empty(Compiled.From(ExampleModels.Emit(With(16, 499_000))).Diagnostics);
        Assert.Contains(
            Compiled.From(ExampleModels.Emit(With(19, 499_000))).Diagnostics,
            d => d.Contains("CS8103", StringComparison.Ordinal));

        static LadderModel With(int expectations, int length)
        {
            var (sre, level) = (ExampleModels.Sre, ExampleModels.Sre.Levels[0]);
            var cell = level.Cells[0];
            var many = Enumerable.Range(0, expectations)
                .Select(i => cell.Expectations[0] with { Name = "E" + i, Text = new string((char)('a' + i), length) });
            return sre with { Levels = new([level with { Cells = new([cell with { Expectations = new([.. many]) }]) }]) };
        }
    }

    [Fact]
    public void A_ladder_with_too_much_text_is_reported_at_its_declaration()
    {
        var run = TestProject.Of(("ladders/ops.md", Ladder("Ops", 30, 300_000)), ("ladders/dev.md", Ladder("Dev", 1, 10))).Run();
        var reported = Assert.Single(run.Log);
        Assert.StartsWith("ladders/ops.md(2,9): error LADDER116: The ladder 'Ops' has 9,00", reported, StringComparison.Ordinal);
        Assert.EndsWith(
            " characters, and an assembly holds 8,000,000. Shorten it, or divide it into ladders of several projects.",
            reported,
            StringComparison.Ordinal);
        Assert.Contains("Dev.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Ladders_with_too_much_text_together_are_reported_at_the_largest()
    {
        var run = TestProject.Of(
            ("ladders/a.md", Ladder("Ops", 10, 300_000)),
            ("ladders/b.md", Ladder("Dev", 12, 300_000)),
            ("ladders/c.md", Ladder("Qa", 10, 300_000))).Run();
        Assert.StartsWith(
            "ladders/b.md(2,9): error LADDER116: The ladders of this project have 9,60",
            Assert.Single(run.Log),
            StringComparison.Ordinal);
        Assert.Empty(run.Then(p => p.Without("ladders/c.md")).Log);
    }

    [Fact]
    public void More_members_than_a_type_can_have_are_reported()
    {
        var text = new StringBuilder("---\nladder: Ops\n---\n# L1\n## Mastery\n");
        for (var i = 0; i <= AssemblyLimits.MostMembers; i++)
        {
            text.Append("- e").Append(i).Append('\n');
        }

        Assert.Equal(
            "ladder.md(2,9): LADDER116: The ladder 'Ops' has 60,001 expectations at 'L1' of 'Mastery', " +
            "and more than 60,000 cannot be loaded. Divide it into several ladders.",
            Assert.Single(TestLadder.Bind(text.ToString()).Log()));
    }

    /// <summary>No letter takes more bytes in metadata, and no name more letters; a name of 1024 bytes would be CS7013.</summary>
    [Theory]
    [InlineData("日")]
    [InlineData("a\u20D0")]
    [InlineData(
        "日\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0" +
        "\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0" +
        "\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0\u20D0")]
    public void The_longest_names_fit_into_metadata(string letter)
    {
        var word = string.Concat(Enumerable.Repeat(letter, 1 + (39 / letter.Length)));
        var words = string.Join(' ', Enumerable.Repeat(word, 200 / word.Length));
        var group = string.Join(' ', Enumerable.Repeat(word, 9));
        var run = TestProject.Of(
            (
                "ladders/a/ladder.yml",
                $"ladder: {string.Concat(Enumerable.Repeat("日", 200))}\n" +
                $"levels: [{words.Replace(" ", "", StringComparison.Ordinal)}: L1, L2: L2]\n"),
            (
                "ladders/a/L.md",
                $"# {group}\n## {group}\n### {words}\n#### L1\n- {words}\n" +
                $"# Other\n## {group}\n### Skill\n#### L2\n- {words}\n")).Run();
        Assert.DoesNotContain(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(2, run.Sources.Count);
        Assert.Empty(run.Compile().Diagnostics);
    }

    [Fact]
    public void Groups_that_would_share_a_name_do_not()
    {
        var model = TestLadder.Bind(
            "---\nladder: A\n---\n" +
            "# A\n## B\n### C\n#### L1\n- x\n# D\n## B\n### E\n#### L1\n- y\n# A B\n## F\n### L1\n- z\n").Model!;
        Assert.Equal(["A", "AB", "D", "DB", "AB2"], model.Groups.Select(g => g.Name));
        Assert.Equal(model.Groups.Count, model.Groups.Select(g => g.Id).Distinct().Count());
        Assert.Empty(Compiled.From(ExampleModels.Emit(model)).Diagnostics);
    }

    private static string Ladder(string name, int expectations, int length) =>
        $"---\nladder: {name}\n---\n# L1\n## Mastery\n" +
        string.Concat(Enumerable.Range(0, expectations).Select(i => $"- {i} {new string('x', length)} {{#e{i}}}\n"));
}
