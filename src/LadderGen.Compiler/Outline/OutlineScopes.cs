namespace LadderGen.Compiler.Outline;

/// <summary>The label that words stand under, and whether they are examples there.</summary>
internal readonly record struct Section(int Label, bool IsExample);

/// <summary>
/// Where in the outline of a document the walk is: headings by their depth, under them a bold line, and a
/// <c>&lt;details&gt;</c> begins all that anew under its summary.
/// </summary>
internal sealed class OutlineScopes
{
    private readonly Stack<Scope> _scopes = new();

    private sealed record Heading(int Depth, Section Section);

    private sealed class Scope(Section under, bool isClosedLater, int headingDepth)
    {
        public Section Under { get; set; } = under;

        public Section Base { get; } = under;

        public bool IsClosedLater => isClosedLater;

        /// <summary>The depth of the heading outside.</summary>
        public int HeadingDepth => headingDepth;

        public List<Heading> Headings { get; } = [];

        public Section? BoldLine { get; set; }

        public Section AtHeading => Headings.Count > 0 ? Headings[Headings.Count - 1].Section : Under;
    }

    public OutlineScopes(int root) => _scopes.Push(new Scope(new Section(root, false), true, 0));

    public Section Current => _scopes.Peek().BoldLine ?? _scopes.Peek().AtHeading;

    /// <summary>What a bold line stands under.</summary>
    public Section AtHeading => _scopes.Peek().AtHeading;

    public int Depth => _scopes.Count;

    /// <summary>Leaves the headings that one of this depth ends.</summary>
    /// <returns>What it stands under.</returns>
    public Section CloseHeadings(int depth)
    {
        // Where </details> is missing, a heading that ends the section outside ends the details too.
        while (_scopes.Peek() is { IsClosedLater: false } details && depth <= details.HeadingDepth)
        {
            _scopes.Pop();
        }

        var scope = _scopes.Peek();
        scope.BoldLine = null;
        scope.Headings.RemoveAll(h => h.Depth >= depth);
        return scope.AtHeading;
    }

    public void OpenHeading(int depth, Section place) => _scopes.Peek().Headings.Add(new Heading(depth, place));

    public void OpenBoldLine(Section place) => _scopes.Peek().BoldLine = place;

    public void OpenDetails(bool isClosedLater)
    {
        var headings = _scopes.Peek().Headings;
        var depth = headings.Count > 0 ? headings[headings.Count - 1].Depth : _scopes.Peek().HeadingDepth;
        _scopes.Push(new Scope(Current, isClosedLater, depth));
    }

    /// <summary>What a summary stands under: the details' own surroundings, even if it is the second one.</summary>
    public Section AroundSummary()
    {
        if (_scopes.Count == 1)
        {
            OpenDetails(isClosedLater: false);
        }

        return _scopes.Peek().Base;
    }

    public void OpenSummary(Section place)
    {
        var scope = _scopes.Peek();
        scope.Under = place;
        scope.Headings.Clear();
        scope.BoldLine = null;
    }

    public void CloseDetails()
    {
        while (_scopes.Count > 1 && !_scopes.Peek().IsClosedLater)
        {
            _scopes.Pop();
        }

        if (_scopes.Count > 1)
        {
            _scopes.Pop();
        }
    }
}
