namespace LadderGen.Tests.Reading;

/// <summary>A footnote belongs to the line that has its mark.</summary>
public sealed class FootnoteTests
{
    [Theory]
    [InlineData("- Grills fish.[^1]\n- Salts.\n\n[^1]: Of any size.")]
    [InlineData("- Grills fish[^1].\n- Salts.\n\n[^1]:\n    Of any\n    size.")]
    [InlineData("- Grills fish.[^a-pike]\n- Salts.\n\n[^a-pike]: Of any\nsize.")]
    [InlineData("- Grills fish<sup>1</sup>.\n- Salts.\n\n<sup>1</sup> Of any size.")]
    [InlineData("- Grills fish¹.\n- Salts.\n\n¹ Of any size.")]
    [InlineData("- Grills fish*.\n- Salts.\n\n\\* Of any size.")]
    public void A_footnote_is_a_detail(string list) => $"# Heat\n{list}\n".Gives("[Heat] - Grills fish. / Of any size.\n[Heat] - Salts.");

    [Fact]
    public void A_footnote_of_one_word_is_not_a_link() => "- Grills fish.[^1]\n\n[^1]: Pike\n".Gives("- Grills fish. / Pike");

    [Fact]
    public void A_footnote_of_a_heading_describes() =>
        "# Heat[^1]\n- Grills.\n\n[^1]: Fire and smoke.\n".Gives("[Heat] - Grills.\n[Heat] > Fire and smoke.");

    [Fact]
    public void A_web_page_of_a_word_processor_has_footnotes_too() =>
        ("<h1>Heat</h1><ul><li>Grills fish<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a>.</li></ul><hr>" +
            "<div id=ftn1><p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Of any size.</p></div>")
            .GivesHtml("[Heat] - Grills fish. / Of any size.");

    [Theory]
    [InlineData("20 m<sup>2</sup> of bench", "20 m2 of bench")]
    [InlineData("20 m² of bench", "20 m² of bench")]
    [InlineData("The 1<sup>st</sup> fish", "The 1st fish")]
    [InlineData("SELECT * FROM fish", "SELECT * FROM fish")]
    public void A_unit_is_not_a_mark(string text, string expected) => $"- {text}".Gives($"- {expected}");

    [Fact]
    public void LADDER123_a_mark_without_a_footnote() =>
        "# Heat\n- Grills fish.[^1]\n- Salts<sup>2</sup>.".Gives(
            "[Heat] - Grills fish.\n! LADDER123 [^1]\n[Heat] - Salts.\n! LADDER123 2");

    [Fact]
    public void LADDER123_a_footnote_without_a_mark() =>
        "# Heat\n- Grills fish.\n\n[^1]: Of any size.".Gives("[Heat] - Grills fish.\n! LADDER123 Of any size.");

    [Fact]
    public void The_foot_of_a_web_page_is_not_part_of_it() =>
        "<h1>Heat</h1><ul><li>Grills</li></ul><footer><p>Printed in May</p></footer>".GivesHtml("[Heat] - Grills");
}
