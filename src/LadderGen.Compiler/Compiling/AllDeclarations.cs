using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Naming;

namespace LadderGen.Compiler.Compiling;

/// <summary>The declarations of a project, and the documents that they claim.</summary>
/// <remarks>Not a value; rebuilt after every edit of a declaration, so select from it before the next step.</remarks>
internal sealed class AllDeclarations
{
    private readonly IReadOnlyList<DeclarationFile> _files;
    private readonly Dictionary<string, Declaration> _byName = new(NameComparer.Instance);

    public AllDeclarations(IReadOnlyList<DeclarationFile> files)
    {
        _files = files;
        Claims = DocumentClaims.Of(files);
        foreach (var declaration in InOrder().Where(d => !_byName.ContainsKey(d.Ladder.Text)))
        {
            _byName.Add(declaration.Ladder.Text, declaration);
        }
    }

    public DocumentClaims Claims { get; }

    /// <summary>Gets whether no file declares a ladder, or tries to.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>The diagnostics of all files, each once: a project may list a file twice.</summary>
    public IEnumerable<LadderDiagnostic> Diagnostics => _files.SelectMany(f => f.Diagnostics).Distinct().Bounded();

    /// <summary>The declarations that count: the first by path for each name.</summary>
    public IReadOnlyCollection<Declaration> Unique => _byName.Values;

    public bool IsUnique(Declaration declaration) => ReferenceEquals(_byName[declaration.Ladder.Text], declaration);

    /// <summary>Returns the declaration of a ladder by its name; null if there is none.</summary>
    public Declaration? Find(string ladder) => _byName.TryGetValue(ladder, out var declaration) ? declaration : null;

    /// <summary>
    /// Returns the names of the other ladders, and the old names of those that come first. They cannot be old names of this one too.
    /// </summary>
    public EquatableArray<string> NamesBeside(Declaration declaration)
    {
        var ladders = InOrder().Where(IsUnique).ToList();
        var others = ladders.Where(d => d != declaration).Select(d => ReservedNames.OfLadder(d.Ladder.Text));
        var oldNames =
            from earlier in ladders.TakeWhile(d => d != declaration)
            from renamed in earlier.Renamed
            where renamed.Labels.Any(now => now.Text == ReservedNames.OfLadder(earlier.Ladder.Text))
            select ReservedNames.OfOld(renamed.Name.Text, "Ladder");
        return others.Concat(oldNames).ToEquatableArray();
    }

    /// <summary>Returns the declarations in the order of their paths, those of each file once.</summary>
    public IEnumerable<Declaration> InOrder() =>
        _files.SelectMany(f => f.Declarations)
            .GroupBy(d => (d.File.Path, d.Ladder.Span.Start))
            .Select(same => same.First())
            .OrderBy(d => d.File.Name, StringComparer.Ordinal)
            .ThenBy(d => d.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Ladder.Span.Start);
}
