using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Slips;

/// <summary>Texts that only hold a place.</summary>
public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("TODO")]
    [InlineData("Todo")]
    [InlineData("To do")]
    [InlineData("TODO: ask Ana")]
    [InlineData("todo - ask Ana")]
    [InlineData("TODO ask Ana about fines")]
    [InlineData("TBD (Ana)")]
    [InlineData("TBD.")]
    [InlineData("tbd…")]
    [InlineData("(TBD)")]
    [InlineData("[TODO]")]
    [InlineData("FIXME: words")]
    [InlineData("XXX")]
    [InlineData("???")]
    [InlineData("...")]
    [InlineData("…")]
    [InlineData("To be defined")]
    [InlineData("to be determined later")]
    [InlineData("Still to be written (Ana).")]
    [InlineData("Coming soon!")]
    [InlineData("Work in progress")]
    [InlineData("Not yet defined")]
    [InlineData("Nothing yet")]
    [InlineData("Noch zu definieren")]
    [InlineData("Wird noch ergänzt")]
    [InlineData("Folgt")]
    [InlineData("Noch offen")]
    [InlineData("À définir")]
    [InlineData("Reste à compléter")]
    [InlineData("Por definir")]
    [InlineData("Pendiente")]
    [InlineData("Pendiente de definir")]
    [InlineData("A definir")]
    [InlineData("Ainda por escrever")]
    [InlineData("[Describe what is expected here]")]
    [InlineData("<what the desk expects>")]
    [InlineData("{expectation of the desk}")]
    [InlineData("{{ what is expected }}")]
    [InlineData("Describe the skill here.")]
    [InlineData("Your text here")]
    [InlineData("Hier die Erwartung eintragen")]
    [InlineData("Décrire l'attente ici")]
    [InlineData("Escriba la expectativa aquí")]
    [InlineData("Descreva a expectativa aqui")]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipiscing elit.")]
    public void What_is_still_to_be_written_is_reported_and_left_out(string text)
    {
        Library.IsRead(Library.With("Labels new books.", text), Without("Junior / Catalog: Labels new books."), ["LADDER133 on 13"]);
        Library.IsRead(Library.With("Greets each reader.", text), Without("Junior / Desk: Greets each reader."), ["LADDER133 on 17"]);
        Library.IsRead(Library.With("- Greets each reader.", text), Without("Junior / Desk: Greets each reader."), ["LADDER133 on 17"]);
    }

    [Theory]
    [InlineData("Resolves TODO comments within a sprint.")]
    [InlineData("TODO comments are resolved within a sprint.")]
    [InlineData("WIP limits are kept.")]
    [InlineData("TBD is practiced on every project.")]
    [InlineData("Todo el equipo confía en su palabra.")]
    [InlineData("To do lists are kept short.")]
    [InlineData("Adds to what is here.")]
    [InlineData("Writes down what readers ask, here and elsewhere.")]
    [InlineData("[Reads the rules](https://example.org)")]
    [InlineData("[optional] Sorts the cards.")]
    [InlineData("Asks: why?")]
    [InlineData("Follows up on each request.")]
    [InlineData("Works in progress reviews.")]
    [InlineData("Is trusted to decide.")]
    [InlineData("Nothing is lost.")]
    [InlineData("#reading")]
    public void What_says_something_is_an_expectation(string text)
    {
        var ladder = TestLadder.Bind(Library.With("Greets each reader.", text));
        Assert.Empty(ladder.Diagnostics);
        Assert.Equal(5, ladder.Text().Split('\n').Length);
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("N/A.")]
    [InlineData("(n/a)")]
    [InlineData("Not applicable")]
    [InlineData("None")]
    [InlineData("Entfällt")]
    [InlineData("Sans objet")]
    [InlineData("No aplica")]
    [InlineData("Não se aplica")]
    public void Nothing_is_expected_where_a_document_says_so(string text)
    {
        var model = Without("Junior / Desk: Greets each reader.");
        Library.IsRead(Library.With("Greets each reader.", text), model, []);
        Library.IsRead(Library.With("- Greets each reader.", text), model, []);
        Library.IsRead(Library.With("Greets each reader.", "**" + text + "**"), model, []);
    }

    [Fact]
    public void Nothing_is_expected_where_a_cell_says_so() => Library.IsRead(
        Table("N/A", "Settles disputes."),
        "Junior / Catalog: Shelves books.\nSenior / Catalog: Buys books.\nSenior / Desk: Settles disputes.",
        []);

    [Fact]
    public void Each_part_of_a_cell_may_be_a_placeholder() =>
        Marked.Gives("LADDER133", Table("Greets each reader.<br>[|TODO|]", "[|TBD (Ana)|]"));

    [Theory]
    [InlineData("#REF!")]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    [InlineData("#NAME?")]
    [InlineData("#BEZUG!")]
    [InlineData("#¡REF!")]
    [InlineData("#NOM?")]
    [InlineData("########")]
    [InlineData("Err:502")]
    public void An_error_of_the_spreadsheet_is_an_error(string text)
    {
        Marked.Gives("LADDER134", Table($"[|{text}|]", "Settles disputes."));
        Marked.Gives(
            "LADDER134",
            ("ladder.yml", "ladder: Library\n"),
            ("desk.csv", $"Competency,Junior,Senior\nCatalog,Shelves books.,[|{text}|]\nDesk,Greets.,Settles disputes.\n"));
    }

    [Theory]
    [InlineData("ditto")]
    [InlineData("Same as left.")]
    [InlineData("Siehe links")]
    public void A_cell_that_only_points_beside_it_is_reported(string text) => Marked.Gives("LADDER133", Table("Greets.", $"[|{text}|]"));

    [Fact]
    public void A_heading_may_be_a_placeholder() =>
        Marked.Gives("LADDER133", Library.With("- Greets each reader.", "- Greets each reader.\n\n### [|TBD|]"));

    [Theory]
    [InlineData("[|(TBD)|]")]
    [InlineData("[|[TODO: ask Ana]|]")]
    [InlineData("– [|TBD|]")]
    public void A_part_of_a_text_may_be_to_be_written(string remark) =>
        Marked.Gives("LADDER133", Library.With("Greets each reader.", "Greets each reader " + remark));

    [Fact]
    public void A_placeholder_in_any_place_is_reported_and_left_out()
    {
        var document = Library.Document
            .Replace("# The Library\n", "# The Library\n\n[|TODO: introduce the library|]\n", StringComparison.Ordinal)
            .Replace("## Junior Librarian\n", "## Junior Librarian\n\n[|TBD|]\n", StringComparison.Ordinal)
            .Replace("- Greets each reader.", "[|To be described|]\n\n- Greets each reader.\n  - [|TODO|]", StringComparison.Ordinal)
            .Replace("- Settles disputes about fines.", "- Settles disputes about fines.\n- E.g. [|TBD|]", StringComparison.Ordinal);
        Marked.Gives("LADDER133", document);
    }

    [Fact]
    public void An_ignored_placeholder_is_not_reported() => Assert.Empty(TestLadder.Bind(
        Library.With("Labels new books.", "TODO: ask Ana")
            .Replace("role:", "ignore: [\"TODO: ask Ana\"]\nrole:", StringComparison.Ordinal)).Diagnostics);

    private static string Without(string line) => Library.Model.Replace(line + "\n", "", StringComparison.Ordinal);

    private static string Table(string junior, string senior) => $"""
        ---
        ladder: Library
        ---

        # The Library

        | Competency | Junior | Senior |
        |---|---|---|
        | Catalog | Shelves books. | Buys books. |
        | Desk | {junior} | {senior} |

        """;
}
