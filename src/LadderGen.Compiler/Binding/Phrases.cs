using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Binding;

/// <summary>Parts of messages that several of them share.</summary>
internal static class Phrases
{
    /// <summary>A message holds no more.</summary>
    private const int MostLevels = 40;

    /// <summary><c>on line 3</c>, or <c>in ladders/sre.md, line 3</c> when it is another document.</summary>
    public static string On(TextFile file, SourceSpan place, TextFile seenFrom) =>
        file.Equals(seenFrom) ? $"on line {file.LineOf(place.Start)}" : $"in {Clean(file.Name)}, line {file.LineOf(place.Start)}";

    public static string OnLine(Node node, TextFile seenFrom) => On(node.Tree.File, node.Label.Span, seenFrom);

    public static string NearLevel(string label, LevelTable levels) =>
        levels.Nearest(label) is { } near
            ? $" Did you mean {Quote(levels.Labels[near])}?{LookAlikes.Explain(label, levels.Labels[near])}"
            : "";

    /// <summary><c> Did you mean 'Senior'?</c>, where a label is nearly one of a level; otherwise nothing.</summary>
    public static string NearRank(string label, LevelTable levels) =>
        LevelSpelling.Corrected(label, levels) is { } corrected
            ? $" Did you mean {Quote(corrected)}?{LookAlikes.Explain(label, corrected)}"
            : NearLevel(label, levels);

    public static string NearlyIgnored(string label, IEnumerable<string> ignored) =>
        Suggestion.Nearest(label, ignored) is { } near
            ? $" 'ignore' has {Quote(near)}, which is different.{LookAlikes.Explain(label, near)}"
            : "";

    /// <summary>The way out for a heading, which is ignored with everything under it.</summary>
    public const string OrIgnoreAll = "If neither it nor what is under it is part of the ladder, add it to 'ignore'.";

    /// <summary>The words to put into <c>ignore</c>: a table is ignored by its first header, any other label by its words.</summary>
    public static string IgnoreEntry(Node label) => label.Grid is { } table ? table.Header.Cells[0].Text : label.Text;

    public static string LevelsBlock(IReadOnlyList<string> found)
    {
        var shown = found.Take(MostLevels).Select(f => YamlText(Clean(f)));
        shown = found.Count == 0 ? ["Junior", "Senior", "…"] : found.Count > MostLevels ? shown.Append("…") : shown;
        return "levels: [" + string.Join(", ", shown) + "]";
    }

    /// <summary>A text as YAML, in double quotes where YAML would take the bare words for something else.</summary>
    public static string YamlText(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !text.Any(c => c is ':' or '#' or ',' or '[' or ']' or '{' or '}' or '"' or '\\')
            ? text
            : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
