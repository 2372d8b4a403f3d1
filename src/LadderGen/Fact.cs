namespace LadderGen;

/// <summary>A fact about a level besides its expectations, such as its planning horizon. Immutable.</summary>
public sealed class Fact
{
    private readonly string? _document;
    private readonly int _line;
    private Level _level = null!;

    internal Fact(string title, string text, string? document, int line)
    {
        Title = title;
        Text = text;
        _document = document;
        _line = line;
    }

    /// <summary>The title, such as <c>Planning horizon</c>.</summary>
    public string Title { get; }

    /// <summary>The text, such as <c>A quarter</c>.</summary>
    public string Text { get; }

    /// <summary>The document and the line.</summary>
    public Source Source => new(_document ?? _level.Source.Document, _line);

    /// <summary>Returns the title and the text.</summary>
    /// <returns>Such as <c>Planning horizon: A quarter</c>.</returns>
    public override string ToString() => $"{Title}: {Text}";

    // Called once, by the level's constructor, before other code can see the fact.
    internal void BelongTo(Level level) => _level = level;
}
