using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Tests.Importing;

/// <summary><c>laddergen import</c> reads what <c>laddergen export</c> writes back to the same ladder.</summary>
public sealed class RoundTripTests
{
    private static readonly string Examples = Path.Combine(Repository.Root, "ladders");

    public static TheoryData<string, string> LaddersAndFormats()
    {
        TheoryData<string, string> all = [];
        foreach (var ladder in LadderFolder.Read(Examples).Set())
        {
            all.Add(ladder.Name, "html");
            all.Add(ladder.Name, "xlsx");
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(LaddersAndFormats))]
    public async Task An_example_comes_back_with_its_ids_names_and_texts(string name, string format)
    {
        using TestFolder folder = new();
        var path = folder.PathOf("ladder." + format);
        await Answer.PipedAsync("export", name, "--to", format, "-o", path, "--in", Examples);

        var imported = await Imported.OfAsync(path);

        var original = LadderFolder.Read(Examples).Set().FindLadder(name);
        Assert.Equal((0, original.Title), (imported.Answer.Code, imported.Ladder.Title));

        // A cell cannot hold a list: details follow their text in parentheses.
        var expected = format == "html" ? original : LadderFolder.Of(
            ("ladder/ladder.yml", Tool.Exporting.LadderDeclaration.OfSheet(original)),
            ("ladder/ladder.csv", LadderMatrix.ToCsv(original))).Set().FindLadder(name);
        Assert.Equal(Imported.Said(expected), Imported.Said(imported.Ladder));
        Assert.Equal(Imported.Said(original).Select(Id), Imported.Said(imported.Ladder).Select(Id));
    }

    /// <summary>The seed is fixed, so every run tests the same texts.</summary>
    [Theory]
    [InlineData("html")]
    [InlineData("xlsx")]
    public async Task Texts_made_of_characters_with_a_meaning_come_back(string format)
    {
        string[] pieces =
        [
            "\\", "`", "*", "**", "_", "[", "](x)", "<", "<br>", "<b>", "&", "&amp;", "|", "~~", "#", "-", "+", "=", "\"", "'", ",", ";",
            ":", "(", ")", "{", "}", "$", "%", ".", "1.", "a", "b c", "\u00E9", "\U0001F989", " ", " ",
        ];
        var random = new Random(16);
        var texts = Enumerable.Range(0, 120).Select(i => $"Says {Text()} {i} times.".Replace("  ", " ", StringComparison.Ordinal)).ToList();
        var items = string.Concat(texts.Select(t => $"<li>{System.Net.WebUtility.HtmlEncode(t)}</li>\n"));
        using TestFolder folder = new(
            ("ladder.yml", "ladder: A\nlevels: [L1]\n"),
            ("ladder.html", $"<h1>A</h1><h2>L1</h2><h3>Speech</h3><ul>{items}</ul>"));
        var path = folder.PathOf("out." + format);
        await Answer.PipedAsync("export", "A", "--to", format, "-o", path, "--in", folder.Path);

        var imported = await Imported.OfAsync(path);

        Assert.Equal(texts, imported.Ladder.Levels[0].Expectations.Select(e => e.Text));

        string Text()
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static string Id(string said) => said[..said.IndexOf(' ', StringComparison.Ordinal)];
}
