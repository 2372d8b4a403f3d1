using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Tests;

/// <summary>
/// Checks that nothing of a document is lost: every word is in the model, is syntax, is ignored, or is in a diagnostic.
/// It knows documents by lines and regular expressions alone, so that it cannot make the readers' mistakes.
/// </summary>
internal sealed partial class Coverage
{
    /// <summary>The diagnostics that tell what became of the words they are about.</summary>
    private static readonly Rule[] Tells = [Rules.WronglyDecoded, Rules.BrokenTable, Rules.Repetition, Rules.TwoSpellings];

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ignored;
    private readonly HashSet<string> _descriptions;
    private int _longestLabel;

    private Coverage(LadderModel model, IEnumerable<string> ignored, IEnumerable<string> otherSpellings)
    {
        _ignored = new(ignored.SelectMany(i => new[] { i, Decoration().Replace(i, "") }).Select(Normalize), StringComparer.OrdinalIgnoreCase);
        foreach (var label in Labels(model).Concat(otherSpellings))
        {
            var normal = Normalize(label);
            _labels.Add(normal);
            _longestLabel = Math.Max(_longestLabel, Words(normal).Length);

            // What decorates a label makes no other label of it.
            _labels.Add(Normalize(Decoration().Replace(label, "")));
        }

        _descriptions = new(Descriptions(model).SelectMany(d => d.Split('\n')).Select(Normalize), StringComparer.OrdinalIgnoreCase);
        foreach (var word in Texts(model).SelectMany(Words))
        {
            _words[word] = _words.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>The words of the documents that are nowhere, each with its line; a word counts as often as it is written.</summary>
    /// <param name="bound">What became of the documents.</param>
    /// <param name="ignored">What the declaration ignores, and labels it gives another name.</param>
    /// <param name="documents">By name.</param>
    public static IReadOnlyList<string> LostWords(BoundLadder bound, IEnumerable<string> ignored, params (string Name, string Text)[] documents)
    {
        // Told where it first stands, and known from there on.
        var otherSpellings =
            from place in bound.Diagnostics.Where(d => d.Rule == Rules.TwoSpellings).Select(d => d.Location!)
            from document in documents.Where(d => d.Name == place.Name)
            select document.Text[place.Span.Start..place.Span.End];

        // A group that does not count is told below itself, at the competency; its heading is the nearest above.
        var otherGroups =
            from place in bound.Diagnostics.Where(d => d.Rule == Rules.TwoGroups).Select(d => d.Location!)
            from document in documents.Where(d => d.Name == place.Name)
            from heading in document.Text[..place.Span.Start].ReplaceLineEndings("\n").Split('\n').Where(l => l.StartsWith('#'))
            select heading;

        // Where it is in its place, the tag of a block parts words; elsewhere it is nothing, and the word goes on behind it.
        return Lost("\v") is { Count: > 0 } ? Lost("") : [];

        List<string> Lost(string blockTag)
        {
            var coverage = new Coverage(bound.Model!, ignored, otherSpellings.Concat(otherGroups));
            return [.. documents.SelectMany(d => coverage.LostIn(WithoutReported(bound, d), blockTag).Select(lost => $"{d.Name}: {lost}"))];
        }
    }

    private IEnumerable<string> LostIn(string document, string blockTag)
    {
        var lines = WithoutSyntax(document, blockTag).Split('\n');
        var ignoredDepth = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var depth = lines[i].TakeWhile(c => c == '#').Count();
            if (depth > 0 && depth <= ignoredDepth && Words(lines[i]).Length > 0)
            {
                ignoredDepth = 0;
            }

            if (ignoredDepth > 0 || IsHeader(lines, i))
            {
                // The header of an ignored table ignores the table.
                var isIgnored = ignoredDepth == 0 && IsIgnoredTable(lines[i]);
                while (isIgnored && i + 1 < lines.Length && lines[i + 1].Contains('|', StringComparison.Ordinal))
                {
                    i++;
                }

                continue;
            }

            if (depth > 0 && _ignored.Contains(Normalize(lines[i])))
            {
                ignoredDepth = depth;
                continue;
            }

            // A label may go on in the next line.
            if (i + 1 < lines.Length && !lines[i].Contains('|', StringComparison.Ordinal) && _labels.Contains(Normalize(lines[i] + " " + lines[i + 1])) && Words(lines[i + 1]).Length > 0 && Words(lines[i]).Length > 0)
            {
                i++;
                continue;
            }

            foreach (var part in lines[i].Split('|').SelectMany(cell => cell.Split('\v')))
            {
                foreach (var word in LostInPart(part))
                {
                    yield return $"line {i + 1}: {word}";
                }
            }
        }
    }

    private IEnumerable<string> LostInPart(string part)
    {
        var words = Words(part);

        // What describes a thing twice in the same words is said once.
        if (_labels.Contains(Normalize(Decoration().Replace(part, ""))) || _ignored.Contains(Normalize(part)) || _descriptions.Contains(Normalize(part)))
        {
            yield break;
        }

        // What labels a statement stands before it, or is all there is.
        for (var length = Math.Min(_longestLabel, words.Length); length > 0; length--)
        {
            if (_labels.Contains(string.Join(' ', words.Take(length))))
            {
                words = words[length..];
                break;
            }
        }

        foreach (var word in words)
        {
            if (_words.GetValueOrDefault(word) == 0)
            {
                yield return word;
            }
            else
            {
                _words[word]--;
            }
        }
    }

    private bool IsIgnoredTable(string header) =>
        _ignored.Contains(Normalize(header.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? ""));

    /// <summary>The names of columns are syntax: what they say is said by the table's form.</summary>
    private static bool IsHeader(string[] lines, int index) =>
        index + 1 < lines.Length && lines[index].Contains('|', StringComparison.Ordinal) && Delimiter().IsMatch(lines[index + 1]);

    private static string WithoutReported(BoundLadder bound, (string Name, string Text) document)
    {
        var text = new StringBuilder(document.Text);
        foreach (var (place, rule) in bound.Diagnostics.Where(d => Tells.Contains(d.Rule)).Select(d => (d.Location, d.Rule)).Where(d => d.Location?.Name == document.Name))
        {
            var (start, end) = (place!.Span.Start, place.Span.End);

            // What a repair makes of a line is for the tests of the repair. It is told once in a paragraph that has it twice.
            for (var at = start; rule == Rules.WronglyDecoded && at >= 0; at = document.Text.IndexOf(document.Text[start..end], at + 1, StringComparison.Ordinal))
            {
                var line = document.Text.LastIndexOfAny(['\n', '\r'], at) + 1;
                var next = document.Text.IndexOfAny(['\n', '\r'], at);
                Blank(text, line, next < 0 ? text.Length : next);
            }

            Blank(text, start, end);
        }

        return text.ToString();
    }

    private static void Blank(StringBuilder text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
        }
    }

    private static string WithoutSyntax(string text, string blockTag)
    {
        text = text.ReplaceLineEndings("\n");
        text = FrontMatter().Replace(text, m => new string('\n', m.Value.Count(c => c == '\n')));
        text = Comment().Replace(text, "");
        text = Examples().Replace(text, "");
        text = LineBreak().Replace(text, "\v");
        text = Fence().Replace(text, "");
        text = BlockTag().Replace(text, blockTag);
        text = Tag().Replace(text, "");
        text = PlaceLink().Replace(text, "");
        text = Ordinal().Replace(text, "");
        text = Id().Replace(text, "");
        text = Image().Replace(text, "");
        text = LinkTarget().Replace(text, "$1");
        return Eg().Replace(WebUtility.HtmlDecode(text), "");
    }

    private static IEnumerable<string> Labels(LadderModel model) =>
    [
        model.Title,
        .. model.Description.Split('\n'),
        .. model.Groups.Select(g => g.Title),
        .. model.Competencies.Select(c => c.Title),
        .. model.Levels.SelectMany(l => new[] { l.Title, l.Code ?? "" }),
        .. model.Levels.SelectMany(l => l.Facts).Select(f => f.Title),
    ];

    private static IEnumerable<string> Texts(LadderModel model) =>
    [
        .. Descriptions(model),
        .. model.Levels.SelectMany(l => l.Facts).Select(f => f.Text),
        .. model.Levels.SelectMany(l => l.Cells).SelectMany(c => c.Expectations.SelectMany(e => e.Details.Prepend(e.Text)).Concat(c.Examples)),
    ];

    private static IEnumerable<string> Descriptions(LadderModel model) =>
    [
        model.Description,
        .. model.Groups.Select(g => g.Description),
        .. model.Competencies.Select(c => c.Description),
        .. model.Levels.Select(l => l.Summary),
        .. model.Levels.SelectMany(l => l.Cells).Select(c => c.Summary),
    ];

    private static string Normalize(string text) => string.Join(' ', Words(text));

    private static string[] Words(string text) => [.. Word().Matches(Unseen().Replace(LoneSurrogate().Replace(text, " "), "").Normalize()).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();

    /// <summary>What joins or parts nothing for the eye, and the marks of emphasis, which may stand within a word.</summary>
    [GeneratedRegex(@"[\p{Cf}*_`~]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\p{Cs}\p{Co}\p{Cn}\p{Cc}\p{S}]")]
    private static partial Regex Decoration();

    /// <summary>Half a letter, which nothing can normalize.</summary>
    [GeneratedRegex(@"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex LoneSurrogate();

    [GeneratedRegex(@"\A\uFEFF?---[ \t]*\n.*?\n---[ \t]*\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"<summary[^<>]*>\s*Examples?\s*(<[^<>\n]*>|$)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Examples();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    /// <summary>Behind the first backticks stands what language the code is in.</summary>
    [GeneratedRegex(@"^\s*(`{3,}|~{3,})[^`\n]*$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    /// <summary>Words on its two sides are two words, as with no other tag.</summary>
    [GeneratedRegex(@"</?(summary|details|div|p|table|t[rdh]|tbody|thead|[uo]l|li|h[1-6]|blockquote|hr|pre|section)\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    [GeneratedRegex(@"</?[a-z][^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[-*#]+ (\[[^\]\n]*\]\(#[^)\n]*\)[-–—|·, ]*)+$", RegexOptions.Multiline)]
    private static partial Regex PlaceLink();

    [GeneratedRegex(@"\{#[^}\n]*\}(?=\s*(\||$))", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex(@"^\d+\. ", RegexOptions.Multiline)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"^\s*([-*•]\s*)?[*_]*E\.g\.", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Eg();

    [GeneratedRegex(@"^[\s|:-]*-[\s|:-]*$")]
    private static partial Regex Delimiter();
}
