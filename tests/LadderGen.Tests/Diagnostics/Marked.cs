using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tests.Diagnostics;

/// <summary>Files in which <c>[|…|]</c> marks the words that diagnostics are about.</summary>
internal static class Marked
{
    /// <summary>Asserts that the files give one diagnostic of the rule at the words of each mark, and no other.</summary>
    /// <returns>The messages, in the order of the diagnostics.</returns>
    public static IReadOnlyList<string> Gives(string id, params (string Name, string Text)[] files)
    {
        var expected = new List<string>();
        var plain = files.Select(f => (f.Name, Unmark(f.Name, f.Text, id, expected))).ToArray();
        var diagnostics = TestLadder.BindAll(plain).SelectMany(l => l.Diagnostics).ToList();
        Assert.Equal(expected.Order(), diagnostics.Select(d => Describe(d, plain)).Order());
        return [.. diagnostics.Select(d => d.Message)];
    }

    /// <summary>Asserts the same of a ladder in one document.</summary>
    public static string Gives(string id, string document) => string.Join("\n", Gives(id, ("ladder.md", document)));

    private static string Unmark(string name, string text, string id, List<string> expected)
    {
        for (var start = text.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = text.IndexOf("[|", StringComparison.Ordinal))
        {
            text = text.Remove(start, 2);
            var end = text.IndexOf("|]", start, StringComparison.Ordinal);
            text = text.Remove(end, 2);
            expected.Add($"{name} {id} at {start}: {text[start..end]}");
        }

        return text;
    }

    private static string Describe(LadderDiagnostic diagnostic, (string Name, string Text)[] files)
    {
        var place = diagnostic.Location!;
        var text = files.Single(f => f.Name == place.Name).Text;
        var before = text[..place.Span.Start];
        var line = before.Count(c => c == '\n');
        Assert.Equal((line, before.Length - before.LastIndexOf('\n') - 1), (place.StartLine, place.StartColumn));
        return $"{place.Name} {diagnostic.Rule.Id} at {place.Span.Start}: {text[place.Span.Start..place.Span.End]}";
    }
}
