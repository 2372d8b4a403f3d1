namespace LadderGen.Tool.Site;

/// <summary>The page on which everything can be searched.</summary>
internal static class SearchPage
{
    public static SiteFile Write() => new SitePage(SitePaths.Search, "search", "Search", [], $"""
        <header class="page">
        <h1>Search</h1>
        <noscript>
        <p class="notice">The search needs JavaScript, which is switched off in your browser.
        The browser's own search finds words on the page of a ladder.</p>
        </noscript>
        <form id="search" role="search" hidden>
        <label for="words">Words of an expectation, a competency or a level</label>
        <input type="search" id="words" autocomplete="off" spellcheck="false">
        </form>
        <p id="count" role="status"></p>
        </header>
        <ul id="results"></ul>
        """, "search-index.js", "search.js").ToFile();
}
