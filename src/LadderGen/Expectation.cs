using System.Diagnostics;

namespace LadderGen;

/// <summary>One thing that a level expects of a competency. Immutable and safe for use by several threads.</summary>
[DebuggerDisplay("{Text,nq}")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public sealed partial class Expectation : LadderPart
{
    private readonly CompetencyExpectations _siblings;
    private readonly string? _document;
    private readonly int _line;
    private readonly bool _isRetired;

    internal Expectation(
        CompetencyExpectations siblings,
        string id,
        string name,
        int line,
        string text,
        string[]? details,
        string? document,
        bool isRetired = false)
    {
        _siblings = siblings;
        Id = id;
        Name = name;
        _line = line;
        Text = text;
        Details = ReadOnlyList<string>.Of(details);
        _document = document;
        _isRetired = isRetired;
    }

    /// <summary>The id in databases, attributes and URLs, such as <c>sre/senior/mastery/leads-incidents</c>.</summary>
    public override string Id { get; }

    /// <summary>The name in C#, such as <c>LeadsIncidents</c>.</summary>
    public override string Name { get; }

    /// <summary>The text, in the words of the document.</summary>
    public string Text { get; }

    /// <summary>The lines nested below the text; may be empty.</summary>
    public ReadOnlyList<string> Details { get; }

    /// <summary>The level where the expectation is written, also if another level inherits it.</summary>
    public Level Level => _siblings.Level;

    /// <summary>The competency.</summary>
    public Competency Competency => _siblings.Competency;

    /// <inheritdoc/>
    public override bool IsRetired => _isRetired || _siblings.IsRetired;

    /// <summary>The document and the line. A retired expectation is in none: its line is 0.</summary>
    public Source Source => new(_document ?? _siblings.Source.Document, _line);

    /// <inheritdoc cref="LadderPart.In"/>
    public new Expectation In(string language) => (Expectation)base.In(language);

    private protected override Ladder GetLadder() => _siblings.Ladder;
}
