using System.Diagnostics;

namespace LadderGen;

/// <summary>One thing that a level expects of a competency. Immutable, and safe across threads.</summary>
[DebuggerDisplay("{Text,nq}")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(LadderJsonConverter))]
#endif
public sealed class Expectation : LadderPart
{
    private readonly string? _document;
    private readonly int _line;
    private readonly int _words;
    private Expectations _siblings = null!;
    private string? _id;
    private string? _name;

    internal Expectation(int line, int words, string text, string[] details)
    {
        _line = line;
        _words = words;
        Text = text;
        Details = ReadOnlyList<string>.Of(details);
    }

    internal Expectation(string? id, string name, string? document, int line, string text, string[] details)
        : this(line, 0, text, details)
    {
        _name = name;
        _id = id;
        _document = document;
    }

    /// <summary>What names the expectation in databases and attributes, such as <c>sre/senior/mastery/leads-incidents</c>.</summary>
    // Made at first use: most are never asked for. Of two threads that make it both make the same.
    public override string Id => _id ??= _siblings.Id + "/" + Slug.Of(Name);

    /// <summary>The name in C#, such as <c>LeadsIncidents</c>.</summary>
    // Most names are the first words of the text, and an assembly need not hold those twice.
    public override string Name => _name ??= NameOfText.Of(Text, _words);

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

    /// <summary>The end of the id, where the words of the text do not give it; null where they do.</summary>
    internal string? FixedId => _words == 0 && Id.Substring(Id.LastIndexOf('/') + 1) is var end && end.All(c => c is '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z')) ? end : null;

    // Called once, by the constructor of its list, before other code can see the expectation.
    internal void BelongTo(Expectations siblings) => _siblings = siblings;

    private protected override Ladder GetLadder() => _siblings.Ladder;
}
