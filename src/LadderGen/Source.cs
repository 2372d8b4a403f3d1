using System.Globalization;

namespace LadderGen;

/// <summary>A document of a ladder and a line in it.</summary>
public readonly struct Source : IEquatable<Source>
{
    private readonly string? _document;

    /// <summary>Makes a source.</summary>
    /// <param name="document">The path of the document, relative to the project.</param>
    /// <param name="line">The line, counted from 1.</param>
    public Source(string document, int line)
    {
        _document = document;
        Line = line;
    }

    /// <summary>The path of the document, relative to the project, such as <c>ladders/sre.md</c>; empty if unknown.</summary>
    public string Document => _document ?? "";

    /// <summary>The line, counted from 1; 0 if unknown.</summary>
    public int Line { get; }

    /// <summary>Gets whether two sources have the same document and line.</summary>
    /// <param name="left">A source.</param>
    /// <param name="right">A source.</param>
    /// <returns>True if they have.</returns>
    public static bool operator ==(Source left, Source right) => left.Equals(right);

    /// <summary>Gets whether two sources have different documents or lines.</summary>
    /// <param name="left">A source.</param>
    /// <param name="right">A source.</param>
    /// <returns>True if they have.</returns>
    public static bool operator !=(Source left, Source right) => !left.Equals(right);

    /// <summary>Gets whether another source has the same document and line.</summary>
    /// <param name="other">A source.</param>
    /// <returns>True if it has.</returns>
    public bool Equals(Source other) => Line == other.Line && Document == other.Document;

    /// <summary>Gets whether <paramref name="obj"/> is a source with the same document and line.</summary>
    /// <param name="obj">Any object.</param>
    /// <returns>True if it is.</returns>
    public override bool Equals(object? obj) => obj is Source other && Equals(other);

    /// <summary>Returns the hash code of the document and the line.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Document) * 31) + Line);

    /// <summary>Returns the document and the line.</summary>
    /// <returns>Such as <c>ladders/sre.md:41</c>.</returns>
    public override string ToString() => Document + ":" + Line.ToString(CultureInfo.InvariantCulture);
}
