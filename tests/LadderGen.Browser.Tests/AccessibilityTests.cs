namespace LadderGen.Browser.Tests;

/// <summary>Everybody can use the site: axe-core finds nothing, and the keyboard is enough.</summary>
[Collection(OneBrowser.Name)]
public sealed class AccessibilityTests(SiteInBrowser site)
{
    [SkippableTheory]
    [InlineData("index.html")]
    [InlineData("sre/index.html")]
    [InlineData("data/index.html")]
    [InlineData("sre/senior/index.html")]
    [InlineData("sre/senior/compared-with-l2.html")]
    [InlineData("sre/assessment.html")]
    [InlineData("search.html#incident")]
    [InlineData("hostile/index.html")]
    [InlineData("hostile/senior/index.html")]
    [InlineData("hostile/senior/compared-with-junior.html")]
    [InlineData("hostile/assessment.html")]
    public async Task Axe_finds_nothing_in_light_and_dark_on_wide_and_narrow_screens(string path)
    {
        foreach (var (width, dark) in new[] { (1280, false), (1280, true), (SiteInBrowser.Phone, false), (SiteInBrowser.Phone, true) })
        {
            // Axe is a script that the policy of the pages would not let run.
            await using var open = await site.OpenAsync(path, width, dark, bypassPolicy: true);
            await TickFirstAsync(open);

            Assert.Empty(await open.AxeAsync());
        }
    }

    [SkippableFact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        await using var open = await site.OpenAsync("sre/senior/index.html");

        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await open.AskAsync<string>("document.activeElement.innerText"));
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("content", await open.AskAsync<string>("document.activeElement.id"));
    }

    [SkippableFact]
    public async Task An_assessment_can_be_filled_in_with_the_keyboard()
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        await open.Page.FocusAsync("#person");

        await open.Page.Keyboard.TypeAsync("Noor");
        await PressUntilAsync(open, "[type=checkbox]");
        await open.Page.Keyboard.PressAsync("Space");
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.TypeAsync("In May.");

        Assert.Equal("In May.", await open.AskAsync<string>("document.activeElement.value"));
        Assert.Equal("Evidence", await open.AskAsync<string>("document.activeElement.labels[0].innerText"));
        Assert.Equal(1, await open.AskAsync<int>("document.querySelectorAll(':checked[type=checkbox]').length"));
    }

    [SkippableFact]
    public async Task A_table_that_is_wider_than_the_screen_scrolls_with_the_keyboard()
    {
        await using var open = await site.OpenAsync("sre/index.html", width: 820);

        await PressUntilAsync(open, ".scroll");
        await open.Page.Keyboard.PressAsync("ArrowRight");

        await open.Page.WaitForFunctionAsync("() => document.querySelector('.scroll').scrollLeft > 0");
    }

    private static async Task TickFirstAsync(OpenPage open)
    {
        if (await open.AskAsync<bool>("document.querySelector('#assessment') !== null"))
        {
            await open.AskAsync<object?>("document.querySelector('.step:not([hidden]) .checks input')?.click()");
        }
    }

    private static async Task PressUntilAsync(OpenPage open, string selector)
    {
        for (var i = 0; i < 100; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            if (await open.AskAsync<bool>($"document.activeElement.matches('{selector}')"))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach '{selector}'.");
    }
}
