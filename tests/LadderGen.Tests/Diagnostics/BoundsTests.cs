using System.Globalization;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Diagnostics;

/// <summary>A build reports what a person can read: twenty of a rule in a file, each in 500 characters.</summary>
public sealed class BoundsTests
{
    [Theory]
    [InlineData("ladders/sheet.csv", "Skill,L1,L2\n", "A,b,c,d\n")]
    [InlineData("ladders/table.md", "| Skill | L1 |\n|---|---|\n", "| a |\n")]
    [InlineData("ladders/table.html", "<table><tr><th>Skill</th><th>L1</th></tr>\n", "<tr><td>a</td></tr>\n")]
    public void Twenty_of_a_rule_are_reported_and_the_last_says_how_many_more(string name, string header, string line)
    {
        var text = header + string.Concat(Enumerable.Repeat(line, 500));
        var run = TestProject.Of(("ladders/ladder.yml", "ladder: Sheet\n"), (name, text)).Run();
        var broken = run.Diagnostics.Where(d => d.Id == "LADDER107").Select(d => d.GetMessage(CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(20, broken.Count);
        Assert.EndsWith("(And 480 more like this in this file.)", broken[^1], StringComparison.Ordinal);
        Assert.All(broken.SkipLast(1), m => Assert.DoesNotContain("more like this", m, StringComparison.Ordinal));
    }

    [Fact]
    public void Twenty_are_twenty()
    {
        var run = TestProject.Of(
            ("ladders/ladder.yml", "ladder: Sheet\n"),
            ("ladders/sheet.csv", "Skill,L1,L2\n" + string.Concat(Enumerable.Repeat("A,b,c,d\n", 20)))).Run();
        Assert.DoesNotContain(run.Log, l => l.Contains("more like this", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_file_and_each_rule_has_its_own_twenty()
    {
        const string broken = "Skill,L1,L2\n";
        var run = TestProject.Of(
            ("ladders/ladder.yml", "ladder: Sheet\n"),
            ("ladders/a.csv", broken + string.Concat(Enumerable.Repeat("A,b,c,d\n", 30))),
            ("ladders/b.csv", broken + string.Concat(Enumerable.Repeat("A,b,c,d\n", 40)))).Run();
        Assert.Equal(2, run.Log.Count(l => l.Contains("more like this", StringComparison.Ordinal)));
        Assert.Equal(40, run.Diagnostics.Count(d => d.Id == "LADDER107"));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(30_000)]
    public void A_message_has_at_most_500_characters_and_keeps_its_end(int length)
    {
        var text = string.Concat(Enumerable.Repeat("wrong 🦉 ", length)).Substring(0, length - 20);
        var message = new LadderDiagnostic(Rules.NoLevel, null, text + "x. Write this there.").Message;
        Assert.InRange(message.Length, Math.Min(length, 450), 500);
        Assert.EndsWith("Write this there.", message, StringComparison.Ordinal);
        Assert.True(length <= 500 ? message == text + "x. Write this there." : message.Contains(" … ", StringComparison.Ordinal));
        _ = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(message);
    }
}
