using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Locking;
using LadderGen.Compiler.Naming;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Compiling;

/// <summary>Gives each declaration of a project its documents.</summary>
/// <remarks>Not a value; rebuilt after every edit of a file, so select from it before the next step.</remarks>
internal sealed class LadderInputs
{
    private readonly AllDeclarations _declarations;
    private readonly Dictionary<DocumentClaim, List<Document>> _documents = [];
    private readonly LadderLocks _locks;
    private readonly List<LadderDiagnostic> _strayText = [];

    public LadderInputs(AllDeclarations declarations, IReadOnlyList<Document> documents, IReadOnlyList<LockFile> locks)
    {
        _declarations = declarations;
        _locks = new(declarations, locks);
        var seen = new HashSet<string>(StringComparer.Ordinal);

        var declarationsOf = declarations.Unique.ToLookup(DocumentClaim.Of);

        // A project may list a file twice.
        foreach (var document in documents.Where(d => seen.Add(d.File.Path)))
        {
            foreach (var claim in declarations.Claims.On(document.File))
            {
                if (!_documents.TryGetValue(claim, out var claimed))
                {
                    _documents.Add(claim, claimed = []);
                }

                claimed.Add(document);
            }

            var ladders = declarations.Claims.On(document.File).SelectMany(c => declarationsOf[c]).ToList();
            _strayText.AddRange(Compiling.StrayText.Find(document, ladders).Bounded());
        }
    }

    /// <summary>The reports about text of divided documents that is in no part.</summary>
    public IReadOnlyList<LadderDiagnostic> StrayText => _strayText;

    /// <summary>The diagnostics about locks: one for a lock without a ladder, and one about how to start if no ladder has a lock.</summary>
    public IEnumerable<LadderDiagnostic> LockProblems => _locks.Problems;

    /// <summary>Returns the ladders that a file declares.</summary>
    public IEnumerable<LadderInput> Of(DeclarationFile file) => file.Declarations.Select(Of).OfType<LadderInput>();

    /// <summary>Returns the ladder of a declaration; null if its name is taken, or if its file was listed before.</summary>
    public LadderInput? Of(Declaration declaration)
    {
        if (!_declarations.IsUnique(declaration))
        {
            return null;
        }

        // A translation is of a ladder that may be written with other capitals.
        if (declaration.Translates is { } translates)
        {
            if (_declarations.Find(translates.Text) is not { } original)
            {
                return null;
            }

            declaration = declaration with { Ladder = translates with { Text = original.Ladder.Text } };
        }

        var documents = _documents.TryGetValue(DocumentClaim.Of(declaration), out var claimed)
            ? claimed.ToEquatableArray()
            : EquatableArray<Document>.Empty;
        return new LadderInput(declaration, documents)
        {
            Lock = declaration.Translates is null ? _locks.Of(declaration) : null,
            Predecessor = _declarations.PredecessorOf(declaration) is { } older ? ReservedNames.OfLadder(older.Ladder.Text) : null,
            LacksLock = declaration.Translates is null && _locks.IsMissing(declaration),
            OtherLadders = declaration.Renamed.Count > 0 ? _declarations.NamesBeside(declaration) : EquatableArray<string>.Empty,
        };
    }
}
