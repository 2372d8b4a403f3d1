using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LadderGen.Compiler.Declaring;

/// <summary>Reads the values of one declaration, and reports those of a wrong type.</summary>
internal sealed class YamlValues(IParser yaml, YamlPlaces places, TextFile file, List<LadderDiagnostic> diagnostics)
{
    /// <summary>Gets whether a value had a wrong type and was skipped.</summary>
    public bool HaveGaps { get; private set; }

    /// <summary>Reads a key; null if it is not a word, which is reported.</summary>
    public Word? ReadKey()
    {
        var place = places.Of(yaml.Current!);
        if (TryReadText(place, out var found) is { } key)
        {
            return key;
        }

        diagnostics.Add(DeclarationDiagnostics.WrongType(file, place, "A key", found, "a word"));
        return null;
    }

    /// <summary>Reads a text that is not empty. Anything else is skipped, reported, and null.</summary>
    public Word? ReadWord(string key, string expected)
    {
        var place = places.Of(yaml.Current!);
        if (TryReadText(place, out var found) is { } word)
        {
            return word;
        }

        ReportWrongType(place, key, found, expected);
        return null;
    }

    /// <summary>Reads a text or a list of texts.</summary>
    public EquatableArray<Word> ReadWords(string key)
    {
        const string expected = "a text or a list of texts";
        var words = new List<Word?>();
        if (!yaml.TryConsume<SequenceStart>(out _))
        {
            words.Add(ReadWord(key, expected));
        }
        else
        {
            while (!yaml.TryConsume<SequenceEnd>(out _))
            {
                words.Add(ReadWord(key, expected));
            }
        }

        return words.OfType<Word>().ToEquatableArray();
    }

    /// <summary>Reads a list of names, each with or without labels: <c>- A</c>, <c>- B: label</c>; or a mapping of them.</summary>
    public EquatableArray<DeclaredName> ReadNames(string key)
    {
        var names = new List<DeclaredName>();
        if (yaml.TryConsume<MappingStart>(out _))
        {
            ReadMappedNames(key, names);
        }
        else if (yaml.TryConsume<SequenceStart>(out _))
        {
            while (!yaml.TryConsume<SequenceEnd>(out _))
            {
                if (yaml.TryConsume<MappingStart>(out _))
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
            var place = places.Of(yaml.Current!);
            ReportWrongType(place, key, Skip(), "a list: one name a line, each behind '- '");
        }

        return names.ToEquatableArray();
    }

    /// <summary>Reads a list of competencies, or groups of lists: <c>Skill: [Mastery, Scope]</c>.</summary>
    public EquatableArray<DeclaredCompetency> ReadCompetencies(string key)
    {
        if (!yaml.TryConsume<MappingStart>(out _))
        {
            return ReadNames(key).Select(n => new DeclaredCompetency(n, null)).ToEquatableArray();
        }

        var competencies = new List<DeclaredCompetency>();
        while (!yaml.TryConsume<MappingEnd>(out _))
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

    public bool ReadTruth(string key)
    {
        var word = ReadWord(key, "'true' or 'false'");
        if (word is not null && word.Text is not ("true" or "false"))
        {
            ReportWrongType(word.Span, key, $"'{word.Text}'", "'true' or 'false'");
        }

        return word?.Text == "true";
    }

    /// <summary>Skips a value with everything nested in it, and returns what it was.</summary>
    public string Skip()
    {
        var depth = 0;
        var found = yaml.Current switch
        {
            Scalar => "a text",
            SequenceStart => "a list",
            MappingStart => "a group of keys",
            AnchorAlias => "an alias ('*')",
            _ => "something else",
        };
        do
        {
            depth += yaml.Current!.NestingIncrease;
        }
        while (yaml.MoveNext() && depth > 0);
        return found;
    }

    private void ReadMappedNames(string key, List<DeclaredName> names)
    {
        while (!yaml.TryConsume<MappingEnd>(out _))
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

    /// <summary>Reads a text that is not empty; otherwise skips the value, and says what was found.</summary>
    private Word? TryReadText(SourceSpan place, out string found)
    {
        if (!yaml.TryConsume<Scalar>(out var scalar))
        {
            found = Skip();
            return null;
        }

        var text = scalar.Value.Trim();
        found = text.Length > 0 ? "a text" : "empty";
        return text.Length > 0 ? new Word(text, place) : null;
    }

    private void ReportWrongType(SourceSpan place, string key, string found, string expected)
    {
        diagnostics.Add(DeclarationDiagnostics.WrongType(file, place, key, found, expected));
        HaveGaps = true;
    }
}
