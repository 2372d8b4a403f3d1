using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LadderGen.Compiler.Declaring;

/// <summary>
/// Reads a declaration from YamlDotNet's events rather than its node tree: events keep the place of every value, and
/// reading them needs no recursion, so that no nesting, anchor or alias of a hostile file costs more than its length.
/// </summary>
internal sealed class DeclarationReader
{
    /// <summary>Every key a declaration may have, in the order of the guide.</summary>
    public static readonly IReadOnlyList<string> Keys =
        ["ladder", "title", "documents", "part", "role", "levels", "competencies", "general", "aliases", "facts", "ignore", "cumulative", "references", "renamed"];

    private readonly TextFile _file;
    private readonly string _text;
    private readonly int _offset;
    private readonly List<LadderDiagnostic> _diagnostics = [];
    private readonly Parser _yaml;

    /// <summary>The keys of the declaration that is being read.</summary>
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private DeclarationReader(TextFile file, SourceSpan yaml)
    {
        _file = file;
        _offset = yaml.Start;
        _text = file.Text.Substring(yaml.Start, yaml.Length);
        _yaml = new Parser(new StringReader(_text));
    }

    /// <summary>Reads a <c>ladder.yml</c>.</summary>
    public static DeclarationFile ReadFile(TextFile file) =>
        new DeclarationReader(file, new SourceSpan(0, file.Text.Length)).Read(isFrontMatter: false);

    /// <summary>Reads the front matter of a document; null if it has none, or one without the key <c>ladder</c>, which is not ours.</summary>
    public static DeclarationFile? ReadFrontMatter(TextFile file)
    {
        if (FrontMatter.Find(file.Text) is { } found)
        {
            return HasLadderKey(file.Text, found.Yaml) ? new DeclarationReader(file, found.Yaml).Read(isFrontMatter: true) : null;
        }

        return FrontMatter.OpenEnd(file.Text) is { } open && HasLadderKey(file.Text, open)
            ? DeclarationFile.Unread(new([DeclarationDiagnostics.OpenEnd(file, open)]))
            : null;
    }

    /// <summary>Told from the text, so that a front matter of ours that is broken YAML is reported, and another's is left alone.</summary>
    private static bool HasLadderKey(string text, SourceSpan yaml)
    {
        const string key = "ladder:";
        for (var at = text.IndexOf(key, yaml.Start, yaml.Length, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(key, at + 1, yaml.End - at - 1, StringComparison.Ordinal))
        {
            if (at == yaml.Start || text[at - 1] is '\n' or '\r')
            {
                return true;
            }
        }

        return false;
    }

    private DeclarationFile Read(bool isFrontMatter)
    {
        if (FrontMatter.IsTooMuch(_text))
        {
            _diagnostics.Add(DeclarationDiagnostics.TooMuch(_file, FirstLine()));
            return DeclarationFile.Unread(_diagnostics.ToEquatableArray());
        }

        try
        {
            return new DeclarationFile(ReadStream(isFrontMatter).ToEquatableArray(), _diagnostics.ToEquatableArray());
        }
        catch (YamlException broken)
        {
            var place = new SourceSpan(Offset(broken.Start), Math.Max(Offset(broken.Start), Offset(broken.End)));
            var reason = broken.Message.Substring(broken.Message.LastIndexOf("): ", StringComparison.Ordinal) is var at && at >= 0 ? at + 3 : 0);
            _diagnostics.Add(DeclarationDiagnostics.InvalidYaml(_file, Visible(place), reason));
            return DeclarationFile.Unread(_diagnostics.ToEquatableArray());
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or IOException)
        {
            // YamlDotNet 16.3's scanner answers some unclosed lists, and lines of aliases, with these instead of a YamlException with a place.
            var last = _yaml.Current is { } read ? Offset(read.Start) : _offset;
            _diagnostics.Add(DeclarationDiagnostics.InvalidYaml(_file, Visible(new SourceSpan(last, last)), "a list or a group of keys is not closed"));
            return DeclarationFile.Unread(_diagnostics.ToEquatableArray());
        }
    }

    /// <summary>The declarations of a file: several where lines of <c>---</c> part them.</summary>
    private List<Declaration> ReadStream(bool isFrontMatter)
    {
        var declarations = new List<Declaration>();
        _yaml.Consume<StreamStart>();
        if (_yaml.Accept<StreamEnd>(out _))
        {
            _diagnostics.Add(DeclarationDiagnostics.MissingName(_file, FirstLine()));
        }

        while (!_yaml.Accept<StreamEnd>(out _))
        {
            if (ReadDocument(isFrontMatter) is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return declarations;
    }

    private Declaration? ReadDocument(bool isFrontMatter)
    {
        var start = _yaml.Consume<DocumentStart>();
        if (!_yaml.TryConsume<MappingStart>(out _))
        {
            var place = PlaceOf(_yaml.Current!);
            var found = Skip();
            _diagnostics.Add(DeclarationDiagnostics.WrongType(_file, place, "The declaration", found, "keys with values, such as 'ladder: Sre'"));
            _yaml.Consume<DocumentEnd>();
            return null;
        }

        var declaration = new Declaration { File = _file, IsFrontMatter = isFrontMatter, Ladder = new Word("", FirstLine()) };
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        _seen.Clear();
        while (!_yaml.TryConsume<MappingEnd>(out _))
        {
            if (ReadWord("A key", "a word") is not { } key)
            {
                Skip();
                continue;
            }

            if (seen.TryGetValue(key.Text, out var first))
            {
                _diagnostics.Add(DeclarationDiagnostics.DuplicateKey(_file, key.Span, key.Text, _file.LineOf(first.Start)));
                Skip();
                continue;
            }

            seen.Add(key.Text, key.Span);
            _seen.Add(key.Text);
            var before = _diagnostics.Count;
            declaration = ReadValue(declaration, key);
            var isWrong = _diagnostics.Skip(before).Any(d => d.Rule == Rules.InvalidDeclaration);
            declaration = declaration with { IsIncomplete = declaration.IsIncomplete || isWrong };
        }

        _yaml.Consume<DocumentEnd>();
        if (declaration.Ladder.Text.Length > 0)
        {
            return declaration;
        }

        if (!_seen.Contains("ladder"))
        {
            _diagnostics.Add(DeclarationDiagnostics.MissingName(_file, start.IsImplicit ? FirstLine() : PlaceOf(start)));
        }

        return null;
    }

    private Declaration ReadValue(Declaration declaration, Word key)
    {
        switch (key.Text)
        {
            case "ladder":
                return ReadWord(key.Text, "one word, the C# name of the ladder") is { } ladder ? declaration with { Ladder = ladder } : declaration;
            case "title":
                return declaration with { Title = ReadWord(key.Text, "one line of text") };
            case "documents":
                return declaration with { Documents = ReadWords(key.Text) };
            case "part":
                return declaration with { Part = ReadWord(key.Text, "the heading under which this ladder stands") };
            case "role":
                return declaration with { Role = ReadWords(key.Text) };
            case "levels":
                return declaration with { Levels = ReadNames(key.Text) };
            case "competencies":
                return declaration with { Competencies = ReadCompetencies(key.Text) };
            case "general":
                return declaration with { General = ReadWord(key.Text, "the name of a competency") };
            case "aliases":
                return declaration with { Aliases = ReadNames(key.Text) };
            case "facts":
                return declaration with { Facts = ReadWords(key.Text) };
            case "ignore":
                return declaration with { Ignore = ReadWords(key.Text) };
            case "cumulative":
                return declaration with { IsCumulative = ReadTruth(key.Text) };
            case "references":
                return declaration with { References = ReadWords(key.Text) };
            case "renamed":
                return declaration with { Renamed = ReadNames(key.Text) };
            default:
                _diagnostics.Add(DeclarationDiagnostics.UnknownKey(_file, key.Span, key.Text, Keys));
                return ReadMisspelt(declaration, key);
        }
    }

    /// <summary>Reads a misspelt key as the one that was meant: what it declares shall not be missed too.</summary>
    private Declaration ReadMisspelt(Declaration declaration, Word key)
    {
        if (Suggestion.Nearest(key.Text, Keys) is { } meant && _seen.Add(meant))
        {
            return ReadValue(declaration, key with { Text = meant });
        }

        Skip();
        return declaration;
    }

    /// <summary>A scalar that is not empty. Anything else is skipped, reported, and null.</summary>
    private Word? ReadWord(string key, string expected)
    {
        var place = PlaceOf(_yaml.Current!);
        if (_yaml.TryConsume<Scalar>(out var scalar) && scalar.Value.Trim().Length > 0)
        {
            return new Word(scalar.Value.Trim(), place);
        }

        var found = scalar is null ? Skip() : "empty";
        _diagnostics.Add(DeclarationDiagnostics.WrongType(_file, place, key, found, expected));
        return null;
    }

    /// <summary>A scalar or a list of scalars.</summary>
    private EquatableArray<Word> ReadWords(string key)
    {
        const string expected = "a text or a list of texts";
        var words = new List<Word>();
        if (!_yaml.TryConsume<SequenceStart>(out _))
        {
            Add(ReadWord(key, expected));
            return words.ToEquatableArray();
        }

        while (!_yaml.TryConsume<SequenceEnd>(out _))
        {
            Add(ReadWord(key, expected));
        }

        return words.ToEquatableArray();

        void Add(Word? word)
        {
            if (word is not null)
            {
                words.Add(word);
            }
        }
    }

    /// <summary>A list of names, each with or without labels: <c>- A</c>, <c>- B: label</c>; or a mapping of them.</summary>
    private EquatableArray<DeclaredName> ReadNames(string key)
    {
        var names = new List<DeclaredName>();
        if (_yaml.TryConsume<MappingStart>(out _))
        {
            ReadMappedNames(key, names);
        }
        else if (_yaml.TryConsume<SequenceStart>(out _))
        {
            while (!_yaml.TryConsume<SequenceEnd>(out _))
            {
                if (_yaml.TryConsume<MappingStart>(out _))
                {
                    ReadMappedNames(key, names);
                }
                else if (ReadWord(key, "a list of names, each with or without labels, such as '- Senior: Senior SRE (L3)'") is { } name)
                {
                    names.Add(new DeclaredName(name, EquatableArray<Word>.Empty));
                }
            }
        }
        else
        {
            var place = PlaceOf(_yaml.Current!);
            _diagnostics.Add(DeclarationDiagnostics.WrongType(_file, place, key, Skip(), "a list: one name a line, each behind '- '"));
        }

        return names.ToEquatableArray();
    }

    private void ReadMappedNames(string key, List<DeclaredName> names)
    {
        while (!_yaml.TryConsume<MappingEnd>(out _))
        {
            if (ReadWord(key, "a name") is { } name)
            {
                names.Add(new DeclaredName(name, ReadWords(name.Text)));
            }
            else
            {
                Skip();
            }
        }
    }

    /// <summary>A list of competencies, or groups of lists: <c>Skill: [Mastery, Scope]</c>.</summary>
    private EquatableArray<DeclaredCompetency> ReadCompetencies(string key)
    {
        if (!_yaml.TryConsume<MappingStart>(out _))
        {
            return ReadNames(key).Select(n => new DeclaredCompetency(n, null)).ToEquatableArray();
        }

        var competencies = new List<DeclaredCompetency>();
        while (!_yaml.TryConsume<MappingEnd>(out _))
        {
            if (ReadWord(key, "a group") is { } group)
            {
                competencies.AddRange(ReadNames(group.Text).Select(n => new DeclaredCompetency(n, group)));
            }
            else
            {
                Skip();
            }
        }

        return competencies.ToEquatableArray();
    }

    private bool ReadTruth(string key)
    {
        var word = ReadWord(key, "'true' or 'false'");
        if (word is not null && word.Text is not ("true" or "false"))
        {
            _diagnostics.Add(DeclarationDiagnostics.WrongType(_file, word.Span, key, $"'{word.Text}'", "'true' or 'false'"));
        }

        return word?.Text == "true";
    }

    /// <summary>Passes over a value with all that is nested in it, and says what it was.</summary>
    private string Skip()
    {
        var depth = 0;
        var found = _yaml.Current switch
        {
            Scalar => "a text",
            SequenceStart => "a list",
            MappingStart => "a group of keys",
            AnchorAlias => "an alias ('*')",
            _ => "something else",
        };
        do
        {
            depth += _yaml.Current!.NestingIncrease;
        }
        while (_yaml.MoveNext() && depth > 0);
        return found;
    }

    private SourceSpan FirstLine()
    {
        var end = _file.Text.IndexOfAny(['\r', '\n'], _offset);
        return new SourceSpan(_offset, end < 0 ? _file.Text.Length : end);
    }

    private SourceSpan PlaceOf(ParsingEvent value) =>
        value is Scalar or AnchorAlias
            ? new SourceSpan(Offset(value.Start), Offset(value.End))
            : Visible(new SourceSpan(Offset(value.Start), Offset(value.Start)));

    /// <summary>An empty place is widened to the rest of its line, so that there is something to underline.</summary>
    private SourceSpan Visible(SourceSpan place)
    {
        if (place.Length > 0)
        {
            return place;
        }

        var end = _file.Text.IndexOfAny(['\r', '\n'], place.Start);
        return new SourceSpan(place.Start, end < 0 ? _file.Text.Length : end);
    }

    private int Offset(Mark mark) => (int)Math.Min(_offset + mark.Index, _file.Text.Length);
}
