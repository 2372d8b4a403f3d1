using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Logging.Abstractions;

namespace LadderGen.AspNetCore.Tests;

/// <summary>A part is one string everywhere, its id: pages, links and logs write it, and reading it gives the same part.</summary>
public sealed partial class OneStringTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Asp_for_selects_the_level_and_posting_the_form_keeps_it()
    {
        var page = await site.Client.GetStringAsync("/people/1");
        Assert.Equal("sre/senior", Selected().Match(page).Groups[1].Value);
        Assert.Contains("name=\"Goal\" value=\"sre/senior\"", page, StringComparison.Ordinal);
        Assert.Equal("saved Senior", await Post("/people/1", ("Level", "sre/senior"), ("Goal", "sre/junior")));
    }

    [Fact]
    public async Task A_level_in_a_query_is_selected_too() =>
        Assert.Equal("sre/junior", Selected().Match(await site.Client.GetStringAsync("/people/1?level=sre/junior")).Groups[1].Value);

    [Fact]
    public async Task The_empty_choice_is_null() => Assert.Equal("saved nothing", await Post("/people/1", ("Level", ""), ("Goal", "")));

    [Fact]
    public async Task A_wrong_level_is_a_bad_request_and_not_an_error_of_the_server()
    {
        foreach (var (field, value) in new[] { ("Level", "sre/boss"), ("Any", "sre/senior") })
        {
            var response = await site.Client.PostAsync("/people/1", new FormUrlEncodedContent([new(field, value)]));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Client.GetAsync("/levels/boss")).StatusCode);
    }

    [Fact]
    public async Task A_link_to_a_level_leads_back_to_it()
    {
        var links = site.Services.GetRequiredService<LinkGenerator>();
        var path = links.GetPathByName("level", new RouteValueDictionary { ["level"] = Ladders.Sre.Senior });
        Assert.Equal("/levels/sre%2Fsenior", path);
        Assert.Equal("/levels/sre%2Fsenior", links.GetPathByName("level", new { level = (Level)Ladders.Sre.Senior }));
        Assert.Contains(
            "href=\"/people/2?level=sre%2Fsenior\">Senior SRE (L2)</a>",
            await site.Client.GetStringAsync("/people/1"),
            StringComparison.Ordinal);
        Assert.Equal("Senior SRE (L2)", await site.Client.GetStringAsync("/levels/senior"));
    }

    [Fact]
    public void A_list_of_choices_selects_the_level()
    {
        var list = new SelectList(Ladders.Sre.Levels, nameof(Level.Id), nameof(Level.Title), Ladders.Sre.Senior);
        Assert.Equal("Senior SRE (L2)", Assert.Single(list, item => item.Selected).Text);
    }

    [Fact]
    public async Task Blazor_selects_the_level_and_reads_its_option()
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { ["Person"] = new PersonForm.Employee { Level = Ladders.Sre.Senior } });
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<PersonForm>(parameters)).ToHtmlString());
        Assert.Equal("sre/senior", Selected().Match(html).Groups[1].Value);

        Assert.Same(Ladders.Sre.Junior, new Chosen("sre/junior").Level);
        Assert.Null(new Chosen("").Level);
    }

    public static TheoryData<LadderPart> Parts =>
    [
        Ladders.Sre, Ladders.Sre.Senior, Ladders.Sre.Competencies.Mastery, Ladders.Sre.Senior.Mastery,
        Ladders.Sre.Senior.Mastery[0],
    ];

    [Theory]
    [MemberData(nameof(Parts), DisableDiscoveryEnumeration = true)]
    public void Every_part_is_written_as_its_id(LadderPart part)
    {
        Assert.Equal(part.Id, part.ToString());
        Assert.Equal(part.Id, $"{part}");
        Assert.Equal(part.Id, Convert.ToString(part, CultureInfo.InvariantCulture));
        Assert.Equal(part.Id, TypeDescriptor.GetConverter(part.GetType()).ConvertToInvariantString(part));
        Assert.Equal(part.Id, BindConverter.FormatValue<object>(part)!.ToString());
        Assert.Same(part, Ladders.Find(part.ToString()));
    }

    [Fact]
    public void A_log_names_the_level()
    {
        var log = new Log();
        Promoted(log, Ladders.Sre.Senior);
        Assert.Equal("Promoted to sre/senior", log.Last);
    }

    [LoggerMessage(LogLevel.Information, "Promoted to {Level}")]
    private static partial void Promoted(ILogger log, Level level);

    private async Task<string> Post(string path, params (string Name, string Value)[] fields)
    {
        var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        var response = await site.Client.PostAsync(path, form);
        return await response.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("<option(?=[^>]* selected)[^>]* value=\"([^\"]*)\"")]
    private static partial Regex Selected();

    /// <summary>The level that <c>InputSelect</c> reads when somebody chooses an option.</summary>
    private sealed class Chosen : InputSelect<SreLevel?>
    {
        public Chosen(string option)
        {
            Assert.True(TryParseValueFromString(option, out var level, out _));
            Level = level;
        }

        public SreLevel? Level { get; }
    }

    private sealed class Log : ILogger
    {
        public string? Last { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) => Last = formatter(state, exception);
    }
}
