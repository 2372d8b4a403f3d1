namespace LadderGen.Tests.Reading;

public sealed class PlainTextTests
{
    [Fact]
    public void A_line_that_ends_in_a_hash_is_a_heading_and_depth_is_aligned_at_the_bottom() => """
        Junior (L1) #
        Skill #
        Mastery #
        - Plans
        Scope #
        - Works
        Trust #
        Reviews #
        - Reviews work
        Senior (L2) #
        Skill #
        Mastery #
        - Leads
        """.GivesPlain("""
        [Junior (L1)] [Skill] [Mastery] - Plans
        [Junior (L1)] [Skill] [Scope] - Works
        [Junior (L1)] [Trust] [Reviews] - Reviews work
        [Senior (L2)] [Skill] [Mastery] - Leads
        """);

    [Fact]
    public void A_heading_may_have_no_mark_and_be_described() => """
        IC5 Staff Engineer
        I set the strategy
        Scope
        How far it reaches
        -
        I deliver
        -

        I Decide Things
        🌟 Direction
        Manager of One — Ownership & Trust
        * Sees far
        """.GivesPlain("""
        [IC5 Staff Engineer] > I set the strategy
        [IC5 Staff Engineer] [Scope] > How far it reaches
        [IC5 Staff Engineer] [Scope] - I deliver
        [IC5 Staff Engineer] [Scope] - I Decide Things
        [🌟 Direction] [Manager of One — Ownership & Trust] - Sees far
        """);

    [Fact]
    public void Wrapped_and_nested_bullets_belong_together() => """
        Mastery
          • Plans maintenance
            of systems
          • Leads
        and follows
            ◦ when asked
          • E.g. I led
        Some page furniture here
        """.GivesPlain("""
        [Mastery] - Plans maintenance of systems
        [Mastery] - Leads and follows / when asked
        [Mastery] e.g. I led
        [Mastery] > Some page furniture here
        """);

    [Fact]
    public void Examples_are_not_a_label() => """
        Mastery
        - Plans
        Examples
        - I planned
        Scope
        - Works
        """.GivesPlain("""
        [Mastery] - Plans
        [Mastery] e.g. I planned
        [Scope] - Works
        """);

    [Fact]
    public void Without_any_bullet_a_paragraph_is_a_statement() => """
        Level 1
        Works with help.

        Level 2
        Works alone.
        """.GivesPlain("""
        [Level 1] . Works with help.
        [Level 2] . Works alone.
        """);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2029")]
    public void Documents_that_look_the_same_read_the_same(string lineEnd) =>
        ("\uFEFF" + string.Join(lineEnd, "Mastery\u00A0#", "", "\u00A0-\u00A0Plans\u00A0it")).GivesPlain("[Mastery] - Plans it");

    [Fact]
    public void Markdown_in_a_text_file_is_Markdown() => "# A\n## B\n- c".GivesPlain("[A] [B] - c");

    [Fact]
    public void A_pasted_page_says_that_its_depth_is_inferred() => Assert.True(Reader.PlainText("A\n- b").DepthIsInferred);
}
