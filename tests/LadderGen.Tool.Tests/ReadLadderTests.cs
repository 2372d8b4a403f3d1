using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Tests;

/// <summary>A ladder that is read from a folder is what it would be in a build.</summary>
public sealed class ReadLadderTests
{
    private const string Sre =
        "---\nladder: Sre\nversion: \"2027\"\neffective: 2027-04-01\nlanguage: en\nretired: [Senior.Craft.Teaches]\n---\n"
        + "# Junior\n## Craft\n- Learns\n# Senior\n## Craft\n- Leads\n";

    private const string Lock = "# LadderGen lock 1\nsre\tSre\tSre\nsre/competencies/craft\tCraft\tCraft\nsre/junior\tJunior\tJunior\n"
        + "sre/junior/craft/learns\tLearns\tLearns\nsre/senior\tSenior\tSenior\nsre/senior/craft/leads\tLeads\tLeads\n"
        + "sre/senior/craft/teaches\tTeaches\tTeaches juniors\n";

    [Fact]
    public void A_ladder_has_its_version_and_its_retired_parts()
    {
        using var folder = new TestFolder(("sre.md", Sre), ("Sre.lock", Lock));
        var ladder = Assert.Single(LadderFolder.Read(folder.Path).Set());
        Assert.Equal(("2027", 2027, "en"), (ladder.Version, ladder.EffectiveFrom?.Year, ladder.Language));
        Assert.Equal("Teaches juniors", ((Expectation)Assert.Single(ladder.Retired)).Text);
        Assert.True(ladder.Find("sre/senior/craft/teaches").IsRetired);
    }

    [Fact]
    public void A_version_has_the_version_before()
    {
        var next = Sre.Replace("ladder: Sre", "ladder: Sre2027\nsucceeds: Sre", StringComparison.Ordinal);
        using var folder = new TestFolder(("old/sre.md", Sre), ("old/Sre.lock", Lock), ("new/sre.md", next));
        var ladders = LadderFolder.Read(folder.Path).Set();
        Assert.Same(ladders.FindLadder("Sre"), ladders.FindLadder("Sre2027").Predecessor);
        Assert.Equal("sre2027/senior", ladders.FindLadder("Sre2027").Find("sre/senior").Id);
    }
}
