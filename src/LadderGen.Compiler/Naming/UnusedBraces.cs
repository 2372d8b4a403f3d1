using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Naming;

/// <summary>Reports braces that name nothing, although their author believes that a name is fixed.</summary>
/// <remarks>Text that the declaration ignores may have braces. It is not part of the ladder.</remarks>
internal sealed class UnusedBraces
{
    private readonly Declaration _declaration;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _ignored;
    private readonly HashSet<Node> _named;
    private readonly HashSet<Entry> _expectations;
    private readonly HashSet<string> _competencies;

    private UnusedBraces(Declaration declaration, PlacedLadder placed, DiagnosticBag diagnostics)
    {
        _declaration = declaration;
        _diagnostics = diagnostics;
        _ignored = new(declaration.Ignore.Select(i => LabelText.Key(i.Text)), StringComparer.Ordinal);
        _named =
        [
            .. placed.Levels.Where(l => l != placed.AllLevels).SelectMany(l => l.Braced),
            .. placed.Competencies.SelectMany(c => c.Braced.All),
            .. placed.Groups.SelectMany(g => g.Braced.All),
        ];
        _expectations = [.. placed.Levels.SelectMany(l => l.Cells.Values).SelectMany(c => c.Expectations)];
        _competencies = new(placed.Competencies.SelectMany(c => c.Spellings).Select(n => n.Key), StringComparer.Ordinal);
    }

    public static void Report(
        Declaration declaration,
        IReadOnlyList<LabelTree> trees,
        PlacedLadder placed,
        DiagnosticBag diagnostics)
    {
        var braces = new UnusedBraces(declaration, placed, diagnostics);
        if (declaration.Title is { } title && BracedNames.Cut(title.Text).Id is { } id)
        {
            braces.CheckTitle(declaration.File, title.Span, id);
        }

        foreach (var tree in trees)
        {
            braces.CheckLabels(tree);
            braces.CheckStatements(tree);
            braces.CheckHeaders(tree);
        }
    }

    private void CheckLabels(LabelTree tree)
    {
        foreach (var node in tree.Nodes.Where(n => !_named.Contains(n) && !n.IsUnderIgnored && !n.IsIgnoredTitle))
        {
            if (node.Label.Id is not { } id)
            {
                CheckBroken(node);
            }
            else if (node.IsTitle)
            {
                CheckTitle(tree.File, node.Label.Span, id);
            }
            else
            {
                _diagnostics.Add(node.IsLevel
                    ? NamingDiagnostics.SeveralLevels(node)
                    : NamingDiagnostics.NothingNamed(tree.File, node.Label.Span, node.Text, id));
            }
        }
    }

    /// <summary>Checks braces that hold no name. Those of competencies and expectations are checked when these are named.</summary>
    private void CheckBroken(Node node)
    {
        if (!_competencies.Contains(node.Key))
        {
            BracedNames.ReportBroken(node.Text, node.Tree.File, node.Label.Span, _diagnostics);
        }
    }

    private void CheckStatements(LabelTree tree)
    {
        foreach (var entry in tree.Entries.Where(e => e.Id is not null && !_expectations.Contains(e)))
        {
            if (entry.Node is not { IsUnderIgnored: true } && !_ignored.Contains(LabelText.Key(entry.Text)))
            {
                _diagnostics.Add(NamingDiagnostics.NothingNamed(tree.File, entry.Span, entry.Text, entry.Id!));
            }
        }
    }

    /// <summary>Checks the headers of tables, since those of keys are not labels.</summary>
    private void CheckHeaders(LabelTree tree)
    {
        var labels = new HashSet<int>(tree.Nodes.Where(n => n.Grid is not null).Select(n => n.Label.Span.Start));
        var grids = tree.Document.Grids.Where(g => tree.NodeAt(g.Label) is not { IsUnderIgnored: true });
        foreach (var header in grids.Select(g => g.Header.Cells).Where(h => h.Count > 0 && !_ignored.Contains(LabelText.Key(h[0].Text))))
        {
            foreach (var cell in header.Where(c => c.Id is not null && !labels.Contains(c.Span.Start)))
            {
                _diagnostics.Add(NamingDiagnostics.NothingNamed(tree.File, cell.Span, cell.Text, cell.Id!));
            }
        }
    }

    private void CheckTitle(TextFile file, SourceSpan place, string id)
    {
        if (Identifier.From(id, "Ladder") is var name && !BracedNames.AreSame(name, _declaration.Ladder.Text))
        {
            _diagnostics.Add(NamingDiagnostics.NoLadderId(_declaration, file, place, id, name));
        }
    }
}
