namespace LadderGen.Tests.Slips;

/// <summary>A right ladder, in which the tests make slips.</summary>
internal static class Library
{
    public const string Document = """
        ---
        ladder: Library
        role: [Librarian]
        ---

        # The Library

        ## Junior Librarian

        ### Catalog

        - Shelves returned books.
        - Labels new books.

        ### Desk

        - Greets each reader.

        ## Senior Librarian

        ### Catalog

        - Decides what is bought.

        ### Desk

        - Settles disputes about fines.

        """;

    public const string Model = """
        Junior / Catalog: Shelves returned books.
        Junior / Catalog: Labels new books.
        Junior / Desk: Greets each reader.
        Senior / Catalog: Decides what is bought.
        Senior / Desk: Settles disputes about fines.
        """;

    /// <summary>Replaces the first place of some lines.</summary>
    public static string With(string lines, string slip)
    {
        var start = Document.IndexOf(lines, StringComparison.Ordinal);
        Assert.True(start >= 0, lines);
        return Document.Remove(start, lines.Length).Insert(start, slip);
    }

    /// <summary>Asserts that a document is read as the right one, without a message.</summary>
    public static void IsRight(string document, string name = "ladder.md") => IsRead(document, Model, [], name);

    /// <summary>Asserts what a document is read as, and the messages: <c>LADDER131 on 16</c>.</summary>
    public static void IsRead(string document, string model, string[] messages, string name = "ladder.md")
    {
        var ladder = TestLadder.Bind((name, document));
        Assert.Equal(messages, ladder.Diagnostics.Select(d => $"{d.Rule.Id} on {d.Location!.StartLine + 1}"));
        Assert.Equal(model, ladder.Text());
    }
}
