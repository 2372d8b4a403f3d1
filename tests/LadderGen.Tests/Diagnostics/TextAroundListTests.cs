namespace LadderGen.Tests.Diagnostics;

/// <summary>LADDER121 to 123: text that may be meant for something else than what it is read as.</summary>
public sealed class TextAroundListTests
{
    private const string Senior = "\n## Senior Cook\n### Heat\n- Plans the menu.\n";

    [Theory]
    [InlineData("- Grills a fish.\n\n[|Note: a pike needs less salt.|]\n\n- Salts it.\n")]
    [InlineData("- Grills a fish.\n\n[|Approved by the chefs.|]\n")]
    [InlineData("- Grills a fish.\n\n---\n\n*[|Approved by the chefs.|]*\n")]
    [InlineData("- Grills a fish.\n\n[|First.|]\n\nSecond.\n")]
    [InlineData("- Grills a fish.\n\n> [|Salts it.|]\n\n- Eats it.\n")]
    public void LADDER121_text_between_or_after_bullets(string section) => Gives("LADDER121", section);

    [Theory]
    [InlineData("Fish and meat.\n\n- Grills a fish.\n")]
    [InlineData("> Fish and meat.\n\n- Grills a fish.\n\n> Said the chef.\n")]
    [InlineData("A cook:\n\n- Grills a fish.\n\nAlso:\n\n- Salts it.\n")]
    [InlineData("- Grills a fish.\n\n  A pike needs less salt.\n\n- Salts it.\n")]
    [InlineData("Grills a fish.\n\nSalts it.\n")]
    [InlineData("- Grills a fish.\n\nE.g. a pike\n")]
    public void Text_in_its_place_is_not_reported(string section) => Gives("LADDER121", section);

    [Fact]
    public void LADDER121_the_last_line_of_a_matrix() => Marked.Gives("LADDER121", """
        ---
        ladder: Cooks
        role: Cook
        ---
        # Cooks
        | Skill | Junior Cook | Senior Cook |
        |---|---|---|
        | Heat | Grills. | Plans. |

        [|Approved by the chefs.|]
        """);

    [Fact]
    public void LADDER121_not_of_an_ignored_line() => Assert.Empty(TestLadder.Bind("""
        ---
        ladder: Cooks
        role: Cook
        ignore: [Back to top]
        ---
        # Junior Cook
        ## Heat
        - Grills.

        Back to top
        # Senior Cook
        ## Heat
        - Plans.

        Back to top
        """).Diagnostics);

    [Theory]
    [InlineData("- Grills a fish.\n[|Salts it.|]\n- Eats it.\n")]
    [InlineData("- Grills a fish\n[|Salts it without help|]\n- Eats it\n")]
    [InlineData("Grills a fish.\n[|Salts it.|]\nEats it.\n")]
    [InlineData("Grills a fish\n[|Salts it without help|]\nEats it\n")]
    [InlineData("Grills a fish.  \n[|Salts it.|]  \nEats it.\n")]
    [InlineData("Grills a fish.<br>[|Salts it.|]<br>Eats it.\n")]
    [InlineData("– Grills a fish.\n[|Salts it.|]\n– Eats it.\n")]
    [InlineData("- Grills a fish.\n  - Over coals.\n[|Salts it.|]\n- Eats it.\n")]
    [InlineData("Grills a fish.\n[|Salts it.|]\nEats it\n  without help.\n")]
    [InlineData("Grills a fish.\n**[|Salts it.|]**\nEats it.\n")]
    public void LADDER122_a_line_without_its_bullet(string section) => Gives("LADDER122", section);

    [Fact]
    public void LADDER122_the_first_line_of_a_list() => Assert.Contains("Write '- '", Marked.Gives("LADDER122", $"""
        ---
        ladder: Cooks
        role: Cook
        ---
        # Cooks
        ## Junior Cook
        ### Heat
        [|Grills a fish.|]
        - Salts it.
        ### Knives
        Sharp and clean.

        - Cuts a fish.
        ## Senior Cook
        ### Heat
        - Plans the menu.
        ### Knives
        - Buys them.
        """), StringComparison.Ordinal);

    [Theory]
    [InlineData("Knows the guests who come\nin the evening and what\nthey had the day before.\n")]
    [InlineData("Grills a fish of any size that the guests of the house may wish for, and\nSalmon above all. Salts it.\n")]
    [InlineData("- Grills a fish of any size. The\n  Guests get it hot.\n- Salts it.\n")]
    [InlineData("- Grills a fish of any size that the guests of the house may wish for in\nMay and June.\n- Salts it.\n")]
    [InlineData("- Grills a fish for\nthe guests.\n- Salts it.\n")]
    public void Wrapped_lines_are_not_reported(string section) => Gives("LADDER122", section);

    [Fact]
    public void LADDER123_a_mark_without_a_footnote() => Gives("LADDER123", "- Grills a fish[|[^1]|].\n");

    [Fact]
    public void LADDER103_the_role_is_misspelled() => Assert.Contains("Write 'Senior Cook'", Marked.Gives("LADDER103", """
        ---
        ladder: Cooks
        role: Cook
        ---
        # Junior Cook
        ## Heat
        - Grills.
        # [|Senior Coko|]
        ## Heat
        - Plans.
        """), StringComparison.Ordinal);

    private static void Gives(string id, string section) =>
        Marked.Gives(id, "---\nladder: Cooks\nrole: Cook\n---\n# Cooks\n## Junior Cook\n### Heat\n" + section + Senior);
}
