namespace LadderGen.Browser.Tests;

/// <summary>No word of a ladder runs, nothing is loaded from elsewhere, and no page has a problem.</summary>
[Collection(OneBrowser.Name)]
public sealed class SafetyTests(SiteInBrowser site)
{
    [SkippableFact]
    public async Task No_page_has_a_problem_runs_a_word_of_a_ladder_or_loads_anything_from_elsewhere()
    {
        await using var open = await site.OpenAsync("index.html");

        foreach (var path in site.Paths)
        {
            await open.GoToAsync(path);
            Assert.NotEqual("owned", await open.AskAsync<string>("document.title"));
            Assert.Equal(0, await open.AskAsync<int>("document.querySelectorAll('img, main script, [onmouseover], [onerror]').length"));
        }

        Assert.Equal("", open.Problems);
        Assert.Empty(open.Dialogs);
        Assert.All(open.Requests, request => Assert.StartsWith("file:///", request, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task The_policy_lets_no_script_in_a_page_run_and_no_text_become_markup()
    {
        await using var open = await site.OpenAsync("index.html");

        var forbidden = await open.Page.EvaluateFunctionAsync<string[]>("""
            async () => {
              const forbidden = [];
              document.addEventListener('securitypolicyviolation', event => forbidden.push(event.effectiveDirective));
              const script = document.createElement('script');
              try { script.textContent = 'document.title = "owned"'; } catch { }
              try { document.body.innerHTML = '<p>'; } catch { }
              const image = document.body.appendChild(new Image());
              image.src = 'https://example.invalid/';
              try { await fetch('https://example.invalid/'); } catch { }
              await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
              return [...new Set(forbidden)].sort();
            }
            """);

        Assert.Equal(["connect-src", "img-src", "require-trusted-types-for"], forbidden);
        Assert.Equal("Career ladders", await open.AskAsync<string>("document.title"));
    }

    [SkippableFact]
    public async Task Hostile_words_are_shown_as_they_are_written()
    {
        await using var open = await site.OpenAsync("hostile/junior/index.html");

        Assert.Contains(
            "<script>document.title = 'owned'</script> plans releases of one service a quarter ahead.",
            await open.TextsOfAsync(".expectations li"));
    }

    [SkippableFact]
    public async Task An_expectation_of_the_address_is_marked()
    {
        const string Id = "sre/senior/mastery/leads-incidents-from-the-first-page";

        await using var open = await site.OpenAsync($"sre/senior/index.html#{Id}");

        Assert.Equal(Id, await open.AskAsync<string>("document.querySelector(':target').id"));
    }
}
