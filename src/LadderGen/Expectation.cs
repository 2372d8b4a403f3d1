using System.Diagnostics;

namespace LadderGen;

/// <summary>One thing that a level expects of a competency. Immutable, and safe across threads.</summary>
[DebuggerDisplay("{Text,nq}")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public sealed class Expectation : LadderPart
{
    private readonly CompetencyExpectations _siblings;
    private readonly string? _document;
    private readonly int _line;

    internal Expectation(CompetencyExpectations siblings, string id, string name, int line, string text, string[]? details, string? document)
    {
        _siblings = siblings;
        Id = id;
        Name = name;
        _line = line;
        Text = text;
        Details = ReadOnlyList<string>.Of(details);
        _document = document;
    }

    /// <summary>What names the expectation in databases and attributes, such as <c>sre/senior/mastery/leads-incidents</c>.</summary>
    public override string Id { get; }

    /// <summary>The name in C#, such as <c>LeadsIncidents</c>.</summary>
    public override string Name { get; }

    /// <summary>What is expected, in the words of the document.</summary>
    public string Text { get; }

    /// <summary>What stands nested below the text; empty if nothing.</summary>
    public ReadOnlyList<string> Details { get; }

    /// <summary>The level that expects it: the one in whose document it stands, also in the list of a level that takes it over.</summary>
    public Level Level => _siblings.Level;

    /// <summary>The competency it is expected of.</summary>
    public Competency Competency => _siblings.Competency;

    /// <summary>Where it stands.</summary>
    public Source Source => new(_document ?? _siblings.Source.Document, _line);

    private protected override Ladder GetLadder() => _siblings.Ladder;
}
