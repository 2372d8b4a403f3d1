using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Tests.Diagnostics;

/// <summary>Quoted words in messages are short and on one line, and their invisible characters are shown.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("Mastery", "'Mastery'")]
    [InlineData("Sen\u00ADior", "'Sen<U+00AD>ior'")]
    [InlineData("a\u200Bb", "'a<U+200B>b'")]
    [InlineData("a\u202Eb", "'a<U+202E>b'")]
    [InlineData("a\u00A0b\r\nc\td\u2028e", "'a b  c d e'")]
    [InlineData("👩\u200D🚀 Flight", "'👩\u200D🚀 Flight'")]
    public void An_invisible_character_is_shown_by_its_code_point(string text, string quoted) => Assert.Equal(quoted, Quoting.Quote(text));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_by_its_code_point() => Assert.Equal("'<U+D800>'", Quoting.Quote("\uD800"));

    [Fact]
    public void Long_words_are_cut() => Assert.Equal($"'{new string('x', 60)}…'", Quoting.Quote(new string('x', 5000)));

    [Fact]
    public void Twelve_of_many_names_are_listed() =>
        Assert.EndsWith("'12' and 8 more", Quoting.Quote([.. Enumerable.Range(1, 20).Select(i => $"{i}")]), StringComparison.Ordinal);

    [Theory]
    [InlineData("\u0405enior", "Senior", " The two only look alike: this one has U+0405 (Cyrillic) for 'S'.")]
    [InlineData("Senior", "\u0405enior", " The two only look alike: the other has U+0405 (Cyrillic) for 'S'.")]
    [InlineData("lev\u200Bels", "levels", " The two only look alike: this one has U+200B, which cannot be seen.")]
    [InlineData("Lead 🦉", "Lead", "")]
    [InlineData("Tech\u00A0Lead", "Tech Lead", " The two only look alike: this one has U+00A0 for a blank.")]
    [InlineData("Senoir", "Senior", "")]
    public void Words_that_only_look_alike_are_explained(string here, string there, string explanation) =>
        Assert.Equal(explanation, LookAlikes.Explain(here, there));

    [Theory]
    [InlineData("Pricipal", "Principal")]
    [InlineData("FQA", "FAQ")]
    [InlineData("alias", "aliases")]
    [InlineData("\u0421\u043E\u0440\u0435", "Cope")]
    [InlineData("Junior", null)]
    [InlineData("L3", null)]
    [InlineData("SRE II", null)]
    [InlineData("QA", null)]
    public void A_near_miss_suggests_the_word_that_was_meant(string written, string? meant) =>
        Assert.Equal(meant, Suggestion.Nearest(written, ["Principal", "Senior", "L2", "SRE III", "FAQ", "aliases", "Cope", "x", "PA"]));

    [Fact]
    public void A_look_alike_letter_in_a_level_is_explained() =>
        Assert.Contains(
            "Did you mean 'Senior'? The two only look alike: this one has U+0405 (Cyrillic) for 'S'.",
            Marked.Gives("LADDER103", """
        ---
        ladder: Sre
        levels: [Junior, Senior]
        ---
        # Junior
        ## Mastery
        - Follows runbooks.
        # [|Ѕenior|]
        ## Mastery
        - Writes runbooks.
        """), StringComparison.Ordinal);

    [Fact]
    public void A_soft_hyphen_in_a_level_makes_no_difference() => Assert.Equal("Senior / Mastery: Writes runbooks.", TestLadder.Bind(
        "---\nladder: Sre\nlevels: [Senior]\n---\n# Sen\u00ADior\n## Mastery\n- Writes runbooks.\n").Text());

    [Fact]
    public void An_invisible_character_in_a_key_makes_no_difference() => Assert.Empty(TestLadder.Bind(
        ("ladder.yml", "ladder: Sre\nlev\u200Bels: [Junior]\n"),
        ("a.md", "# Junior\n## Mastery\n- Follows runbooks.\n")).Log());

    [Fact]
    public void A_foreign_letter_in_a_key_is_explained() => Assert.Contains("this one has U+0435 (Cyrillic) for 'e'", Marked.Gives(
        "LADDER003",
        ("ladder.yml", "ladder: Sre\n[|l\u0435vels|]: [Junior]\n"),
        ("a.md", "# Junior\n## Mastery\n- Follows runbooks.\n"))[0], StringComparison.Ordinal);
}
