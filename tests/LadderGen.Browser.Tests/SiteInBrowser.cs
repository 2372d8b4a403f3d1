using System.Text;
using Deque.AxeCore.Commons;
using LadderGen.Tool.Folders;
using LadderGen.Tool.Site;
using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace LadderGen.Browser.Tests;

/// <summary>The site of the example ladders, and of one whose words try to become markup, opened as files in a browser.</summary>
public sealed class SiteInBrowser : IAsyncLifetime, IDisposable
{
    /// <summary>The narrowest screen that people use.</summary>
    public const int Phone = 360;

    private const string Hostile = """
        ---
        ladder: Hostile
        title: "</title><script>document.title = 'owned'</script> & \"quoted\""
        levels: [Junior, Senior]
        cumulative: true
        ---
        # Hostile

        </script><script>document.title = 'owned'</script> and <img src=x onerror="document.title = 'owned'">

        ## Junior

        ### " onmouseover="document.title = 'owned'

        - `<script>document.title = 'owned'</script>` plans releases of one service a quarter ahead.
        - Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationsdirektorenstellvertreterwitwenversicherung
        - שלום עולם, כותב בעברית
        - E.g. `<img src=x onerror=alert(1)>`

        ## Senior

        ### " onmouseover="document.title = 'owned'

        - `<script>document.title = 'owned'</script>` plans releases of all services a year ahead.
        - Writes a résumé for every café.
          - With `</textarea></option></select>` in it.
        """;

    // It had another name, and so had a level and an expectation.
    private const string Renamed = """
        ---
        ladder: Bakery
        renamed: { Bread: Bakery, Baker: Senior, BakesBread: Plans }
        version: "2026"
        effective: 2026-01-01
        levels: [Junior, Senior]
        ---
        # Bakery

        ## Junior

        ### Craft

        - Weighs flour.

        ## Senior

        ### Craft

        - Plans the bake. {#plans}
        """;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    private readonly TestFolder _folder = new();
    private IBrowser? _browser;

    /// <summary>The paths of all pages.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists) is not { } chromium)
        {
            return;
        }

        _folder.Write("ladder/hostile.md", Hostile);
        var examples = LadderFolder.Read(Path.Combine(Repository.Root, "ladders")).Set();
        _folder.Write("ladder/bakery.md", Renamed);
        var others = LadderFolder.Read(_folder.PathOf("ladder")).Set();
        var files = LadderSite.Files(new LadderSet([.. examples, .. others]));
        await new SiteFolder(_folder.PathOf("site")).WriteAsync(files, force: false, CancellationToken.None);
        Paths = [.. files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal))];
        _browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = chromium,

            // A container has no user for Chromium's own sandbox. What it opens are the files of this test.
            Args = ["--no-sandbox"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Opens a page in a profile of its own, with an empty storage.</summary>
    public async Task<OpenPage> OpenAsync(string path, int width = 1280, bool dark = false, bool bypassPolicy = false)
    {
        Skip.If(_browser is null, "There is no Chromium on this machine.");
        var profile = await _browser.CreateBrowserContextAsync();
        var page = await profile.NewPageAsync();
        await page.SetBypassCSPAsync(bypassPolicy);
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900 });
        await page.EmulateMediaFeaturesAsync(
            [new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = dark ? "dark" : "light" }]);
        var open = new OpenPage(profile, page, new Uri(_folder.PathOf("site")).AbsoluteUri + "/");
        await open.GoToAsync(path);
        return open;
    }

    public string Write(string name, string text)
    {
        _folder.Write(name, text);
        return _folder.PathOf(name);
    }
}

/// <summary>A page in the browser, and the problems that the browser reported.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _profile;
    private readonly string _site;
    private readonly StringBuilder _problems = new();

    public OpenPage(IBrowserContext profile, IPage page, string site)
    {
        (_profile, Page, _site) = (profile, page, site);
        page.Console += (_, message) => _problems.AppendLine(message.Message.Text);
        page.PageError += (_, error) => _problems.AppendLine(error.Message);
        page.Request += (_, request) => Requests.Add(request.Request.Url);
        page.Dialog += async (_, dialog) =>
        {
            Dialogs.Add(dialog.Dialog.Message);
            await dialog.Dialog.Accept();
        };
    }

    public IPage Page { get; }

    public IList<string> Requests { get; } = new List<string>();

    public IList<string> Dialogs { get; } = new List<string>();

    /// <summary>All errors and warnings: a script that failed, and all that the policy of the page forbade.</summary>
    public string Problems => _problems.ToString();

    public Task GoToAsync(string path) => Page.GoToAsync(_site + path);

    public Task<T> AskAsync<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    public Task<string> TextOfAsync(string selector) => AskAsync<string>($"document.querySelector('{selector}').innerText");

    public Task<string[]> TextsOfAsync(string selector) =>
        AskAsync<string[]>($"[...document.querySelectorAll('{selector}')].filter(e => e.checkVisibility()).map(e => e.innerText.trim())");

    /// <summary>Returns what axe-core has to say about the page.</summary>
    public async Task<string[]> AxeAsync()
    {
        await Page.EvaluateExpressionAsync(new BundledAxeScriptProvider().GetScript());
        return await Page.EvaluateFunctionAsync<string[]>("""
            async () => (await axe.run({ preload: false })).violations.flatMap(
                violation => violation.nodes.map(node => `${violation.impact}: ${violation.id}: ${node.html}: ${node.failureSummary}`))
            """);
    }

    public async ValueTask DisposeAsync() => await _profile.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<SiteInBrowser>
{
    public const string Name = "One browser";
}
