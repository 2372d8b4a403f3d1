using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Site;

namespace LadderGen.Tool.Tests.Commands;

/// <summary><c>laddergen site</c> publishes ladders as a web site. <c>LadderGen.Browser.Tests</c> looks at it in a browser.</summary>
public sealed class SiteTests
{
    private static readonly string Examples = Path.Combine(Repository.Root, "ladders");

    private const string Hostile = """
        ---
        ladder: Hostile
        title: "</title><script>alert(1)</script> & \"quoted\""
        levels: ["A<b>", "B\"c"]
        facts: ["<i>Fact"]
        ---
        # Hostile

        </script><script>alert(2)</script> and <img src=x onerror=alert(3)>

        ## A\<b>

        - **\<i>Fact**: `<u>`

        ### " onmouseover="alert(4)

        - `<script>document.title='owned'</script>` one two three
        - E.g. `<!--`

        ## B"c

        ### " onmouseover="alert(4)

        - `<script>document.title='caught'</script>` one two three
        """;

    [Fact]
    public async Task The_examples_have_a_page_for_each_ladder_level_and_pair_of_levels()
    {
        using TestFolder folder = new();

        var answer = await Answer.PipedAsync("site", folder.PathOf("out"), "--in", Examples);

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        var ladders = LadderFolder.Read(Examples).Set();
        var pages = 2 + ladders.Sum(ladder => 2 + ladder.Levels.Count + (ladder.Levels.Count * (ladder.Levels.Count - 1) / 2));
        Assert.Equal($"{pages} pages. Open '{Path.Combine(folder.PathOf("out"), "index.html")}'.", answer.Lines.First());
        Assert.Equal(pages, Directory.GetFiles(folder.Path, "*.html", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void Every_expectation_has_its_id_as_an_anchor_on_the_page_of_its_level_and_in_the_table()
    {
        var ladders = LadderFolder.Read(Examples).Set();
        var site = Pages(ladders);

        Assert.All(ladders.SelectMany(ladder => ladder.Levels).SelectMany(level => level.Expectations), expectation =>
        {
            Assert.Contains($" id=\"{expectation.Id}\"", site[SitePaths.Of(expectation.Level)], StringComparison.Ordinal);
            Assert.Contains($" id=\"{expectation.Id}\"", site[SitePaths.Of(expectation.Ladder)], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_link_leads_to_a_page_and_an_anchor_that_exist_and_no_id_comes_twice()
    {
        using TestFolder folder = new(("hostile.md", Hostile));
        foreach (var ladders in new[] { LadderFolder.Read(Examples).Set(), LadderFolder.Read(folder.Path).Set() })
        {
            var site = Pages(ladders);
            foreach (var (path, page) in site)
            {
                var ids = Regex.Matches(page, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
                Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
                var links = Regex.Matches(page, " href=\"([^\"]*)\"").Select(match => match.Groups[1].Value);
                Assert.All(links, link => AssertLeads(site, path, link));
            }
        }
    }

    [Fact]
    public void No_word_of_a_ladder_becomes_markup()
    {
        using TestFolder folder = new(("hostile.md", Hostile));

        foreach (var page in Pages(LadderFolder.Read(folder.Path).Set()).Values)
        {
            // The markup is the tool's own, so all of its tags and attributes are known.
            var scripts = Regex.Matches(page, "<script[^>]*>[^<]*").Select(match => match.Value);
            Assert.All(scripts, script => Assert.Matches("^<script src=\"[^\"]+\" defer>$", script));
            Assert.DoesNotMatch("<(?:b|u|img)[ >]|<i>[^<]", page);
            Assert.DoesNotMatch("<[^>\"]*(?:\"[^\"]*\"[^>\"]*)* on\\w+=", page);
            Assert.Equal(1, Regex.Count(page, "</title>"));
        }
    }

    [Fact]
    public void No_script_and_no_style_is_a_part_of_a_page_and_the_policy_allows_none()
    {
        Assert.All(Pages(LadderFolder.Read(Examples).Set()).Values, page =>
        {
            Assert.Contains("\"Content-Security-Policy\" content=\"default-src &#x27;none&#x27;", page, StringComparison.Ordinal);
            Assert.DoesNotMatch("<style| style=\"|javascript:| on[a-z]+=\"|https?://", page);
        });
    }

    [Fact]
    public void The_search_index_is_a_script_that_no_text_ends()
    {
        using TestFolder folder = new(("hostile.md", Hostile));

        var script = Pages(LadderFolder.Read(folder.Path).Set(), "assets/search-index.js").Values.Single();

        Assert.StartsWith("var searchIndex = [[", script, StringComparison.Ordinal);
        Assert.DoesNotContain('<', script);
        var entries = System.Text.Json.JsonSerializer.Deserialize<string[][]>(script["var searchIndex = ".Length..^2])!;
        Assert.Contains(entries, entry => entry[0].Contains("<script>document.title='owned'</script>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_run_and_another_culture_give_the_same_bytes()
    {
        using TestFolder folder = new();
        var culture = CultureInfo.CurrentCulture;

        Assert.Equal(0, (await Answer.PipedAsync("site", folder.PathOf("one"), "--in", Examples)).Code);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(0, (await Answer.PipedAsync("site", folder.PathOf("two"), "--in", Examples)).Code);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(folder.Read($"one/{SiteFolder.List}"), folder.Read($"two/{SiteFolder.List}"));
        Assert.DoesNotContain('\r', folder.Read("one/sre/index.html"));
        Assert.Equal(0, (await Answer.PipedAsync("site", folder.PathOf("one"), "--in", Examples)).Code);
        Assert.Equal(folder.Read($"two/{SiteFolder.List}"), folder.Read($"one/{SiteFolder.List}"));
    }

    [Fact]
    public async Task A_site_among_the_documents_is_not_read_as_documents()
    {
        using TestFolder folder = new(("ladders/ladder.yml", "ladder: Bakery\nlevels: [Junior, Senior]\n"));
        folder.Write("ladders/bakery.md", "# Bakery\n\n## Junior\n\n### Craft\n\n- Weighs.\n\n## Senior\n\n### Craft\n\n- Plans.\n");

        var site = await Answer.PipedAsync("site", folder.PathOf("ladders/site"), "--in", folder.PathOf("ladders"));
        var check = await Answer.PipedAsync("check", folder.PathOf("ladders"));

        Assert.Equal((0, 0), (site.Code, check.Code));
    }

    [Fact]
    public void A_ladder_with_a_version_says_so()
    {
        using TestFolder folder = new(("bakery.md", """
            ---
            ladder: Bakery
            levels: [Junior, Senior]
            version: "2026 <b>"
            effective: 2026-01-31
            ---
            # Bakery

            ## Junior

            ### Craft

            - Weighs.

            ## Senior

            ### Craft

            - Plans.
            """));

        var page = Pages(LadderFolder.Read(folder.Path).Set())["bakery/index.html"];

        Assert.Contains("<p class=\"aside\">Version 2026 &lt;b&gt;. In effect from 2026-01-31</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_of_the_documents_is_refused()
    {
        var answer = await Answer.PipedAsync("site", Examples, "--in", Examples + Path.DirectorySeparatorChar);

        Assert.Equal(2, answer.Code);
        Assert.Equal($"'{Examples}' has the ladder documents. Choose another folder for the site.", answer.ErrorLines.First());
    }

    [Fact]
    public async Task Ladders_with_errors_are_not_published()
    {
        using TestFolder folder = new(("bakery.md", "---\nladder: Bakery\nlevels: [Junior, Senior]\n---\n# Bakery\n\n## Junior\n"));

        var answer = await Answer.PipedAsync("site", folder.PathOf("site"), "--in", folder.Path);

        Assert.Equal(2, answer.Code);
        Assert.False(Directory.Exists(folder.PathOf("site")));
    }

    private static Dictionary<string, string> Pages(LadderSet ladders, string end = ".html") => LadderSite.Files(ladders)
        .Where(file => file.Path.EndsWith(end, StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);

    private static void AssertLeads(Dictionary<string, string> site, string page, string link)
    {
        var target = new Uri(new Uri("file:///" + page), System.Net.WebUtility.HtmlDecode(link));
        var path = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/');
        if (path.StartsWith("assets/", StringComparison.Ordinal))
        {
            return;
        }

        Assert.Contains(path, site.Keys);
        if (target.Fragment.Length > 0 && !path.EndsWith("assessment.html", StringComparison.Ordinal))
        {
            Assert.Contains($" id=\"{Uri.UnescapeDataString(target.Fragment[1..])}\"", site[path], StringComparison.Ordinal);
        }
    }
}
