using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Locking;

/// <summary>The diagnostics about what was released, and about the file that says so.</summary>
internal static class LockDiagnostics
{
    private const string Renew = "'dotnet build -t:LockLadders'";

    public static LadderDiagnostic Gone(TextFile locked, LockLine line, string what, string path, string? now) => new(
        Rules.LockedIsGone,
        locked.LocationOf(line.Span),
        $"{what} {Quote(FirstLine(line.Words))} was released with the id {Quote(line.Id)}, and is gone. "
        + (now is null
            ? "Put it back, or write into the declaration "
            : $"{now} Put it back, or write into the declaration ")
        + $"'renamed: {{ {Clean(path)}: {(now is null ? "NewName" : "TheNameNow")} }}' if it has another name now, "
        + $"or 'retired: [{Clean(path)}]' if it does not count any more.");

    public static LadderDiagnostic Moved(TextFile locked, LockLine line, string path, string where, string newPath) => new(
        Rules.LockedIsGone,
        locked.LocationOf(line.Span),
        $"The expectation {Quote(FirstLine(line.Words))} was released with the id {Quote(line.Id)}, and has moved to {Clean(where)}. "
        + $"Put it back, or write into the declaration 'renamed: {{ {Clean(path)}: {Clean(newPath)} }}', "
        + $"or 'retired: [{Clean(path)}]' if the two are not the same.");

    public static LadderDiagnostic NotLocked(Location location, string what, string id, int more) => new(
        Rules.NotLocked,
        location,
        $"{what} is not locked yet, so its id {Quote(id)} can still change"
        + (more > 0 ? $", and so can {more} more below it" : "")
        + $". Before you release it, run {Renew}.");

    public static LadderDiagnostic LadderNotLocked(Declaration declaration) => new(
        Rules.NotLocked,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"The ladder {Quote(declaration.Ladder.Text)} has no lock, so its ids can still change. Before you release it, run {Renew}.");

    public static LadderDiagnostic NoLock(Declaration declaration) => new(
        Rules.NoLock,
        declaration.File.LocationOf(declaration.Ladder.Span),
        $"The ids of the ladder {Quote(declaration.Ladder.Text)} follow its words, and change with them. "
        + $"To keep them when words change, run {Renew} once, and check in the '{Clean(declaration.Ladder.Text)}.lock' that it writes.");

    public static LadderDiagnostic Reworded(Location location, LockLine line) => new(
        Rules.Reworded,
        location,
        $"Reworded since it was locked: it was {Quote(FirstLine(line.Words))}, and keeps the id {Quote(line.Id)}. "
        + $"Run {Renew} to lock the new words. If it is another expectation, end it with a name in braces, such as {{#short-name}}.");

    public static LadderDiagnostic RewordedHeading(Location location, LockLine line, string title) => new(
        Rules.Reworded,
        location,
        $"{Quote(title)} is taken to be {Quote(line.Words)} under another heading, since most of its expectations are the same. "
        + $"It keeps the id {Quote(line.Id)}. If that is right, run {Renew}. "
        + $"If it is another one, write 'retired: [{Clean(line.Name)}]' into the declaration.")
    {
        Severity = Severity.Warning,
    };

    public static LadderDiagnostic RetiredAgain(Location location, LockLine line, string entry) => new(
        Rules.RetiredAgain,
        location,
        $"The id {Quote(line.Id)} is that of {Quote(FirstLine(line.Words))}, which is retired, and an id is never used again. "
        + $"If this is the same, take {Quote(entry)} out of 'retired'. If not, end it with another name in braces, such as "
        + "{#short-name}.");

    public static LadderDiagnostic UnknownRetired(Declaration declaration, Word entry, IEnumerable<string> names) => new(
        Rules.UnknownRetired,
        declaration.File.LocationOf(entry.Span),
        $"'retired' has {Quote(entry.Text)}, but the lock has no such name.{Suggestion.For(entry.Text, names)} "
        + "Write the second word of its line in the lock, for an expectation after its level and competency: 'Level.Competency.Name'.");

    public static LadderDiagnostic RetiredWithoutLock(Declaration declaration, Word entry) => new(
        Rules.UnknownRetired,
        declaration.File.LocationOf(entry.Span),
        $"'retired' has {Quote(entry.Text)}, but the ladder has no lock that says what it was. "
        + $"Put '{Clean(declaration.Ladder.Text)}.lock' beside the declaration, or take the entry out.");

    public static LadderDiagnostic Conflict(TextFile file, SourceSpan place) => new(
        Rules.InvalidLock,
        file.LocationOf(place),
        "The lock has an unfinished merge here. Keep the lines of both sides, each id once, delete the lines that begin with '<<<<<<<', "
        + $"'=======' and '>>>>>>>', and run {Renew}.");

    public static LadderDiagnostic NoHead(TextFile file, SourceSpan place) => new(
        Rules.InvalidLock,
        file.LocationOf(place),
        $"A lock begins with '{LockFile.Head}{LockFile.Version}', and this file does not. Restore the line from an earlier version of the "
        + "file. Do not delete the file: it says which ids were released.");

    public static LadderDiagnostic NewerVersion(TextFile file, SourceSpan place, int version) => new(
        Rules.InvalidLock,
        file.LocationOf(place),
        $"The lock has the format {version}, and this version of LadderGen knows {LockFile.Version}. A later version of LadderGen "
        + "wrote it. Update the package LadderGen; the lock stays as it is.");

    public static LadderDiagnostic NoLine(TextFile file, SourceSpan place) => new(
        Rules.InvalidLock,
        file.LocationOf(place),
        $"{Quote(place.In(file.Text))} is not a line of a lock: an id, the name for developers that gives the end of it, and the words, "
        + "such as 'sre/senior Senior Senior SRE (L3)'. Restore the line from an earlier version of the file.");

    public static LadderDiagnostic IdTwice(TextFile file, SourceSpan place, string id, int first) => new(
        Rules.InvalidLock,
        file.LocationOf(place),
        $"The id {Quote(id)} is in the lock twice with different words, here and on line {first}. Delete one of the lines.");

    public static LadderDiagnostic OtherLadder(TextFile file, LockLine line, Declaration declaration) => new(
        Rules.InvalidLock,
        file.LocationOf(line.Span),
        $"The id {Quote(line.Id)} is not one of the ladder {Quote(declaration.Ladder.Text)}. If the ladder had another name, write "
        + $"'renamed: {{ OldName: {Clean(declaration.Ladder.Text)} }}' into the declaration. Otherwise delete the line.");

    public static LadderDiagnostic NoLadder(TextFile file, SourceSpan place) => new(
        Rules.InvalidLock,
        file.LocationOf(place),
        $"No ladder is declared beside the lock '{Clean(file.FileName)}', so nothing has the ids in it. Restore the ladder. If it has "
        + "another name now, write 'renamed: { OldName: NewName }' into its declaration.");

    /// <param name="file">A copy of the lock of the version before, as the copy of a folder contains it.</param>
    /// <param name="place">Its first line.</param>
    /// <param name="ladder">The name of the next version.</param>
    public static LadderDiagnostic CopiedLock(TextFile file, SourceSpan place, string ladder) => new(
        Rules.InvalidLock,
        file.LocationOf(place),
        $"'{Clean(file.FileName)}' is a copy of the lock of the version before. Delete this copy. {Quote(ladder)} begins with the lock of "
        + $"that version, and {Renew} writes one of its own.");

    private static string FirstLine(string words) => words.Split('\n')[0];
}
