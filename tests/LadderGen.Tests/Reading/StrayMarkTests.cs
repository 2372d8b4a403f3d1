namespace LadderGen.Tests.Reading;

/// <summary>A mark that never closes hides nothing.</summary>
public sealed class StrayMarkTests
{
    [Theory]
    [InlineData("```")]
    [InlineData("~~~")]
    [InlineData("````")]
    [InlineData("```text")]
    public void LADDER111_code_that_never_ends(string fence) =>
        $"# A\n- b\n\n{fence}\n\n# C\n- d\n".Gives($"[A] - b\n! LADDER111 {fence}\n[C] - d");

    [Fact]
    public void LADDER111_code_in_a_bullet_that_ends_with_the_bullet() =>
        "# A\n- b:\n\n  ````\n  c\n  ```\n\n# D\n- e\n".Gives("[A] - b: / c\n! LADDER111 ````\n[D] - e");

    [Fact]
    public void LADDER111_is_at_the_fence_that_swallows_headings() =>
        "# A\n- b\n\n```\n\n## C\n- d\n\n## E\n- f:\n\n  ```\n  g\n  ```\n".Gives(
            "[A] - b\n! LADDER111 ```\n[A] [C] - d\n[A] [E] - f: / g");

    [Fact]
    public void LADDER111_headings_between_two_fences() =>
        "# A\n- b\n\n```\n## C\n- d\n```\n\n## E\n- f\n".Gives("[A] - b\n! LADDER111 ```\n[A] [C] - d\n[A] [E] - f");

    [Fact]
    public void LADDER111_a_table_between_two_fences() =>
        "```\n| a | b |\n|---|---|\n| c | d |\n```\n".Gives("! LADDER111 ```\n| a | b\n| c | d");

    [Theory]
    [InlineData("note ->")]
    [InlineData("note")]
    [InlineData("note —>")]
    public void LADDER111_a_comment_that_does_not_end_before_the_next(string note) =>
        $"# A\n<!-- {note}\n\n## B\n- c\n<!-- other -->\n".Gives($"! LADDER111 <!--\n[A] . {note}\n[A] [B] - c");

    [Theory]
    [InlineData("<!– note –>")]
    [InlineData("<!— note —>")]
    [InlineData("<!- note ->")]
    public void A_comment_with_other_dashes_is_one(string comment) => $"# A\n- b {comment}\n{comment}\n- c\n".Gives("[A] - b\n[A] - c");

    [Fact]
    public void LADDER111_such_a_comment_that_does_not_end() =>
        "# A\n- b <!– note\n- c\n".Gives("[A] - b note\n! LADDER111 <!–\n[A] - c");

    [Theory]
    [InlineData("- b:\n\n  ```\n  c\n  ```")]
    [InlineData("- b:\n  ~~~~\n  c\n  ~~~~")]
    [InlineData("- b: `c`")]
    [InlineData("- b: ```c```")]
    public void Code_that_ends_is_not_reported(string list) => Assert.Empty(Reader.Markdown($"# A\n{list}\n\n# D\n- e\n").Diagnostics);

    [Theory]
    [InlineData("```\nb\n```")]
    [InlineData("- ```\n  b\n  ```")]
    [InlineData("> ```\n> b\n> ```")]
    [InlineData("```bash\n# b\n```")]
    [InlineData("```\n```c\n```")]
    [InlineData("<!--\n```\n-->")]
    public void Nor_is_code_at_the_start_of_a_bullet_or_quote(string code) =>
        Assert.Empty(Reader.Markdown($"# A\n{code}\n\n# D\n- e\n").Diagnostics);
}
