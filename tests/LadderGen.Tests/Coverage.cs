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
        _ignored = new(ignored.Select(Normalize), StringComparer.OrdinalIgnoreCase);
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
        var coverage = new Coverage(bound.Model!, ignored, otherSpellings);
        return [.. documents.SelectMany(d => coverage.LostIn(WithoutReported(bound, d)).Select(lost => $"{d.Name}: {lost}"))];
    }

    private IEnumerable<string> LostIn(string document)
    {
        var lines = WithoutSyntax(document).Split('\n');
        var ignoredDepth = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var depth = lines[i].TakeWhile(c => c == '#').Count();
            if (depth > 0 && depth <= ignoredDepth)
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
        foreach (var (place, isRepair) in bound.Diagnostics.Where(d => Tells.Contains(d.Rule)).Select(d => (d.Location, d.Rule == Rules.WronglyDecoded)).Where(d => d.Location?.Name == document.Name))
        {
            var (start, end) = (place!.Span.Start, place.Span.End);

            // Where a letter was repaired, the words of the line are other words.
            while (isRepair && start > 0 && text[start - 1] is not ('\n' or '\r'))
            {
                start--;
            }

            while (isRepair && end < text.Length && text[end] is not ('\n' or '\r'))
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
            }
        }

        return text.ToString();
    }

    private static string WithoutSyntax(string text)
    {
        text = text.ReplaceLineEndings("\n");
        text = FrontMatter().Replace(text, m => new string('\n', m.Value.Count(c => c == '\n')));
        text = Comment().Replace(text, "");
        text = Examples().Replace(text, "");
        text = LineBreak().Replace(text, "\v");
        text = Tag().Replace(text, "");
        text = PlaceLink().Replace(text, "");
        text = Ordinal().Replace(text, "");
        text = Image().Replace(text, "");
        text = LinkTarget().Replace(text, "]");
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

    [GeneratedRegex(@"\A\uFEFF?---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"<summary[^>]*>\s*Examples\s*</summary[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Examples();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"</?[a-z][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[-*#]+ \[[^\]]*\]\(#[^)]*\)$", RegexOptions.Multiline)]
    private static partial Regex PlaceLink();

    [GeneratedRegex(@"^\d+\. ", RegexOptions.Multiline)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"^\s*[-*•]\s*E\.g\.", RegexOptions.Multiline)]
    private static partial Regex Eg();

    [GeneratedRegex(@"^[\s|:-]*-[\s|:-]*$")]
    private static partial Regex Delimiter();
}
