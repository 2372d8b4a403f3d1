using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// The labels of a ladder, over all its documents, as they nest by the depths of their headings. A depth can be changed, to see whether
/// the outline becomes more regular.
/// </summary>
internal sealed class HeadingOutline
{
    private readonly List<Document> _documents;

    /// <summary>The index of each document's first label.</summary>
    private readonly List<int> _starts = [];

    /// <param name="documents">The documents of the ladder.</param>
    /// <param name="levels">Its levels.</param>
    /// <param name="ignored">The keys of the labels that the declaration ignores.</param>
    public HeadingOutline(List<Document> documents, LevelTable levels, IReadOnlyCollection<string> ignored)
    {
        _documents = documents;
        for (var d = 0; d < documents.Count; d++)
        {
            _starts.Add(Headings.Count);
            AddLabels(documents[d], d, levels, ignored);
        }

        Nest();
    }

    /// <summary>All labels in order, document by document; those without a depth as well.</summary>
    public List<OutlineHeading> Headings { get; } = [];

    /// <summary>Nests the headings again after a change of depth.</summary>
    public void Nest()
    {
        var open = new Dictionary<OutlineHeading, Stack<OutlineHeading>>();
        Stack<OutlineHeading> outermost = [];
        var document = -1;
        foreach (var heading in Headings)
        {
            heading.Children.Clear();
            if (heading.Document != document)
            {
                document = heading.Document;
                outermost = [];
            }

            if (heading.Depth > 0)
            {
                var stack = heading.Scope is { } scope ? StackOf(scope) : outermost;
                while (stack.Count > 0 && stack.Peek().Depth >= heading.Depth)
                {
                    stack.Pop();
                }

                heading.Parent = stack.Count > 0 ? stack.Peek() : heading.Scope;
                stack.Push(heading);
            }

            heading.Parent?.Children.Add(heading);
        }

        Stack<OutlineHeading> StackOf(OutlineHeading scope)
        {
            if (!open.TryGetValue(scope, out var stack))
            {
                open.Add(scope, stack = []);
            }

            return stack;
        }
    }

    /// <summary>The documents with the headings nested as they are now.</summary>
    public List<Document> Documents() =>
    [
        .. _documents.Select((document, d) => new Document
        {
            File = document.File,
            Labels = document.Labels.Select((label, i) => Nested(label, Headings[_starts[d] + i], _starts[d])).ToEquatableArray(),
            Statements = document.Statements,
            Grids = document.Grids,
            Diagnostics = document.Diagnostics,
            DepthIsInferred = document.DepthIsInferred,
        }),
    ];

    private static Label Nested(Label label, OutlineHeading heading, int start) =>
        label with
        {
            Parent = heading.Parent is { } parent ? parent.Index - start : -1,
            Depth = heading.Depth,
            Kind = heading.Depth > 0 ? LabelKind.Heading : label.Kind,
        };

    private void AddLabels(Document document, int index, LevelTable levels, IReadOnlyCollection<string> ignored)
    {
        var start = Headings.Count;
        foreach (var label in document.Labels)
        {
            var match = levels.Find(label.Text);
            var parent = label.Parent < 0 ? null : Headings[start + label.Parent];
            Headings.Add(new OutlineHeading(Headings.Count, index, label, match)
            {
                Depth = label.Depth,
                Parent = parent,
                Scope = parent is { Depth: > 0 } ? parent.Scope : parent,
                IsGroup = levels.IsGroup(match.Key),
                IsIgnored = parent is { IsIgnored: true } || (ignored.Count > 0 && ignored.Contains(match.Key)),
            });
        }

        foreach (var statement in document.Statements.Where(s => s.Label >= 0))
        {
            var heading = Headings[start + statement.Label];
            heading.HasText = true;
            heading.HasStatement |= statement.Kind is StatementKind.Bullet;
        }

        foreach (var grid in document.Grids.Where(g => g.Label >= 0))
        {
            Headings[start + grid.Label].HasText = true;
        }
    }
}

/// <summary>A label in a <see cref="HeadingOutline"/>.</summary>
/// <param name="index">Its index over all documents.</param>
/// <param name="document">The index of its document.</param>
/// <param name="label">Its words.</param>
/// <param name="match">Its key, and the levels it stands for.</param>
internal sealed class OutlineHeading(int index, int document, Label label, LabelMatch match)
{
    public int Index => index;

    public int Document => document;

    public Label Label => label;

    public string Key => match.Key;

    public IReadOnlyList<int> Levels => match.Levels;

    public bool IsLevel => match.Levels.Count > 0;

    /// <summary>The number of its # signs; 0 for a label that is not a heading, or whose depth was inferred.</summary>
    public int Depth { get; set; }

    /// <summary>Gets whether it is a heading, or a bold line that may be meant as one.</summary>
    public bool CanBeHeading => Depth > 0 || label.Kind == LabelKind.BoldLine;

    public OutlineHeading? Parent { get; set; }

    /// <summary>The label that is not a heading and that this one is under, such as a summary; null if there is none.</summary>
    public OutlineHeading? Scope { get; init; }

    public List<OutlineHeading> Children { get; } = [];

    /// <summary>Gets whether the declaration calls it a group.</summary>
    public bool IsGroup { get; init; }

    public bool IsIgnored { get; init; }

    /// <summary>Gets whether a statement, a description or a table is right under it.</summary>
    public bool HasText { get; set; }

    /// <summary>Gets whether a bullet is right under it.</summary>
    public bool HasStatement { get; set; }
}
