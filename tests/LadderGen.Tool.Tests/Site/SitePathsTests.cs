using LadderGen.Tool.Folders;
using LadderGen.Tool.Site;

namespace LadderGen.Tool.Tests.Site;

/// <summary>The paths of pages follow from ids, and links name a file.</summary>
public sealed class SitePathsTests
{
    [Fact]
    public void Pages_are_where_their_ids_say()
    {
        var sre = LadderFolder.Read(Path.Combine(Repository.Root, "ladders")).Set().FindLadder("Sre");

        Assert.Equal("sre/index.html", SitePaths.Of(sre));
        Assert.Equal("sre/senior/index.html", SitePaths.Of(sre.FindLevel("Senior")));
        Assert.Equal("sre/senior/compared-with-l2.html", SitePaths.OfComparison(sre.FindLevel("L2"), sre.FindLevel("Senior")));
        Assert.Equal("sre/assessment.html", SitePaths.OfAssessment(sre));
    }

    [Theory]
    [InlineData("index.html", "sre/index.html", "", "sre/index.html")]
    [InlineData("sre/senior/index.html", "index.html", "", "../../index.html")]
    [InlineData("sre/senior/index.html", "sre/l2/index.html", "sre/l2/mastery", "../../sre/l2/index.html#sre/l2/mastery")]
    [InlineData("sre/senior/index.html", "sre/senior/index.html", "sre/senior/mastery", "#sre/senior/mastery")]
    [InlineData("index.html", "größe/index.html", "größe/ä", "gr%C3%B6%C3%9Fe/index.html#gr%C3%B6%C3%9Fe/%C3%A4")]
    public void A_link_goes_from_one_page_to_another(string page, string target, string anchor, string link) =>
        Assert.Equal(link, SitePaths.Link(page, target, anchor));

    [Fact]
    public void A_level_that_Windows_takes_for_a_device_has_a_page_nevertheless()
    {
        using TestFolder folder = new(("ladder.md", "---\nladder: Con\nlevels: [Aux, Com1, Console]\n---\n" +
            "# Con\n\n## Aux\n\n### Craft\n\n- One.\n\n## Com1\n\n### Craft\n\n- Two.\n\n## Console\n\n### Craft\n\n- Three.\n"));
        var ladder = Assert.Single(LadderFolder.Read(folder.Path).Set());

        Assert.Equal(
            ["con_/aux_/index.html", "con_/com1_/index.html", "con_/console/index.html"],
            ladder.Levels.Select(SitePaths.Of));
    }
}
