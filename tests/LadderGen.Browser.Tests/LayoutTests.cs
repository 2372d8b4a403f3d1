using PuppeteerSharp.Media;

namespace LadderGen.Browser.Tests;

/// <summary>The pages fit narrow screens and paper, and follow the colors of the system.</summary>
[Collection(OneBrowser.Name)]
public sealed class LayoutTests(SiteInBrowser site)
{
    [SkippableTheory]
    [InlineData(SiteInBrowser.Phone)]
    [InlineData(820)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var open = await site.OpenAsync("index.html", width);

        foreach (var path in site.Paths)
        {
            await open.GoToAsync(path);
            Assert.Equal((path, width), (path, await open.AskAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)")));
        }
    }

    [SkippableFact]
    public async Task A_narrow_screen_names_the_level_of_each_cell()
    {
        await using var open = await site.OpenAsync("sre/index.html", SiteInBrowser.Phone);

        const string Cell = "document.querySelector('.matrix td')";
        Assert.Equal("block", await open.AskAsync<string>($"getComputedStyle({Cell}).display"));
        Assert.Equal("\"Junior SRE (L1)\"", await open.AskAsync<string>($"getComputedStyle({Cell}, '::before').content"));
    }

    [SkippableFact]
    public async Task A_dark_system_has_dark_pages()
    {
        await using var light = await site.OpenAsync("index.html");
        await using var dark = await site.OpenAsync("index.html", dark: true);

        const string Paper = "Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])";
        Assert.InRange(await light.AskAsync<int>(Paper), 240, 255);
        Assert.InRange(await dark.AskAsync<int>(Paper), 0, 40);
    }

    [SkippableTheory]
    [InlineData("sre/index.html")]
    [InlineData("sre/senior/index.html")]
    [InlineData("sre/senior/compared-with-l2.html")]
    [InlineData("sre/assessment.html")]
    public async Task Paper_has_the_words_and_no_navigation(string path)
    {
        await using var open = await site.OpenAsync(path);

        await open.Page.EmulateMediaTypeAsync(MediaType.Print);

        Assert.Empty(await open.TextsOfAsync("header.site, footer.site, .actions, button, .filter"));
        Assert.NotEmpty(await open.TextsOfAsync("main li"));
        Assert.True(await open.AskAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }
}
