namespace LadderGen.Browser.Tests;

/// <summary>The self-assessment stays in the browser, and shows what is met and what is missing.</summary>
[Collection(OneBrowser.Name)]
public sealed class AssessmentTests(SiteInBrowser site)
{
    private const string Leads = "sre/senior/mastery/leads-incidents-from-the-first-page";

    private const string NotOne = "This file is not an assessment that was saved here.";

    private const string Saved = """
        {
          "person": "Noor",
          "level": "sre/l2",
          "met": [
            {
              "expectation": "sre/senior/mastery/leads-incidents-from-the-first-page",
              "note": "Led both outages."
            }
          ]
        }

        """;

    [SkippableFact]
    public async Task What_is_ticked_is_kept_with_its_evidence_and_shown_as_met()
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        await FillInAsync(open);

        await open.Page.ReloadAsync();

        Assert.Equal("Noor", await open.AskAsync<string>("document.querySelector('#person').value"));
        Assert.Equal(["Next: Senior SRE (L3)"], await open.TextsOfAsync(".step > h2"));
        Assert.Equal(
            ["Led both outages."],
            await open.AskAsync<string[]>("[...document.querySelectorAll('textarea')].filter(e => e.checkVisibility()).map(e => e.value)"));
        Assert.Equal("1 met, 3 missing", await StripAsync(open, "sre/senior/mastery"));
        Assert.Equal("0 met, 1 missing", await StripAsync(open, "sre/senior/scope"));
        Assert.Equal("", open.Problems);
    }

    [SkippableFact]
    public async Task What_is_missing_and_what_is_met_can_be_shown_alone()
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        await FillInAsync(open);
        var all = (await ItemsAsync(open)).Length;

        await ClickAsync(open, ".step:not([hidden]) [value=missing]");
        var missing = await ItemsAsync(open);
        await ClickAsync(open, ".step:not([hidden]) [value=met]");

        Assert.Equal([Leads], await ItemsAsync(open));
        Assert.Equal(all - 1, missing.Length);
        Assert.DoesNotContain(Leads, missing);
        Assert.Equal(["Mastery"], await open.TextsOfAsync(".step:not([hidden]) .competency h3"));
    }

    [SkippableFact]
    public async Task No_number_says_how_much_of_the_ladder_is_done()
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        await FillInAsync(open);

        Assert.DoesNotMatch(@"%|\d\s*(?:/|of)\s*\d|\bscore\b", await open.TextOfAsync("main"));
        Assert.Equal(0, await open.AskAsync<int>("document.querySelectorAll('progress, meter').length"));
    }

    [SkippableFact]
    public async Task It_is_saved_in_the_shape_of_the_guide_and_opened_again()
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        await FillInAsync(open);

        var saved = await SaveAsync(open);
        Assert.Equal(Saved.ReplaceLineEndings("\n"), saved);
        Assert.Equal("Saved as sre-noor.json.", await open.TextOfAsync("#status"));

        await using var other = await site.OpenAsync("sre/assessment.html");
        await OpenFileAsync(other, site.Write("noor.json", saved), "Opened, and kept in this browser.");
        Assert.Equal("1 met, 3 missing", await StripAsync(other, "sre/senior/mastery"));
        Assert.Equal(saved, await SaveAsync(other));
    }

    [SkippableTheory]
    [InlineData("not JSON", NotOne)]
    [InlineData("null", NotOne)]
    [InlineData("""{ "person": "Noor", "level": "sre/l2", "met": [{ "expectation": 1 }] }""", NotOne)]
    [InlineData(
        """{ "person": "Robin", "level": "support/s1", "met": [] }""",
        "This file is about 'support/s1', which is not a level of this ladder.")]
    public async Task Another_file_is_refused_and_changes_nothing(string text, string answer)
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        await FillInAsync(open);

        await OpenFileAsync(open, site.Write("other.json", text), answer);

        Assert.Equal("1 met, 3 missing", await StripAsync(open, "sre/senior/mastery"));
    }

    [SkippableFact]
    public async Task What_the_next_level_does_not_ask_for_is_kept_and_shown_apart()
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        const string Other = """
            {
              "person": "",
              "level": "sre/l2",
              "met": [
                { "expectation": "sre/lead/planning/gone", "note": "In <b>May</b>." },
                { "expectation": "sre/l2/scope/delivers-projects-of-a-few-weeks" }
              ]
            }
            """;
        await OpenFileAsync(open, site.Write("other.json", Other), "Opened, and kept in this browser.");

        Assert.Equal(
            ["sre/lead/planning/gone (In <b>May</b>.)", "Delivers projects of a few weeks within the team's own services."],
            await open.TextsOfAsync("#elsewhere li span"));
        await ClickAsync(open, "#elsewhere li button");
        Assert.Equal(["Delivers projects of a few weeks within the team's own services."], await open.TextsOfAsync("#elsewhere li span"));
    }

    [SkippableFact]
    public async Task A_tick_that_was_taken_back_by_mistake_has_its_evidence_still()
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        await FillInAsync(open);

        await ClickAsync(open, $"[data-id=\"{Leads}\"] input");
        Assert.DoesNotContain("Led both outages.", await SaveAsync(open), StringComparison.Ordinal);
        await ClickAsync(open, $"[data-id=\"{Leads}\"] input");

        Assert.Contains("Led both outages.", await SaveAsync(open), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Notes_are_deleted_after_a_question()
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        await FillInAsync(open);

        await ClickAsync(open, "#clear");

        Assert.Equal(["Delete your notes on this ladder from this browser?"], open.Dialogs);
        Assert.Equal(0, await open.AskAsync<int>("localStorage.length"));
        await open.Page.ReloadAsync();
        Assert.Equal("", await open.AskAsync<string>("document.querySelector('#person').value"));
    }

    [SkippableFact]
    public async Task A_storage_with_nonsense_or_none_at_all_is_no_obstacle()
    {
        await using var open = await site.OpenAsync("sre/assessment.html");
        await open.AskAsync<object?>("localStorage.setItem('laddergen.assessment.sre', '{\"met\":1}')");
        await open.Page.ReloadAsync();
        Assert.Equal(["Next: SRE (L2)"], await open.TextsOfAsync(".step > h2"));

        await open.Page.EvaluateExpressionOnNewDocumentAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
        await open.Page.ReloadAsync();
        await FillInAsync(open);

        Assert.Equal("1 met, 3 missing", await StripAsync(open, "sre/senior/mastery"));
        Assert.Equal("This browser keeps nothing. Save your notes as a file before you close the page.", await open.TextOfAsync("#status"));
    }

    [SkippableFact]
    public async Task A_link_names_the_present_level_and_the_last_level_has_no_next()
    {
        await using var open = await site.OpenAsync("sre/assessment.html#sre/senior");
        Assert.Equal(["Next: Lead SRE (L4)"], await open.TextsOfAsync(".step > h2"));

        await open.Page.SelectAsync("#level", "sre/principal");

        Assert.Equal(["No further level"], await open.TextsOfAsync(".step > h2"));
    }

    [SkippableFact]
    public async Task What_the_present_level_expects_in_the_same_words_is_not_asked_for_again()
    {
        await using var open = await site.OpenAsync("hostile/assessment.html");

        Assert.Equal(2, (await ItemsAsync(open)).Length);
        Assert.Equal(["Expected at Junior already: 3"], await open.TextsOfAsync(".before summary"));
    }

    [SkippableFact]
    public async Task Notes_that_are_older_than_a_new_name_are_shown_and_saved_under_it()
    {
        await using var open = await site.OpenAsync("bakery/assessment.html");
        await open.AskAsync<object?>("""
            localStorage.setItem('laddergen.assessment.bread', JSON.stringify(
              { person: 'Kim', level: 'bread/junior', met: [{ expectation: 'bread/baker/craft/bakes-bread', note: 'In May.' }] }))
            """);

        await open.Page.ReloadAsync();

        Assert.Equal("1 met, 0 missing", await StripAsync(open, "bakery/senior/craft"));
        Assert.Empty(await open.TextsOfAsync("#elsewhere"));
        var saved = await SaveAsync(open);
        Assert.Contains("\"level\": \"bakery/junior\"", saved, StringComparison.Ordinal);
        Assert.Contains("\"expectation\": \"bakery/senior/craft/plans\"", saved, StringComparison.Ordinal);
    }

    private static async Task FillInAsync(OpenPage open)
    {
        await open.Page.TypeAsync("#person", "Noor");
        await open.Page.SelectAsync("#level", "sre/l2");
        await ClickAsync(open, $"[data-id=\"{Leads}\"] input");
        await open.Page.TypeAsync($"[data-id=\"{Leads}\"] textarea", "Led both outages.");
    }

    private static async Task ClickAsync(OpenPage open, string selector) =>
        await open.AskAsync<object?>($"document.querySelector('{selector}').click()");

    private static Task<string[]> ItemsAsync(OpenPage open) =>
        open.AskAsync<string[]>("[...document.querySelectorAll('.checks > li')].filter(e => e.checkVisibility()).map(e => e.dataset.id)");

    private static Task<string> StripAsync(OpenPage open, string id) =>
        open.AskAsync<string>($"document.querySelector('.strip[data-of=\"{id}\"]').getAttribute('aria-label')");

    /// <summary>Returns what would be downloaded.</summary>
    private static Task<string> SaveAsync(OpenPage open) => open.Page.EvaluateFunctionAsync<string>("""
        () => {
          const make = URL.createObjectURL;
          let saved;
          URL.createObjectURL = blob => { saved = blob; return make(blob); };
          document.querySelector('#save').click();
          URL.createObjectURL = make;
          return saved.text();
        }
        """);

    private static async Task OpenFileAsync(OpenPage open, string path, string answer)
    {
        var field = await open.Page.QuerySelectorAsync("#file");
        await field.UploadFileAsync(path);
        await open.Page.WaitForFunctionAsync("answer => document.querySelector('#status').innerText === answer", answer);
    }
}
