namespace LadderGen.Tool.Site;

/// <summary>A page of the site: what all pages have around what this one says.</summary>
/// <param name="Path">The path in the site.</param>
/// <param name="Kind">The kind of page, for the style sheet.</param>
/// <param name="Title">The title of the window, without the names of the pages above it.</param>
/// <param name="Above">The pages above this one, outermost first, without the list of ladders.</param>
/// <param name="Content">The content.</param>
/// <param name="Scripts">The names of the scripts, in the order in which they run.</param>
internal sealed record SitePage(
    string Path,
    string Kind,
    string Title,
    IReadOnlyList<(string Title, string Path)> Above,
    Html Content,
    params IReadOnlyList<string> Scripts)
{
    // Nothing is loaded but the site's own style and scripts, no script is part of a page, and no text becomes markup.
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
        + "require-trusted-types-for 'script'";

    /// <summary>The attribute of a link to the page that has the link.</summary>
    public static Html Current => $" aria-current=\"page\"";

    // A part that a page does not have leaves its line empty. The words of a ladder have no line ends: they are escaped.
    public SiteFile ToFile() => new(
        Path,
        string.Concat(ToHtml().ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line + "\n")));

    private Html ToHtml() => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>{string.Join(" · ", Above.Select(page => page.Title).Reverse().Prepend(Title))}</title>
        <link rel="stylesheet" href="{Asset("site.css")}">
        <link rel="icon" href="{Asset("icon.svg")}" type="image/svg+xml">
        {Scripts.Select(Script)}
        </head>
        <body class="{Kind}">
        <a class="skip" href="#content">Skip to the content</a>
        <header class="site">
        <nav aria-label="Site">
        <ol>
        <li><a href="{SitePaths.Link(Path, SitePaths.Index)}"{CurrentIf(SitePaths.Index)}>Career ladders</a></li>
        {Above.Select(Crumb)}
        </ol>
        <a href="{SitePaths.Link(Path, SitePaths.Search)}"{CurrentIf(SitePaths.Search)}>Search</a>
        </nav>
        </header>
        <main id="content" tabindex="-1">
        {Content}
        </main>
        <footer class="site">
        <p>Made from the ladder documents with laddergen. Nothing on these pages is sent anywhere.</p>
        </footer>
        </body>
        </html>
        """;

    private Html Script(string name) => $"""
        <script src="{Asset(name)}" defer></script>
        """;

    private Html Crumb((string Title, string Path) page) => $"""
        <li><a href="{SitePaths.Link(Path, page.Path)}" dir="auto">{page.Title}</a></li>
        """;

    private Html CurrentIf(string page) => page == Path ? Current : Html.Empty;

    private string Asset(string name) => SitePaths.Link(Path, "assets/" + name);
}
