using System.Globalization;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Locking;

/// <summary>Reads a lock. People merge locks and sometimes edit them, so a slip is reported at its line.</summary>
internal static class LockReader
{
    private static readonly string[] ConflictMarks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    public static LockFile Read(TextFile file)
    {
        var lines = Lines.Of(file.Text, Lines.FirstStart(file.Text)).Where(l => l.In(file.Text).Trim().Length > 0).ToList();
        if (WrongHead(file, lines) is { } wrong)
        {
            return Unreadable(file, [wrong]);
        }

        if (lines.Find(l => ConflictMarks.Any(l.In(file.Text).StartsWith)) is { Length: > 0 } conflict)
        {
            return Unreadable(file, [LockDiagnostics.Conflict(file, conflict)]);
        }

        var read = new List<LockLine>();
        var byId = new Dictionary<string, LockLine>(StringComparer.Ordinal);
        var diagnostics = new List<LadderDiagnostic>();
        foreach (var span in lines.Where(l => file.Text[l.Start] != '#'))
        {
            var line = ReadLine(file.Text, span);
            if (line is null)
            {
                diagnostics.Add(LockDiagnostics.NoLine(file, span));
            }
            else if (!byId.TryGetValue(line.Id, out var first))
            {
                byId.Add(line.Id, line);
                read.Add(line);
            }
            else if (first.Name != line.Name || first.Words != line.Words)
            {
                // A line that a merge took from both sides is there twice, and harmless.
                diagnostics.Add(LockDiagnostics.IdTwice(file, span, line.Id, file.LineOf(first.Span.Start)));
            }
        }

        return diagnostics.Count > 0
            ? Unreadable(file, diagnostics)
            : new LockFile(file, read.ToEquatableArray(), EquatableArray<LadderDiagnostic>.Empty);
    }

    public static LockFile Unreadable(TextFile file, IEnumerable<LadderDiagnostic> diagnostics) =>
        new(file, EquatableArray<LockLine>.Empty, diagnostics.ToEquatableArray());

    private static LadderDiagnostic? WrongHead(TextFile file, List<SourceSpan> lines)
    {
        var first = lines.Count > 0 ? lines[0] : default;
        var head = first.In(file.Text);
        if (!head.StartsWith(LockFile.Head, StringComparison.Ordinal))
        {
            return ConflictMarks.Any(m => head.StartsWith(m, StringComparison.Ordinal))
                ? LockDiagnostics.Conflict(file, first)
                : LockDiagnostics.NoHead(file, first);
        }

        var digits = new string([.. head.Skip(LockFile.Head.Length).TakeWhile(c => c is >= '0' and <= '9')]);
        return !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) || version < 1
                ? LockDiagnostics.NoHead(file, first)
            : version > LockFile.Version ? LockDiagnostics.NewerVersion(file, first, version)
            : null;
    }

    /// <summary>Reads an id, a name and words, with white space between them; null if the line is not written so.</summary>
    private static LockLine? ReadLine(string text, SourceSpan span)
    {
        var parts = span.In(text).Split(['\t', ' '], 3, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || LockLine.KindOf(parts[0]) is not { } kind || !IsName(parts[1]))
        {
            return null;
        }

        var line = new LockLine(kind, parts[0], parts[1], parts.Length > 2 ? LockText.Unescape(parts[2].Trim()) : "", span);

        // The names of groups have those of the groups around them in front, and all others give the end of their id.
        return kind == PartKind.Group || ReservedNames.Given(line.Name, line.Slug) is not null || IsShared(line) ? line : null;
    }

    private static bool IsShared(LockLine line) => line.Kind == PartKind.Level && line.Name == ReservedNames.SharedLevel;

    private static bool IsName(string name) => Identifier.Join([name], "") == name && name.All(c => c == '_' || !char.IsPunctuation(c));
}
