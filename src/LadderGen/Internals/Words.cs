using System.ComponentModel;

namespace LadderGen.Internals;

/// <summary>For generated code only: the words of a part in another language.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Words
{
    /// <summary>For generated code only: makes the words of a part.</summary>
    /// <param name="id">The id of the part.</param>
    /// <param name="text">The title, or the text.</param>
    /// <param name="line">The line of the document, counted from 1.</param>
    /// <param name="document">The document; null for that of the part around it.</param>
    /// <param name="description">The description, or the summary.</param>
    /// <param name="lines">The details, or the examples.</param>
    /// <param name="facts">The facts, each as a title and a text.</param>
    public Words(
        string id,
        string text,
        int line = 0,
        string? document = null,
        string description = "",
        string[]? lines = null,
        string[]? facts = null)
    {
        Id = id;
        Text = text;
        Line = line;
        Document = document;
        Description = description;
        Lines = lines ?? [];
        Facts = facts ?? [];
    }

    internal string Id { get; }

    internal string Text { get; }

    internal int Line { get; }

    internal string? Document { get; }

    internal string Description { get; }

    internal string[] Lines { get; }

    internal string[] Facts { get; }
}
