using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using LadderGen.Tests.Generating;

namespace LadderGen.Tests.Snapshots;

/// <summary>
/// Compares the output of a test with the files that somebody reviewed and committed: <c>Class.Method#hint.verified.cs</c>.
/// Output that differs is written beside its file as <c>.received.</c>; rename it to accept it.
/// </summary>
/// <remarks>
/// The file names and the workflow are those of the Verify library, which could replace this file if its packages could be restored.
/// </remarks>
internal static class Snapshot
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "LadderGen.Tests", "Snapshots");

    /// <param name="targets">
    /// The hint and the text of each file. The extension of the hint is that of the file; a hint that is only an extension is for the
    /// one file of a test.
    /// </param>
    /// <param name="test">The calling test's class.</param>
    /// <param name="method">The calling test.</param>
    public static void Verify(IEnumerable<(string Hint, string Text)> targets, Type test, [CallerMemberName] string method = "") =>
        Verify(Folder, $"{test.Name}.{method}", targets);

    /// <exception cref="SnapshotException">A file differs, is new, or is left over.</exception>
    internal static void Verify(string folder, string name, IEnumerable<(string Hint, string Text)> targets)
    {
        var problems = new List<string>();
        var verified = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (hint, text) in targets)
        {
            var ending = Path.GetExtension(hint);
            var stem = hint.Length == ending.Length ? name : $"{name}#{hint[..^ending.Length]}";
            verified.Add($"{stem}.verified{ending}");
            Compare(folder, stem, ending, text, problems);
        }

        problems.AddRange(FilesOf(folder, name)
            .Where(f => !verified.Contains(f))
            .Select(f => $"{f} is left over: the test makes no such file. Delete it."));
        if (problems.Count > 0)
        {
            throw new SnapshotException(string.Join("\n", problems));
        }
    }

    /// <summary>Lists the verified files whose test no longer exists.</summary>
    public static IEnumerable<string> Orphans()
    {
        var tests = Assembly.GetExecutingAssembly().GetTypes()
            .SelectMany(t => t.GetMethods().Select(m => $"{t.Name}.{m.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(Folder, "*.verified.*")
            .Select(f => Path.GetFileName(f))
            .Where(f => !tests.Contains(f.Split(f.Contains('#', StringComparison.Ordinal) ? "#" : ".verified.")[0]));
    }

    private static void Compare(string folder, string stem, string ending, string text, List<string> problems)
    {
        var verified = Path.Combine(folder, $"{stem}.verified{ending}");
        var received = Path.Combine(folder, $"{stem}.received{ending}");
        var expected = File.Exists(verified) ? File.ReadAllBytes(verified) : null;
        var actual = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        if (text.Contains('\r', StringComparison.Ordinal))
        {
            problems.Add($"{stem}: has a carriage return (U+000D).");
        }

        if (expected is not null && expected.AsSpan().SequenceEqual(actual))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllBytes(received, actual);
        problems.Add(expected is null ? $"{stem} is new." : $"{stem} differs:\n{Diff(Encoding.UTF8.GetString(expected), text)}");
        problems.Add($"To accept it: mv '{received}' '{verified}'");
    }

    private static IEnumerable<string> FilesOf(string folder, string name) =>
        Directory.EnumerateFiles(folder, name + "*.verified.*")
            .Select(f => Path.GetFileName(f))
            .Where(f => f.StartsWith(name + "#", StringComparison.Ordinal) || f.StartsWith(name + ".verified.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>A unified diff with three lines around each change.</summary>
    private static string Diff(string expected, string actual)
    {
        const int context = 3;
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines;
        var changed = Enumerable.Range(0, lines.Count).Where(i => lines[i].Type != ChangeType.Unchanged).ToList();
        var diff = new StringBuilder("--- verified\n+++ received\n");
        var (oldLine, newLine, next) = (1, 1, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            while (next < changed.Count && changed[next] < i - context)
            {
                next++;
            }

            if (next < changed.Count && changed[next] <= i + context)
            {
                if (i == 0 || !changed.Any(c => Math.Abs(c - i + 1) <= context))
                {
                    diff.Append(System.Globalization.CultureInfo.InvariantCulture, $"@@ -{oldLine} +{newLine} @@\n");
                }

                diff.Append(lines[i].Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' })
                    .Append(lines[i].Text)
                    .Append('\n');
            }

            oldLine += lines[i].Type == ChangeType.Inserted ? 0 : 1;
            newLine += lines[i].Type == ChangeType.Deleted ? 0 : 1;
        }

        return diff.ToString();
    }
}

/// <summary>The output of a test differs from its verified files.</summary>
public sealed class SnapshotException(string message) : Exception(message);
