namespace LadderGen.Browser.Tests;

/// <summary>The search finds words of all ladders.</summary>
[Collection(OneBrowser.Name)]
public sealed class SearchTests(SiteInBrowser site)
{
    [SkippableFact]
    public async Task Words_are_found_as_they_are_typed_and_lead_to_the_expectation()
    {
        await using var open = await site.OpenAsync("search.html");

        await open.Page.Keyboard.TypeAsync("first page");

        Assert.Equal("1 result", await open.TextOfAsync("#count"));
        Assert.Equal("Site Reliability Engineering · Senior SRE (L3) · Mastery", await open.TextOfAsync("#results p"));
        await Task.WhenAll(open.Page.WaitForNavigationAsync(), open.Page.ClickAsync("#results a"));
        Assert.StartsWith("Leads incidents from the first page", await open.TextOfAsync(":target"), StringComparison.Ordinal);
    }

    private const string LongWord =
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationsdirektorenstellvertreterwitwenversicherung";

    [SkippableTheory]
    [InlineData("cafe RESUME", "Writes a résumé for every café. With </textarea></option></select> in it.")]
    [InlineData("mützenfabrik", LongWord)]
    [InlineData("one <script>", "<script>document.title = 'owned'</script> plans releases of one service a quarter ahead.")]
    public async Task Case_and_accents_do_not_matter_and_marks_are_words(string words, string found)
    {
        await using var open = await site.OpenAsync("search.html");

        await open.Page.Keyboard.TypeAsync(words);

        Assert.Equal([found], await open.TextsOfAsync("#results a"));
        Assert.Equal("", open.Problems);
    }

    [SkippableFact]
    public async Task An_expectation_that_says_the_words_comes_before_one_whose_level_does()
    {
        await using var open = await site.OpenAsync("search.html#senior");

        var results = await open.TextsOfAsync("#results a");

        var says = results.Select(result => result.Contains("senior", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.Contains(true, says);
        Assert.Contains(false, says);
        Assert.Equal(says.OrderDescending(), says);
    }

    [SkippableFact]
    public async Task Nothing_found_is_said()
    {
        await using var open = await site.OpenAsync("search.html");

        await open.Page.Keyboard.TypeAsync("xyzzy");

        Assert.Equal("Nothing found. Try fewer words, or the beginning of a word.", await open.TextOfAsync("#count"));
        Assert.Empty(await open.TextsOfAsync("#results a"));
    }
}
