using System.ComponentModel;

namespace LadderGen.Internals;

/// <summary>For generated code only: a part that was released once and has left the documents.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Retired
{
    /// <summary>For generated code only: makes a retired part.</summary>
    /// <param name="id">The id, which says what kind of part it is.</param>
    /// <param name="name">The C# name.</param>
    /// <param name="text">The title, or the text.</param>
    /// <param name="details">The lines nested below the text.</param>
    public Retired(string id, string name, string text, params string[] details)
    {
        Id = id;
        Name = name;
        Text = text;
        Details = details;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The C# name.</summary>
    public string Name { get; }

    /// <summary>The title, or the text.</summary>
    public string Text { get; }

    internal string[] Details { get; }
}
