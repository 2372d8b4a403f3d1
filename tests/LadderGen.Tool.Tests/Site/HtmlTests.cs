using LadderGen.Tool.Site;

namespace LadderGen.Tool.Tests.Site;

/// <summary>No text becomes markup.</summary>
public sealed class HtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onclick=\"alert(1)")]
    [InlineData("' onclick='alert(1)")]
    [InlineData("</title><!-- & -->")]
    public void A_text_in_a_hole_is_escaped(string text)
    {
        Html html = $"<p title=\"{text}\">{text}</p>";

        var inside = html.ToString()["<p title=".Length..^"</p>".Length];
        Assert.DoesNotContain('<', inside);
        Assert.DoesNotContain('\'', inside);
        Assert.Equal(2, inside.Count(letter => letter == '"'));
        Assert.Equal(text, System.Net.WebUtility.HtmlDecode(inside.Split('>')[^1]));
    }

    [Fact]
    public void Markup_in_a_hole_stays_markup_and_several_parts_are_on_lines_of_their_own()
    {
        Html[] items = [$"<li>{1}</li>", $"<li>{"Größe & 大"}</li>"];
        Html html = $"<ul>{items}</ul>";

        Assert.Equal("<ul><li>1</li>\n<li>Größe &amp; 大</li></ul>", html.ToString());
    }

    [Fact]
    public void A_line_end_in_a_text_is_escaped_so_that_no_layout_of_markup_depends_on_it()
    {
        Html html = $"<p>{"a\n\nb"}</p>";

        Assert.Equal("<p>a&#xA;&#xA;b</p>", html.ToString());
    }
}
