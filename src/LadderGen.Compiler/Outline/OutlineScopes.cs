namespace LadderGen.Compiler.Outline;

/// <summary>
/// Keeps the section that the walk over a document is in. Headings nest by their depth, and a bold line is under the headings. A
/// <c>&lt;details&gt;</c> opens a scope, in which headings start again under its summary.
/// </summary>
/// <param name="root">The label that the whole document is under, or -1.</param>
internal sealed class OutlineScopes(int root)
{
    private readonly Stack<Scope> _scopes = new([new Scope(new Section(root, false), isClosedLater: true, headingDepth: 0)]);

    private sealed record HeadingSection(int Depth, Section Section);

    /// <param name="outside">The section that the scope is in.</param>
    /// <param name="isClosedLater">True if its closing tag follows.</param>
    /// <param name="headingDepth">The depth of the heading that the scope is under.</param>
    private sealed class Scope(Section outside, bool isClosedLater, int headingDepth)
    {
        public Section Outside { get; } = outside;

        public bool IsClosedLater => isClosedLater;

        /// <summary>The section of its summary; the one outside until there is a summary.</summary>
        public Section Summary { get; set; } = outside;

        public List<HeadingSection> Headings { get; } = [];

        public Section? BoldLine { get; set; }

        public Section AtHeading => Headings.Count > 0 ? Headings[Headings.Count - 1].Section : Summary;

        public int Depth => Headings.Count > 0 ? Headings[Headings.Count - 1].Depth : headingDepth;

        public bool IsEndedBy(int depth) => !isClosedLater && depth <= headingDepth;
    }

    /// <summary>The number of scopes within each other.</summary>
    public int Depth => _scopes.Count;

    public Section Current => Innermost.BoldLine ?? Innermost.AtHeading;

    /// <summary>The section that a bold line would be under.</summary>
    public Section AtHeading => Innermost.AtHeading;

    private Scope Innermost => _scopes.Peek();

    /// <summary>Closes the headings that a heading of this depth ends.</summary>
    /// <returns>The section that the new heading is under.</returns>
    public Section CloseHeadings(int depth)
    {
        // Where </details> is missing, a heading that ends the section outside ends the details too.
        while (Innermost.IsEndedBy(depth))
        {
            _scopes.Pop();
        }

        Innermost.BoldLine = null;
        Innermost.Headings.RemoveAll(h => h.Depth >= depth);
        return Innermost.AtHeading;
    }

    public void OpenHeading(int depth, Section section) => Innermost.Headings.Add(new HeadingSection(depth, section));

    public void OpenBoldLine(Section section) => Innermost.BoldLine = section;

    public void OpenDetails(bool isClosedLater) => _scopes.Push(new Scope(Current, isClosedLater, Innermost.Depth));

    /// <summary>Gets the section that a summary is under: the one around its details, even for a second summary.</summary>
    public Section AroundSummary()
    {
        if (_scopes.Count == 1)
        {
            OpenDetails(isClosedLater: false);
        }

        return Innermost.Outside;
    }

    public void OpenSummary(Section section)
    {
        Innermost.Summary = section;
        Innermost.Headings.Clear();
        Innermost.BoldLine = null;
    }

    public void CloseDetails()
    {
        while (_scopes.Count > 1 && !Innermost.IsClosedLater)
        {
            _scopes.Pop();
        }

        if (_scopes.Count > 1)
        {
            _scopes.Pop();
        }
    }
}
