using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Declaring;

/// <summary>Reads the keys of one declaration.</summary>
internal sealed class DeclarationKeys(YamlValues values, TextFile file, List<LadderDiagnostic> diagnostics)
{
    /// <summary>All keys that a declaration may have, in the order of the guide.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "ladder", "title", "documents", "part", "role", "levels", "competencies", "groups", "general", "aliases", "facts", "ignore",
        "cumulative", "references", "renamed", "retired", "version", "effective", "succeeds",
    ];

    private readonly Dictionary<string, SourceSpan> _written = new(StringComparer.Ordinal);

    /// <summary>The keys as written, and those that a misspelt key was read as.</summary>
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>The keys that are not misspelt ones of a declaration.</summary>
    private readonly List<Word> _foreign = [];

    /// <summary>The keys that a declaration does not have and that resemble none of its own, in order.</summary>
    public IReadOnlyList<Word> Foreign => _foreign;

    /// <summary>Gets whether the ladder is named, or should have been.</summary>
    public bool HaveLadder => _read.Contains("ladder");

    /// <summary>Reads the next key and its value into a declaration.</summary>
    public Declaration ReadInto(Declaration declaration)
    {
        if (values.ReadKey() is not { } key)
        {
            values.Skip();
            return declaration;
        }

        if (_written.TryGetValue(key.Text, out var first))
        {
            diagnostics.Add(DeclarationDiagnostics.DuplicateKey(file, key.Span, key.Text, file.LineOf(first.Start)));
            values.Skip();
            return declaration;
        }

        _written.Add(key.Text, key.Span);
        _read.Add(key.Text);
        return ReadValue(declaration, key);
    }

    private Declaration ReadValue(Declaration declaration, Word key)
    {
        switch (key.Text)
        {
            case "ladder":
                var ladder = values.ReadWord(key.Text, "one word, the name of the ladder for developers");
                return declaration with { Ladder = ladder ?? declaration.Ladder };
            case "title":
                return declaration with { Title = values.ReadWord(key.Text, "one line of text") };
            case "documents":
                return declaration with { Documents = values.ReadWords(key.Text) };
            case "part":
                return declaration with { Part = values.ReadWord(key.Text, "the heading that this ladder is under") };
            case "role":
                return declaration with { Role = values.ReadWords(key.Text) };
            case "levels":
                return declaration with { Levels = values.ReadNames(key.Text) };
            case "competencies":
                return declaration with { Competencies = values.ReadCompetencies(key.Text) };
            case "groups":
                return declaration with { Groups = values.ReadWords(key.Text) };
            case "general":
                return declaration with { General = values.ReadWord(key.Text, "the name of a competency") };
            case "aliases":
                return declaration with { Aliases = values.ReadNames(key.Text) };
            case "facts":
                return declaration with { Facts = values.ReadWords(key.Text) };
            case "ignore":
                return declaration with { Ignore = values.ReadWords(key.Text) };
            case "cumulative":
                return declaration with { IsCumulative = values.ReadTruth(key.Text) };
            case "references":
                return declaration with { References = values.ReadWords(key.Text) };
            case "renamed":
                return declaration with { Renamed = values.ReadNames(key.Text) };
            case "retired":
                return declaration with { Retired = values.ReadWords(key.Text) };
            case "version":
                return declaration with { Version = values.ReadWord(key.Text, "one line of text") };
            case "effective":
                return declaration with { Effective = values.ReadWord(key.Text, "a date such as 2027-04-01") };
            case "succeeds":
                return declaration with { Succeeds = values.ReadWord(key.Text, "the name of another ladder, such as Sre2026") };
            default:
                return ReadMisspelt(declaration, key);
        }
    }

    /// <summary>Reads a misspelt key as the one that was meant, so that nothing it declares is reported as missing.</summary>
    private Declaration ReadMisspelt(Declaration declaration, Word key)
    {
        if (Suggestion.Nearest(key.Text, All) is not { } meant)
        {
            _foreign.Add(key);
            values.Skip();
            return declaration;
        }

        diagnostics.Add(DeclarationDiagnostics.UnknownKey(file, key.Span, key.Text, All));
        if (_read.Add(meant))
        {
            return ReadValue(declaration, key with { Text = meant });
        }

        values.Skip();
        return declaration;
    }
}
