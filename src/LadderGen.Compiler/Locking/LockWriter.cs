using System.Text;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Locking;

/// <summary>Writes a lock: the parts of a ladder as they are now, and every line of the lock so far whose part it no longer has.</summary>
internal static class LockWriter
{
    /// <param name="ladder">The ladder.</param>
    /// <param name="locked">The lock so far; null if there is none.</param>
    public static string Write(LadderModel ladder, LockFile? locked)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in locked?.Lines ?? EquatableArray<LockLine>.Empty)
        {
            // A renamed ladder has other ids, and is still found by the old ones.
            lines[IdOf(ladder, line.Tail)] = Line(IdOf(ladder, line.Tail), line.Name, line.Words);
        }

        foreach (var part in LockedParts.Of(ladder))
        {
            lines[part.Id] = Line(part.Id, part.Name, part.Words);
        }

        var text = new StringBuilder();
        text.Append(LockFile.Head).Append(LockFile.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        text.Append($": the ids of the ladder '{ladder.Name}' that were released. Renew it with 'dotnet build -t:LockLadders'.\n");
        foreach (var line in lines.Values)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string IdOf(LadderModel ladder, string tail) => tail.Length == 0 ? ladder.Id : ladder.Id + "/" + tail;

    private static string Line(string id, string name, string words) => $"{id}\t{name}\t{LockText.Escape(words)}";
}
