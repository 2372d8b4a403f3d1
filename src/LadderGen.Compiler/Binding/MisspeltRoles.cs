using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Finds headings that are levels but for a slip in the role: <c>Senior Bakre</c> where the role is <c>Baker</c>. Where levels are
/// recognized by their words, such a slip can cost all of them.
/// </summary>
internal static class MisspeltRoles
{
    private const int LongestLabel = 80;

    public static IEnumerable<LadderDiagnostic> Find(Declaration declaration, IEnumerable<Document> documents)
    {
        var roles = declaration.Role.Select(r => r.Text).ToList();
        return roles.Count == 0
            ? []
            : documents.SelectMany(d => Labels(d).Select(l => Slip(d.File, l.Text, l.Span, roles))).OfType<LadderDiagnostic>();
    }

    private static IEnumerable<(string Text, SourceSpan Span)> Labels(Document document) =>
        document.Labels.Select(l => (l.Text, l.Span)).Concat(document.Grids.SelectMany(g => g.Header.Cells).Select(c => (c.Text, c.Span)));

    private static LadderDiagnostic? Slip(TextFile file, string label, SourceSpan span, List<string> roles)
    {
        if (label.Length > LongestLabel)
        {
            return null;
        }

        var words = LevelLabel.Parse(label, roles).Words;
        while (words.IndexOf(' ') is var blank && blank > 0 && Seniority.Begins(words))
        {
            words = words.Substring(blank + 1);
            if (!Seniority.Begins(words) && Suggestion.Nearest(words, roles) is { } role)
            {
                return LevelDiagnostics.MisspeltRole(file, span, label, words, role);
            }
        }

        return null;
    }
}
