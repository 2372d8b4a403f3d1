using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests;

/// <summary>
/// Checks that no word of a document is lost: it is in the model, is syntax, is ignored, or is in a diagnostic. Only lines and
/// regular expressions tell it what a document holds, so that it cannot repeat the readers' mistakes.
/// </summary>
internal sealed partial class Coverage
{
    /// <summary>The rules whose diagnostics explain why the words at their place are not in the model.</summary>
    private static readonly Rule[] ExplainingRules =
        [Rules.WronglyDecoded, Rules.BrokenTable, Rules.Repetition, Rules.TwoSpellings, Rules.Unwritten];

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ignored;
    private readonly HashSet<string> _descriptions;
    private int _longestLabel;

    private Coverage(LadderModel model, IEnumerable<string> ignored, IEnumerable<string> otherSpellings)
    {
        _ignored = new(
            ignored.SelectMany(i => new[] { i, Decoration().Replace(i, "") }).Select(Normalize),
            StringComparer.OrdinalIgnoreCase);
        foreach (var label in Labels(model).Concat(otherSpellings))
        {
            var normal = Normalize(label);
            _labels.Add(normal);
            _longestLabel = Math.Max(_longestLabel, Words(normal).Length);

            // A label without its decoration is still the same label.
            _labels.Add(Normalize(Decoration().Replace(label, "")));
        }

        _descriptions = new(Descriptions(model).SelectMany(d => d.Split('\n')).Select(Normalize), StringComparer.OrdinalIgnoreCase);
        foreach (var word in Texts(model).SelectMany(Words))
        {
            _words[word] = _words.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>Gives the lost words of the documents, each with its line. A word has to be found as often as it is written.</summary>
    /// <param name="bound">The ladder of the documents.</param>
    /// <param name="ignored">The words that the declaration ignores, and labels that it renames.</param>
    /// <param name="documents">The documents with their names.</param>
    public static IReadOnlyList<string> LostWords(
        BoundLadder bound,
        IEnumerable<string> ignored,
        params (string Name, string Text)[] documents) =>
        LostWords(bound, ignored, [], documents);

    /// <summary>Gives the lost words of the documents, each with its line.</summary>
    /// <param name="bound">The ladder of the documents.</param>
    /// <param name="ignored">The words that the declaration ignores.</param>
    /// <param name="labels">The labels in the declaration. They are not lost, but the words under them have to be found.</param>
    /// <param name="documents">The documents with their names.</param>
    public static IReadOnlyList<string> LostWords(
        BoundLadder bound,
        IEnumerable<string> ignored,
        IEnumerable<string> labels,
        params (string Name, string Text)[] documents)
    {
        // A different spelling is reported at its first place only.
        var otherSpellings =
            from place in bound.Diagnostics.Where(d => d.Rule == Rules.TwoSpellings).Select(d => d.Location!)
            from document in documents.Where(d => d.Name == place.Name)
            select document.Text[place.Span.Start..place.Span.End];

        // A group that does not count is reported at its competency. Its heading is the nearest one above.
        var otherGroups =
            from place in bound.Diagnostics.Where(d => d.Rule == Rules.TwoGroups).Select(d => d.Location!)
            from document in documents.Where(d => d.Name == place.Name)
            from heading in document.Text[..place.Span.Start].ReplaceLineEndings("\n").Split('\n').Where(l => l.StartsWith('#'))
            select heading;

        // The tag of a block divides words where a block can begin. Elsewhere it does not, and the word continues after it.
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
                // Rows below without a key repeat this one.
                isIgnoredRow = _ignored.Contains(key);
            }

            if (isIgnoredRow)
            {
                continue;
            }

            if (i + 1 < lines.Length && !IsRow(lines[i]) && !IsRow(lines[i + 1]) && TextAfterLabel(lines[i], lines[i + 1]) is { } rest)
            {
                lines[i + 1] = rest;
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
            if (i + 1 < parts.Length && TextAfterLabel(parts[i], parts[i + 1]) is { } rest)
            {
                parts[i + 1] = rest;
                continue;
            }

            foreach (var word in LostInPart(parts[i]))
            {
                yield return word;
            }
        }
    }

    /// <summary>
    /// Gives the text after a label that continues in the next line or after a line break; null if no label continues there.
    /// </summary>
    private string? TextAfterLabel(string first, string second)
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

        // A description that is repeated word for word is in the model once.
        if (_labels.Contains(Normalize(Decoration().Replace(part, "")))
            || _labels.Contains(Normalize(Numbering().Replace(part, "")))
            || _ignored.Contains(Normalize(part))
            || _descriptions.Contains(Normalize(part)))
        {
            yield break;
        }

        // A label is before its statement, or is the whole text.
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
        _ignored.Contains(
            Normalize(header.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? ""));

    private static bool IsRow(string line) => line.Contains('|', StringComparison.Ordinal);

    /// <summary>Gives the first cell of a row.</summary>
    private static string KeyOf(string row) => Normalize(row.TrimStart().TrimStart('|').Split('|')[0]);

    /// <summary>Determines whether a line holds the names of columns, which are syntax.</summary>
    private static bool IsHeader(string[] lines, int index) =>
        index + 1 < lines.Length && lines[index].Contains('|', StringComparison.Ordinal) && Delimiter().IsMatch(lines[index + 1]);

    private static string WithoutReported(BoundLadder bound, (string Name, string Text) document)
    {
        var text = new StringBuilder(document.Text);
        var isRepaired = false;
        foreach (var (place, rule) in bound.Diagnostics
            .Where(d => ExplainingRules.Contains(d.Rule) && d.Location?.Name == document.Name)
            .Select(d => (d.Location, d.Rule)))
        {
            var (start, end) = (place!.Span.Start, place.Span.End);

            // Other tests check how a line is repaired. A diagnostic reports the first of equal words in a paragraph.
            var words = document.Text[start..end];
            for (var at = rule == Rules.WronglyDecoded ? start : -1;
                at >= 0;
                at = document.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                var line = document.Text.LastIndexOfAny(['\n', '\r'], at) + 1;
                var next = document.Text.IndexOfAny(['\n', '\r'], at);
                Blank(text, line, next < 0 ? text.Length : next);
                isRepaired = true;
            }

            Blank(text, start, end);
        }

        // Equal words are repaired everywhere in the paragraph.
        return isRepaired ? string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(Repaired)) : text.ToString();
    }

    private static string Repaired(string line) => Mojibake.Repair(MappedText.Of(line, 0, line.Length), line, out _).ToString();

    private static void Blank(StringBuilder text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // A row without its pipes would end its table.
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
        text = Struck().Replace(text, "");
        text = SlidHeading().Replace(text, "\n$1 ");
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

    /// <summary>Removes characters that would look like syntax, because code has none.</summary>
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
        .. model.AllOfLevels.SelectMany(l => l.Cells)
            .SelectMany(c => c.Expectations.SelectMany(e => e.Details.Prepend(e.Text)).Concat(c.Examples)),
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

    private static string[] Words(string text) =>
        [.. Word().Matches(Unseen().Replace(LoneSurrogate().Replace(text, " "), "").Normalize()).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();

    /// <summary>Invisible characters, and the marks of emphasis, which may be inside a word.</summary>
    [GeneratedRegex(@"[\p{Cf}*_`~\x00-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\p{Cs}\p{Co}\p{Cn}\p{Cc}\p{S}]")]
    private static partial Regex Decoration();

    /// <summary>Half of a surrogate pair, which cannot be normalized.</summary>
    [GeneratedRegex(@"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex LoneSurrogate();

    [GeneratedRegex(@"\A\uFEFF?---[ \t]*\n.*?\n---[ \t]*\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>A summary of details. If it is not closed, it ends with its line, as does an unfinished last tag.</summary>
    [GeneratedRegex(
        @"<summary[^<>]*>(<\w+>)*(?<words>[^<]*?)((</\w+>)*</summary\s*>|</sum[^\n]*$|$(?![^<]*</summary))",
        RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Summary();

    [GeneratedRegex(@"\p{Zs}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    /// <summary>A fence. The language of the code follows its backticks.</summary>
    [GeneratedRegex(@"^\s*(`{3,}|~{3,})[^`\n]*$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^[ \t]*(`{3,}|~{3,})[^`\n]*\n(?<code>(.*\n)*?)[ \t]*\1[`~]*[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex ClosedCode();

    /// <summary>An open fence with all code to the end of the document. One in a list ends with its bullet, so it does not match.</summary>
    [GeneratedRegex(@"^ ?(`{3,}|~{3,})[^`\n]*\n(?<code>(.*\n)*.*)\z", RegexOptions.Multiline)]
    private static partial Regex OpenCode();

    [GeneratedRegex(@"[^\w\s]")]
    private static partial Regex Syntax();

    /// <summary>A tag that divides the words on its two sides, unlike other tags.</summary>
    [GeneratedRegex(
        @"</?(summary|details|div|p|table|t[rdh]|tbody|thead|[uo]l|li|h[1-6]|blockquote|hr|pre|section)(?![\w-])" +
        @"(([^<>\n]|\n(?!\s*[\n#*+|-]))*>|\s*(?=<))",
        RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    /// <summary>Any tag. A closing tag has no attributes.</summary>
    [GeneratedRegex(@"<[a-z]([^<>\n]|\n(?!\s*[\n#*+|-]))*>|</[a-z][a-z0-9:-]*\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[-*#]+ (\[[^\]\n]*\]\(#[^)\n]*\)[-–—|·, ]*)+$", RegexOptions.Multiline)]
    private static partial Regex PlaceLink();

    [GeneratedRegex(@"\{#[^}\n]*\}(?=\s*(\||$))", RegexOptions.Multiline)]
    private static partial Regex Id();

    /// <summary>The marks of bullets and quotes, nested ones included.</summary>
    [GeneratedRegex(@"^[ \t]*((>|([-*+•]|\d{1,9}[.)])(?=[ \t]))[ \t]*)+", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    /// <summary>The number before a name, which is not part of it.</summary>
    [GeneratedRegex(@"^[\W_]*\d+[.)]\s")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^ {0,3}(#{1,6})([ \t]|$)")]
    private static partial Regex Heading();

    /// <summary>Struck words, which are not part of the ladder.</summary>
    [GeneratedRegex(@"~~(?=\S)[^~\n]*(?<=\S)~~")]
    private static partial Regex Struck();

    /// <summary>A heading at the end of another line.</summary>
    [GeneratedRegex(@"(?<=\S) (#{2,6}) ")]
    private static partial Regex SlidHeading();

    /// <summary>An image in one paragraph. One that is not closed does not continue in the next.</summary>
    [GeneratedRegex(@"!\[([^\]\n]|\n(?!\s*(\n|[-#>|*+])))*\]\([^)\n]*\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[(([^\]\n]|\n(?!\s*(\n|[-#>|*+])))*)\]\([^)\n]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"^\s*[*_`~]*E\.g\.", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Eg();

    [GeneratedRegex(@"^[\s|:-]*-[\s|:-]*$")]
    private static partial Regex Delimiter();
}
