namespace LadderGen.Compiler.Html;

/// <summary>Knows which names are elements of HTML, and which of those separate text from text.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> All = Names(
        "a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center " +
        "cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure " +
        "font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label " +
        "legend li link main map mark math menu meta meter nav noscript object ol optgroup option output p param picture pre " +
        "progress q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table " +
        "tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr");

    private static readonly HashSet<string> Blocks = Names(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
        "footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre section " +
        "summary table tbody td tfoot th thead title tr ul");

    /// <summary>The elements of headings, lists and tables, which cannot be read as part of a paragraph.</summary>
    private static readonly HashSet<string> Structure = Names("h1 h2 h3 h4 h5 h6 ul ol menu li dl dt dd table tr td th");

    /// <summary>True for the elements of HTML. A <c>&lt;team name&gt;</c> to be filled in looks like a tag but is not one.</summary>
    public static bool IsKnown(string name) => All.Contains(name);

    /// <summary>
    /// True for the elements of HTML, and for those that a page or a word processor defines, such as <c>my-element</c> and <c>o:p</c>.
    /// </summary>
    public static bool IsElement(string name) => IsKnown(name) || name.IndexOf('-') > 0 || name.IndexOf(':') > 0;

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsStructure(string name) => Structure.Contains(name);

    /// <summary>Gets the depth of <c>h1</c> to <c>h6</c>; 0 for other names.</summary>
    public static int HeadingLevel(string name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
