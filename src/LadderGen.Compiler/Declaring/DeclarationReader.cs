using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LadderGen.Compiler.Declaring;

/// <summary>
/// Reads declarations from YamlDotNet's events rather than its node tree: events keep the place of every value, and
/// reading them needs no recursion, so that no nesting, anchor or alias of a hostile file costs more than its length.
/// </summary>
internal sealed class DeclarationReader
{
    private readonly TextFile _file;
    private readonly DeclarationText _text;
    private readonly Parser _yaml;
    private readonly YamlPlaces _places;
    private readonly List<LadderDiagnostic> _diagnostics = [];

    private DeclarationReader(TextFile file, SourceSpan yaml)
    {
        _file = file;
        _text = DeclarationText.Of(file, yaml);
        _yaml = new Parser(new StringReader(_text.Text));
        _places = new YamlPlaces(file, _text);
    }

    /// <summary>Reads a <c>ladder.yml</c>.</summary>
    public static DeclarationFile ReadFile(TextFile file) =>
        new DeclarationReader(file, new SourceSpan(0, file.Text.Length)).Read(isFrontMatter: false);

    /// <summary>
    /// Reads the front matter of a document; null if there is none, or if it names no ladder and so belongs to another tool.
    /// </summary>
    public static DeclarationFile? ReadFrontMatter(TextFile file)
    {
        if (FrontMatter.Find(file.Text) is { } found)
        {
            return HasLadderKey(file.Text, found.Yaml) ? new DeclarationReader(file, found.Yaml).Read(isFrontMatter: true) : null;
        }

        return FrontMatter.OpenEnd(file.Text) is { } open && HasLadderKey(file.Text, open)
            ? DeclarationFile.Unread(file, new([DeclarationDiagnostics.OpenEnd(file, open)]))
            : null;
    }

    /// <summary>
    /// Looks for the key in the text, so that a broken declaration is reported, and the broken YAML of another tool is left alone.
    /// </summary>
    private static bool HasLadderKey(string text, SourceSpan yaml)
    {
        return HasKey("ladder:") || HasKey("translates:");

        bool HasKey(string key)
        {
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
    }

    private DeclarationFile Read(bool isFrontMatter)
    {
        if (FrontMatter.IsTooMuch(_text.Text))
        {
            return Unread(DeclarationDiagnostics.TooMuch(_file, _places.FirstLine));
        }

        if (YamlSlip.FindSwallowedItem(_file, _text) is { } swallowed)
        {
            return Unread(swallowed);
        }

        try
        {
            var declarations = ReadStream(isFrontMatter).ToEquatableArray();
            return new DeclarationFile(_file, declarations, _diagnostics.ToEquatableArray());
        }
        catch (YamlException broken)
        {
            return Unread(YamlSlip.Find(_file, _text, broken.Start.Index));
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or IOException)
        {
            // YamlDotNet 16.3 throws these instead of a YamlException for some unclosed lists and lines of aliases.
            return Unread(YamlSlip.Find(_file, _text, _yaml.Current?.Start.Index ?? 0));
        }
    }

    private DeclarationFile Unread(LadderDiagnostic reason) =>
        DeclarationFile.Unread(_file, _diagnostics.Append(reason).ToEquatableArray());

    /// <summary>Reads the declarations of a file: several if lines of <c>---</c> divide it.</summary>
    private List<Declaration> ReadStream(bool isFrontMatter)
    {
        var declarations = new List<Declaration>();
        _yaml.Consume<StreamStart>();
        if (_yaml.Accept<StreamEnd>(out _))
        {
            _diagnostics.Add(DeclarationDiagnostics.MissingName(_file, _places.FirstLine));
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
        var values = new YamlValues(_yaml, _places, _file, _diagnostics);
        if (!_yaml.TryConsume<MappingStart>(out _))
        {
            var place = _places.Of(_yaml.Current!);
            var found = values.Skip();
            const string expected = "keys with values, such as 'ladder: Sre'";
            _diagnostics.Add(DeclarationDiagnostics.WrongType(_file, place, "The declaration", found, expected));
            _yaml.Consume<DocumentEnd>();
            return null;
        }

        var declaration = new Declaration { File = _file, IsFrontMatter = isFrontMatter, Ladder = new Word("", _places.FirstLine) };
        var keys = new DeclarationKeys(values, _file, _diagnostics);
        while (!_yaml.TryConsume<MappingEnd>(out _))
        {
            declaration = keys.ReadInto(declaration);
        }

        declaration = WithLadder(declaration);
        ReportForeign(keys.Foreign, isFrontMatter);
        _yaml.Consume<DocumentEnd>();
        if (declaration.Ladder.Text.Length > 0)
        {
            return declaration with { IsIncomplete = values.HaveGaps };
        }

        if (!keys.HaveLadder)
        {
            _diagnostics.Add(DeclarationDiagnostics.MissingName(_file, start.IsImplicit ? _places.FirstLine : _places.Of(start)));
        }

        return null;
    }

    /// <summary>Returns a translation with the name of the ladder it is of.</summary>
    private Declaration WithLadder(Declaration declaration)
    {
        if (declaration.Translates is not { } original)
        {
            return declaration;
        }

        if (declaration.Ladder.Text.Length > 0)
        {
            _diagnostics.Add(DeclarationDiagnostics.NameOfTranslation(_file, declaration.Ladder));
        }

        if (declaration.Language is null)
        {
            _diagnostics.Add(DeclarationDiagnostics.NoLanguage(_file, original));
        }

        return declaration with { Ladder = original };
    }

    /// <summary>At the top of a page, the keys are most likely those of a website, and one way out is for all of them.</summary>
    private void ReportForeign(IReadOnlyList<Word> keys, bool isFrontMatter)
    {
        if (isFrontMatter && keys.Count > 0)
        {
            _diagnostics.Add(DeclarationDiagnostics.ForeignKeys(_file, keys[0].Span, [.. keys.Select(k => k.Text)]));
            return;
        }

        _diagnostics.AddRange(keys.Select(key => DeclarationDiagnostics.UnknownKey(_file, key.Span, key.Text, DeclarationKeys.All)));
    }
}
