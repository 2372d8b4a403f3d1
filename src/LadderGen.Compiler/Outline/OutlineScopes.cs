namespace LadderGen.Compiler.Outline;

/// <summary>The label that words stand under, and whether they are examples there.</summary>
internal readonly record struct Place(int Label, bool IsExample);

/// <summary>
/// Where in the outline of a document the walk is: headings by their depth, under them a bold line, and a
/// <c>&lt;details&gt;</c> begins all that anew under its summary.
/// </summary>
internal sealed class OutlineScopes
{
    private readonly Stack<Scope> _scopes = new();

    private sealed record Heading(int Depth, Place Place);

    private sealed class Scope(Place under, bool isClosedLater, int headingDepth)
    {
        public Place Under { get; set; } = under;

        public Place Base { get; } = under;

        public bool IsClosedLater => isClosedLater;

        /// <summary>The depth of the heading outside.</summary>
        public int HeadingDepth => headingDepth;

        public List<Heading> Headings { get; } = [];

        public Place? BoldLine { get; set; }

        public Place AtHeading => Headings.Count > 0 ? Headings[Headings.Count - 1].Place : Under;
    }

    public OutlineScopes(int root) => _scopes.Push(new Scope(new Place(root, false), true, 0));

    public Place Current => _scopes.Peek().BoldLine ?? _scopes.Peek().AtHeading;

    /// <summary>What a bold line stands under.</summary>
    public Place AtHeading => _scopes.Peek().AtHeading;

    public int Depth => _scopes.Count;

    /// <summary>Leaves the headings that one of this depth ends.</summary>
    /// <returns>What it stands under.</returns>
    public Place CloseHeadings(int depth)
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

    public void OpenHeading(int depth, Place place) => _scopes.Peek().Headings.Add(new Heading(depth, place));

    public void OpenBoldLine(Place place) => _scopes.Peek().BoldLine = place;

    public void OpenDetails(bool isClosedLater)
    {
        var headings = _scopes.Peek().Headings;
        var depth = headings.Count > 0 ? headings[headings.Count - 1].Depth : _scopes.Peek().HeadingDepth;
        _scopes.Push(new Scope(Current, isClosedLater, depth));
    }

    /// <summary>What a summary stands under: the details' own surroundings, even if it is the second one.</summary>
    public Place AroundSummary()
    {
        if (_scopes.Count == 1)
        {
            OpenDetails(isClosedLater: false);
        }

        return _scopes.Peek().Base;
    }

    public void OpenSummary(Place place)
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
