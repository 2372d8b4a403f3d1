using System.Globalization;

namespace LadderGen;

/// <summary>Where something stands in the documents of a ladder.</summary>
public readonly struct Source : IEquatable<Source>
{
    private readonly string? _document;

    /// <summary>A place in a document.</summary>
    /// <param name="document">The path of the document, relative to the project.</param>
    /// <param name="line">Counted from 1.</param>
    public Source(string document, int line)
    {
        _document = document;
        Line = line;
    }

    /// <summary>The path of the document, relative to the project, such as <c>ladders/sre.md</c>; empty if unknown.</summary>
    public string Document => _document ?? "";

    /// <summary>The line, counted from 1; 0 if unknown.</summary>
    public int Line { get; }

    /// <summary>Whether both are the same place.</summary>
    /// <param name="left">A place.</param>
    /// <param name="right">A place.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(Source left, Source right) => left.Equals(right);

    /// <summary>Whether the two are different places.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Source left, Source right) => !left.Equals(right);

    /// <summary>Whether both are the same place.</summary>
    /// <param name="other">A place.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(Source other) => Line == other.Line && Document == other.Document;

    /// <summary>Whether <paramref name="obj"/> is the same place.</summary>
    /// <param name="obj">Anything.</param>
    /// <returns>Whether it is.</returns>
    public override bool Equals(object? obj) => obj is Source other && Equals(other);

    /// <summary>The hash code of the document and the line.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Document) * 31) + Line);

    /// <summary>Returns document and line.</summary>
    /// <returns>Such as <c>ladders/sre.md:41</c>.</returns>
    public override string ToString() => Document + ":" + Line.ToString(CultureInfo.InvariantCulture);
}
