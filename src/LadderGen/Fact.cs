using System.ComponentModel;

namespace LadderGen;

/// <summary>Something stated of a level beside its expectations, such as its planning horizon. Immutable.</summary>
public sealed class Fact
{
    /// <summary>For generated code only.</summary>
    /// <param name="title">What the fact is about.</param>
    /// <param name="text">What is so.</param>
    /// <param name="document">The document it stands in.</param>
    /// <param name="line">The line it stands on, counted from 1.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Fact(string title, string text, string document, int line)
    {
        Title = title;
        Text = text;
        Source = new Source(document, line);
    }

    /// <summary>What the fact is about, such as <c>Planning horizon</c>.</summary>
    public string Title { get; }

    /// <summary>What is so, such as <c>A quarter</c>.</summary>
    public string Text { get; }

    /// <summary>Where the fact stands.</summary>
    public Source Source { get; }

    /// <summary>Returns the title and the text.</summary>
    /// <returns>Such as <c>Planning horizon: A quarter</c>.</returns>
    public override string ToString() => $"{Title}: {Text}";
}
