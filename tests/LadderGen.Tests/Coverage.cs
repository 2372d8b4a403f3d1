using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

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
    public static IReadOnlyList<string> LostWords(BoundLadder bound, IEnumerable<string> ignored, params (string Name, string Text)[] documents) =>
        LostWords(bound, ignored, [], documents);

    /// <param name="bound">What became of the documents.</param>
    /// <param name="ignored">What the declaration ignores.</param>
    /// <param name="labels">What it says of labels: they are known, and what stands under them is no less to be found.</param>
    /// <param name="documents">By name.</param>
    public static IReadOnlyList<string> LostWords(BoundLadder bound, IEnumerable<string> ignored, IEnumerable<string> labels, params (string Name, string Text)[] documents)
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
            var coverage = new Coverage(bound.Model!, ignored, [.. labels, .. otherSpellings, .. otherGroups]);
            return [.. documents.SelectMany(d => coverage.LostIn(WithoutReported(bound, d), blockTag).Select(lost => $"{d.Name}: {lost}"))];
        }
    }

    private IEnumerable<string> LostIn(string document, string blockTag)
    {
        var lines = WithoutSyntax(document, blockTag).Split('\n');
        var ignoredDepth = 0;
        var isIgnoredRow = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var depth = Heading().Match(lines[i]).Groups[1].Length;
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

            if (!IsRow(lines[i]))
            {
                isIgnoredRow = false;
            }
            else if (KeyOf(lines[i]) is { Length: > 0 } key)
            {
                // Below it, a row without a key repeats it.
                isIgnoredRow = _ignored.Contains(key);
            }

            if (isIgnoredRow)
            {
                continue;
            }

            if (i + 1 < lines.Length && !IsRow(lines[i]) && !IsRow(lines[i + 1]) && BehindLabel(lines[i], lines[i + 1]) is { } behind)
            {
                lines[i + 1] = behind;
                continue;
            }

            foreach (var word in lines[i].Split('|').SelectMany(LostInCell))
            {
                yield return $"line {i + 1}: {word}";
            }
        }
    }

    private IEnumerable<string> LostInCell(string cell)
    {
        var parts = cell.Split('\v');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i + 1 < parts.Length && BehindLabel(parts[i], parts[i + 1]) is { } behind)
            {
                parts[i + 1] = behind;
                continue;
            }

            foreach (var word in LostInPart(parts[i]))
            {
                yield return word;
            }
        }
    }

    /// <summary>A label may go on in the next line, or behind a break. Gives what stands behind it there; null where none goes on.</summary>
    private string? BehindLabel(string first, string second)
    {
        var begun = Words(first).Length;
        string[] words = [.. Words(first), .. Words(second)];
        for (var length = Math.Min(_longestLabel, words.Length); begun > 0 && length > begun; length--)
        {
            if (_labels.Contains(string.Join(' ', words.Take(length))))
            {
                return string.Join(' ', words.Skip(length));
            }
        }

        return null;
    }

    private IEnumerable<string> LostInPart(string part)
    {
        var words = Words(part);

        // What describes a thing twice in the same words is said once.
        if (_labels.Contains(Normalize(Decoration().Replace(part, ""))) || _labels.Contains(Normalize(Numbering().Replace(part, ""))) || _ignored.Contains(Normalize(part)) || _descriptions.Contains(Normalize(part)))
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

    private static bool IsRow(string line) => line.Contains('|', StringComparison.Ordinal);

    /// <summary>What stands in the first cell of a row.</summary>
    private static string KeyOf(string row) => Normalize(row.TrimStart().TrimStart('|').Split('|')[0]);

    /// <summary>The names of columns are syntax: what they say is said by the table's form.</summary>
    private static bool IsHeader(string[] lines, int index) =>
        index + 1 < lines.Length && lines[index].Contains('|', StringComparison.Ordinal) && Delimiter().IsMatch(lines[index + 1]);

    private static string WithoutReported(BoundLadder bound, (string Name, string Text) document)
    {
        var text = new StringBuilder(document.Text);
        var isRepaired = false;
        foreach (var (place, rule) in bound.Diagnostics.Where(d => Tells.Contains(d.Rule)).Select(d => (d.Location, d.Rule)).Where(d => d.Location?.Name == document.Name))
        {
            var (start, end) = (place!.Span.Start, place.Span.End);

            // What a repair makes of a line is for the tests of the repair. It is told once in a paragraph that has it twice.
            for (var at = start; rule == Rules.WronglyDecoded && at >= 0; at = document.Text.IndexOf(document.Text[start..end], at + 1, StringComparison.Ordinal))
            {
                var line = document.Text.LastIndexOfAny(['\n', '\r'], at) + 1;
                var next = document.Text.IndexOfAny(['\n', '\r'], at);
                Blank(text, line, next < 0 ? text.Length : next);
                isRepaired = true;
            }

            Blank(text, start, end);
        }

        // Told once, it is repaired wherever it stands in the paragraph.
        return isRepaired ? string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(Repaired)) : text.ToString();
    }

    private static string Repaired(string line) => Mojibake.Repair(MappedText.Of(line, 0, line.Length), line, out _).ToString();

    private static void Blank(StringBuilder text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // Without its pipes a row would end its table.
            text[i] = text[i] is '\n' or '\r' or '|' ? text[i] : ' ';
        }
    }

    private static string WithoutSyntax(string text, string blockTag)
    {
        text = text.Replace('\0', ' ').Replace('\v', ' ').Replace('\f', ' ').ReplaceLineEndings("\n");
        text = Blanks().Replace(text, " ").Replace("\\|", " ", StringComparison.Ordinal);
        text = FrontMatter().Replace(text, m => new string('\n', m.Value.Count(c => c == '\n')));
        text = ClosedCode().Replace(text, m => "\n" + AsWords(m.Groups["code"].Value));
        text = Comment().Replace(text, "");
        text = Summary().Replace(text, m => IsExamples(m.Groups["words"].Value) ? "" : m.Value);
        text = LineBreak().Replace(text, "\v");
        text = BlockTag().Replace(text, blockTag);
        text = OpenCode().Replace(text, m => "\n" + AsWords(m.Groups["code"].Value));
        text = Fence().Replace(text, "");
        text = Tag().Replace(text, "");
        text = PlaceLink().Replace(text, "");
        text = Bullet().Replace(text, "");
        text = Id().Replace(text, "");
        text = Image().Replace(text, "");
        text = LinkTarget().Replace(text, "$1");
        return Eg().Replace(WebUtility.HtmlDecode(text), "");
    }

    private static bool IsExamples(string words) => Normalize(words).ToUpperInvariant() is "EXAMPLE" or "EXAMPLES";

    /// <summary>In code nothing is syntax.</summary>
    private static string AsWords(string code) => Syntax().Replace(code, " ");

    private static IEnumerable<string> Labels(LadderModel model) =>
    [
        model.Title,
        .. model.Description.Split('\n'),
        .. model.Groups.Select(g => g.Title),
        .. model.Competencies.Select(c => c.Title),
        .. model.AllOfLevels.SelectMany(l => new[] { l.Title, l.Code ?? "" }),
        .. model.AllOfLevels.SelectMany(l => l.Facts).Select(f => f.Title),
    ];

    private static IEnumerable<string> Texts(LadderModel model) =>
    [
        .. Descriptions(model),
        .. model.AllOfLevels.SelectMany(l => l.Facts).Select(f => f.Text),
        .. model.AllOfLevels.SelectMany(l => l.Cells).SelectMany(c => c.Expectations.SelectMany(e => e.Details.Prepend(e.Text)).Concat(c.Examples)),
    ];

    private static IEnumerable<string> Descriptions(LadderModel model) =>
    [
        model.Description,
        .. model.Groups.Select(g => g.Description),
        .. model.Competencies.Select(c => c.Description),
        .. model.AllOfLevels.Select(l => l.Summary),
        .. model.AllOfLevels.SelectMany(l => l.Cells).Select(c => c.Summary),
    ];

    private static string Normalize(string text) => string.Join(' ', Words(text));

    private static string[] Words(string text) => [.. Word().Matches(Unseen().Replace(LoneSurrogate().Replace(text, " "), "").Normalize()).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();

    /// <summary>What joins or parts nothing for the eye, and the marks of emphasis, which may stand within a word.</summary>
    [GeneratedRegex(@"[\p{Cf}*_`~\x00-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]")]
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

    /// <summary>Not closed, it ends with its line, and so does what is left of its last tag.</summary>
    [GeneratedRegex(@"<summary[^<>]*>(<\w+>)*(?<words>[^<]*?)((</\w+>)*</summary\s*>|</sum[^\n]*$|$(?![^<]*</summary))", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Summary();

    [GeneratedRegex(@"\p{Zs}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    /// <summary>Behind the first backticks stands what language the code is in.</summary>
    [GeneratedRegex(@"^\s*(`{3,}|~{3,})[^`\n]*$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^[ \t]*(`{3,}|~{3,})[^`\n]*\n(?<code>(.*\n)*?)[ \t]*\1[`~]*[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex ClosedCode();

    /// <summary>To the end of the document; in a list it ends with its bullet, and is left alone here.</summary>
    [GeneratedRegex(@"^ ?(`{3,}|~{3,})[^`\n]*\n(?<code>(.*\n)*.*)\z", RegexOptions.Multiline)]
    private static partial Regex OpenCode();

    [GeneratedRegex(@"[^\w\s]")]
    private static partial Regex Syntax();

    /// <summary>Words on its two sides are two words, as with no other tag.</summary>
    [GeneratedRegex(@"</?(summary|details|div|p|table|t[rdh]|tbody|thead|[uo]l|li|h[1-6]|blockquote|hr|pre|section)(?![\w-])(([^<>\n]|\n(?!\s*[\n#*+|-]))*>|\s*(?=<))", RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    /// <summary>What closes has no attributes.</summary>
    [GeneratedRegex(@"<[a-z]([^<>\n]|\n(?!\s*[\n#*+|-]))*>|</[a-z][a-z0-9:-]*\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[-*#]+ (\[[^\]\n]*\]\(#[^)\n]*\)[-–—|·, ]*)+$", RegexOptions.Multiline)]
    private static partial Regex PlaceLink();

    [GeneratedRegex(@"\{#[^}\n]*\}(?=\s*(\||$))", RegexOptions.Multiline)]
    private static partial Regex Id();

    /// <summary>The marks of bullets and quotes, also of one in another.</summary>
    [GeneratedRegex(@"^[ \t]*((>|([-*+•]|\d{1,9}[.)])(?=[ \t]))[ \t]*)+", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    /// <summary>The number before a name, which is no part of it.</summary>
    [GeneratedRegex(@"^[\W_]*\d+[.)]\s")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^ {0,3}(#{1,6})([ \t]|$)")]
    private static partial Regex Heading();

    /// <summary>In a paragraph: one that nothing closes does not reach into the next.</summary>
    [GeneratedRegex(@"!\[([^\]\n]|\n(?!\s*(\n|[-#>|*+])))*\]\([^)\n]*\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[(([^\]\n]|\n(?!\s*(\n|[-#>|*+])))*)\]\([^)\n]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"^\s*[*_`~]*E\.g\.", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Eg();

    [GeneratedRegex(@"^[\s|:-]*-[\s|:-]*$")]
    private static partial Regex Delimiter();
}
