using LadderGen.Tests.Diagnostics;

namespace LadderGen.Tests.Slips;

/// <summary>The parts of a document for the program that makes a website of it, or for readers who look for their way.</summary>
public sealed class SiteSyntaxTests
{
    [Theory]
    [InlineData("{: .no_toc }")]
    [InlineData("{:.no_toc}")]
    [InlineData("{: #desk .big key=\"value\" }")]
    [InlineData("{.unnumbered}")]
    [InlineData("{% include banner.html %}")]
    [InlineData("{%- if site.open -%}")]
    [InlineData("{% include card.html\n   title=\"Desk\" %}")]
    [InlineData("{{< tip >}}")]
    [InlineData("{{% notice tip %}}")]
    [InlineData("{{</* tip */>}}")]
    [InlineData("{{!-- not shown --}}")]
    [InlineData("{# not shown #}")]
    [InlineData("{% comment %}\nNot shown.\n{% endcomment %}")]
    [InlineData("{::comment}Not shown.{:/comment}")]
    [InlineData("{::options toc_levels=\"2\" /}")]
    [InlineData("[TOC]")]
    [InlineData("[[_TOC_]]")]
    [InlineData("* TOC\n{:toc}")]
    [InlineData("1. Contents\n{:toc}")]
    [InlineData("\\newpage")]
    [InlineData("import Tabs from '@theme/Tabs';")]
    [InlineData("![Our desk](desk.png)")]
    [InlineData("[![Our desk](desk.png)](https://example.org)")]
    [InlineData("[Up](#the-library)")]
    [InlineData("[Junior](#junior) | [Senior](#senior)")]
    [InlineData("[Previous](interns.md) | [Next](leads.md)")]
    [InlineData("[Back to all ladders](README.md)")]
    public void What_is_said_to_a_site_is_no_text(string lines)
    {
        Library.IsRight(Library.With("### Desk\n", "### Desk\n\n" + lines + "\n"));
        Library.IsRight(Library.With("# The Library\n", "# The Library\n\n" + lines + "\n"));
    }

    [Theory]
    [InlineData("{% include banner.html %}")]
    [InlineData("{%- if site.open -%}")]
    [InlineData("{{< tip >}}")]
    [InlineData("{{!-- not shown --}}")]
    [InlineData("{# not shown #}")]
    [InlineData("{% comment %}<p>Not shown.</p><h2>Nor is this</h2>{% endcomment %}")]
    [InlineData("<a href=\"{{ site.url }}/desk\"><img src=\"{{ page.logo }}\"></a>")]
    [InlineData("<script>const page = `{{ site.url }}`;</script>")]
    public void What_is_said_to_a_site_is_no_text_of_a_web_page(string lines)
    {
        var ladder = TestLadder.Bind(
            ("ladder.yml", "ladder: Library\n"),
            ("library.html", $"<h1>L1</h1>{lines}<h2>Desk</h2>{lines}<ul><li>Greets each reader.</li></ul>{lines}"));
        Assert.Empty(ladder.Log());
        Assert.Equal("L1 / Desk: Greets each reader.", ladder.Text());
    }

    [Fact]
    public void LADDER135_a_place_of_a_web_page_is_filled_in() => Marked.Gives(
        "LADDER135",
        ("ladder.yml", "ladder: Library\n"),
        ("library.html", "<h1>L1</h1><h2>Desk</h2><ul><li>Greets readers of [|{{ site.city }}|].</li></ul>"));

    [Theory]
    [InlineData("### Desk {: .no_toc }")]
    [InlineData("### Desk {.no-toc}")]
    [InlineData("### Desk {-}")]
    [InlineData("### Desk {data-toc=false}")]
    [InlineData("### Desk\n{: .no_toc }")]
    [InlineData("### {{< icon desk >}} Desk")]
    [InlineData("### ![desk](desk.svg) Desk")]
    public void Attributes_of_a_heading_are_no_part_of_its_name(string heading) => Library.IsRight(Library.With("### Desk", heading));

    [Fact]
    public void An_id_among_attributes_is_the_name_of_the_heading() =>
        Assert.Equal(
            ["Catalog", "Counter"],
            TestLadder.Bind(Library.With("### Desk", "### Desk {#counter .no-toc}")).Model!.Competencies.Select(c => c.Name));

    [Theory]
    [InlineData("- Greets each reader.{: .first }")]
    [InlineData("- Greets each reader. {.first}")]
    [InlineData("- Greets {% if open %}each{% endif %} reader.")]
    [InlineData("- {{< icon star >}} Greets each reader.")]
    [InlineData("- Greets each reader.\n{: .first }")]
    public void Tags_in_a_bullet_are_no_words(string bullet) => Library.IsRight(Library.With("- Greets each reader.", bullet));

    [Theory]
    [InlineData("- Knows `{% if %}` and `{{ page }}`.", "Knows {% if %} and {{ page }}.")]
    [InlineData("- Ends with a brace {.", "Ends with a brace {.")]
    [InlineData("- Costs {5} and {6}", "Costs {5} and {6}")]
    public void Braces_may_be_words(string bullet, string text)
    {
        var ladder = TestLadder.Bind(Library.With("- Greets each reader.", bullet));
        Assert.Empty(ladder.Diagnostics);
        Assert.Contains("Junior / Desk: " + text, ladder.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[|{{ site.name }}|]")]
    [InlineData("[|{{ page.title | upcase }}|]")]
    [InlineData("[|{{company}}|]")]
    public void Words_that_a_site_fills_in_are_reported(string tag) =>
        Marked.Gives("LADDER135", Library.With("Greets each reader.", $"Greets each reader of {tag}."));

    [Theory]
    [InlineData(":::note\nAsk Ana.\n:::")]
    [InlineData("::: tip\n\nAsk Ana.\n\n:::")]
    [InlineData(":::info[Ask Ana.]\n:::")]
    [InlineData("::::warning Ask Ana.\n::::")]
    [InlineData(":::{note}\nAsk Ana.\n:::")]
    [InlineData("/// note\nAsk Ana.\n///")]
    [InlineData("!!! note\n    Ask Ana.")]
    [InlineData("!!! note \"Ask Ana.\"")]
    [InlineData("??? tip\n\n    Ask Ana.")]
    [InlineData("> [!NOTE]\n> Ask Ana.")]
    public void A_box_describes_what_it_is_in(string box) => Library.IsRead(
        Library.With("### Desk\n", "### Desk\n\n" + box + "\n"),
        Library.Model.Replace("Junior / Desk: ", "Junior / Desk is Ask Ana.\nJunior / Desk: ", StringComparison.Ordinal),
        []);

    [Theory]
    [InlineData("::: columns")]
    [InlineData(":::{.panel}")]
    [InlineData("::: tabs")]
    public void A_box_that_arranges_a_page_is_no_part_of_it(string box) =>
        Library.IsRight(Library.With("- Greets each reader.", box + "\n- Greets each reader.\n:::"));

    [Fact]
    public void A_box_that_never_ends_is_an_error() =>
        Marked.Gives("LADDER111", Library.With("### Desk\n", "### Desk\n\n[|:::note|]\nAsk Ana.\n"));

    [Theory]
    [InlineData("Desk\n: Greets each reader.")]
    [InlineData("Desk\n:   Greets each reader.")]
    [InlineData("Desk\n\n: Greets each reader.")]
    [InlineData("Desk\n: Greets\n  each reader.")]
    public void A_term_with_definitions_is_a_label(string lines) => Library.IsRead(
        $"---\nladder: Library\n---\n# Junior\n\nCatalog\n: Shelves returned books.\n: Labels new books.\n\n{lines}\n\n# Senior\n\n" +
        "## Catalog\n- Decides what is bought.\n## Desk\n- Settles disputes about fines.\n",
        Library.Model,
        []);

    [Theory]
    [InlineData("[Up](#the-library)")]
    [InlineData("[Back to top](#top)")]
    [InlineData("[↑](#top)")]
    [InlineData("[Nach oben](#oben)")]
    [InlineData("[Menu](#menu)")]
    [InlineData("[Start of the page](#start)")]
    public void A_heading_that_leads_away_is_no_group(string link) => Library.IsRight(Library.Document
        .Replace("### ", "#### ", StringComparison.Ordinal)
        .Replace("Librarian\n", $"Librarian\n\n### {link}\n", StringComparison.Ordinal));

    [Fact]
    public void A_heading_that_leads_away_is_none_on_a_web_page() => Assert.Equal(
        "Junior / Desk: Greets.",
        TestLadder.Bind(
            ("ladder.yml", "ladder: Library\n"),
            ("desk.html", "<h1>Library</h1><h2>Junior</h2><h3><a href=\"#top\">Up</a></h3><h4>Desk</h4><ul><li>Greets.</li></ul>")).Text());

    [Fact]
    public void Headings_that_lead_to_the_levels_are_not_the_levels() => Library.IsRight(Library.Document
        .Replace("## ", "### ", StringComparison.Ordinal)
        .Replace(
            "# The Library\n",
            "# The Library\n\n## [Junior Librarian](#junior-librarian)\n\n## [Senior Librarian](#senior-librarian)\n",
            StringComparison.Ordinal));

    [Theory]
    [InlineData("### [Desk](#desk)")]
    [InlineData("### [Desk](#top)")]
    [InlineData("### [Desk](https://example.org)")]
    public void A_heading_that_is_a_link_may_be_a_name(string heading) =>
        Library.IsRight(Library.Document.Replace("### Desk", heading, StringComparison.Ordinal));

    [Fact]
    public void Groups_that_are_links_are_groups() => Assert.Contains(
        "Junior / Front / Desk: Greets each reader.",
        TestLadder.Bind(Library.Document
            .Replace("### ", "#### ", StringComparison.Ordinal)
            .Replace("#### Catalog", "### [Back office](#contents)\n\n#### Catalog", StringComparison.Ordinal)
            .Replace("#### Desk", "### [Front](#contents)\n\n#### Desk", StringComparison.Ordinal)).Text(),
        StringComparison.Ordinal);
}
