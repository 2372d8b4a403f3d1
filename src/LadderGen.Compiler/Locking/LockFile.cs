using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Locking;

/// <summary>A lock: every part of a ladder that was released, each on a line.</summary>
/// <param name="File">The file.</param>
/// <param name="Lines">The lines, in the order of the file.</param>
/// <param name="Diagnostics">Why the lock cannot be read; empty if it can.</param>
internal sealed record LockFile(TextFile File, EquatableArray<LockLine> Lines, EquatableArray<LadderDiagnostic> Diagnostics)
{
    public const string Ending = ".lock";

    /// <summary>The version of the format. A later one may have what this compiler would lose.</summary>
    public const int Version = 1;

    /// <summary>The beginning of the first line, before the version.</summary>
    public const string Head = "# LadderGen lock ";

    /// <summary>Gets whether it is the lock of the version before, which a version has until it is locked itself.</summary>
    public bool IsInherited { get; init; }

    public bool IsReadable => Diagnostics.Count == 0;

    /// <summary>Returns the lock with the ids that its parts have in the next version of the ladder.</summary>
    /// <param name="older">The id of the ladder so far.</param>
    /// <param name="newer">The id of its next version.</param>
    public LockFile Of(string older, string newer) => this with
    {
        Lines = Lines.Select(line => line.Ladder == older ? line.Of(newer) : line).ToEquatableArray(),
    };

    /// <summary>Determines whether a text is a lock of this package, and not of another tool.</summary>
    public static bool IsLock(string text) => text.StartsWith(Head, StringComparison.Ordinal);
}
