using LadderGen.Compiler.Diagnostics;
using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Exporting;

/// <summary>Writes a document that is read back to the same ladder, and proves it by reading it.</summary>
internal static class ReadBack
{
    /// <param name="ladder">The ladder.</param>
    /// <param name="write">Writes the document, with the names of some parts in braces.</param>
    /// <param name="files">Gives the files of a ladder with that document.</param>
    /// <exception cref="WrongUseException">The ladder would not be the same.</exception>
    public static string Write(
        Ladder ladder, Func<IReadOnlySet<string>, string> write, Func<string, IReadOnlyList<(string Name, string Text)>> files)
    {
        var text = write(new HashSet<string>());
        var differences = Differences(ladder, files(text));
        if (differences.Count > 0)
        {
            // Only where the words do not give the name: a document full of braces is hard to read.
            var named = Parts(ladder).Where(p => differences.Contains(p.Words)).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
            text = write(named);
            differences = Differences(ladder, files(text));
        }

        return differences.Count == 0 ? text : throw new WrongUseException(
            $"The ladder '{ladder.Title}' cannot be written so that LadderGen reads it back unchanged. " +
            $"The first difference: {differences.First()}");
    }

    /// <summary>Returns what the ladder says and the document does not.</summary>
    private static HashSet<string> Differences(Ladder ladder, IReadOnlyList<(string Name, string Text)> files)
    {
        var read = LadderFolder.Of([.. files]);
        return read.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error) is { } error
            ? [$"line {error.Location?.StartLine + 1}: {error.Message}"]
            : Differences(ladder, read.Ladders.Single());
    }

    /// <summary>Returns what one ladder says and another does not.</summary>
    public static HashSet<string> Differences(Ladder ladder, Ladder other) =>
        [.. Parts(ladder).Select(p => p.Words).Except(Parts(other).Select(p => p.Words), StringComparer.Ordinal)];

    /// <summary>Returns all that a ladder says, part by part.</summary>
    private static IEnumerable<(string Id, string Words)> Parts(Ladder ladder)
    {
        yield return (ladder.Id, $"{ladder.Id}: {ladder.Title}, {ladder.Description}");
        foreach (var part in ladder.Groups)
        {
            yield return (part.Id, $"{part.Id}: {part.Title}, {part.Description}, in {part.Parent?.Id}");
        }

        foreach (var competency in ladder.Competencies)
        {
            var group = competency.Groups is [.., var innermost] ? innermost.Id : "";
            yield return (competency.Id, $"{competency.Id}: {competency.Title}, {competency.Description}, in {group}");
        }

        foreach (var level in ladder.SharedLevel is { } shared ? ladder.Levels.Append(shared) : ladder.Levels)
        {
            yield return (level.Id, $"{level.Id}: {level.Title}, {level.Rank}, {level.Summary}, {string.Join("; ", level.Facts)}");
            foreach (var expectations in level.CompetencyExpectations)
            {
                yield return (expectations.Id, $"{expectations.Id}: {expectations.Summary}, {string.Join("; ", expectations.Examples)}");
                foreach (var expectation in expectations.Own)
                {
                    yield return (expectation.Id, $"{expectation.Id}: {expectation.Text}, {string.Join("; ", expectation.Details)}");
                }
            }
        }
    }
}
