using System.Text;

namespace LadderGen.Tests.Reading;

public sealed class MojibakeTests
{
    [Theory]
    [InlineData("\uF8FFü¶â", "🦉")]
    [InlineData("â€™", "’")]
    [InlineData("Ã©", "é")]
    [InlineData("Ã\u00ADz", "íz")]
    [InlineData("√©", "é")]
    [InlineData("‚Äô", "’")]
    [InlineData("ðŸ¦‰", "🦉")]
    [InlineData("Ð¡Ñ‚Ð°Ñ€", "Стар")]
    public void Wrongly_decoded_text_is_repaired_and_reported(string wrong, string right)
    {
        var document = Reader.Markdown($"# x {wrong} y\n- a");
        Assert.Equal($"x {right} y", document.Labels[0].Text);
        var found = Assert.Single(document.Diagnostics);
        Assert.Equal("LADDER004", found.Rule.Id);
        Assert.Equal(wrong.TrimEnd('z'), document.File.Text[found.Location!.Span.Start..found.Location.Span.End]);
        Assert.Contains(right.TrimEnd('z'), found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("«être» « là » à « ici »")]
    [InlineData("Spaß“ und „Übung“ – größer…")]
    [InlineData("AMANHû e é… café…”")]
    [InlineData("ü é Ã â Â ¶ √2 ≈ 1")]
    [InlineData("Ångström “Élan” ’é ‘à")]
    [InlineData("Türkçe ığdır İstanbul 한국어 日本語 Việt")]
    public void True_text_is_left_alone(string text)
    {
        var document = Reader.Markdown($"- {text}");
        Assert.Equal(text.Replace('\u00A0', ' '), document.Statements[0].Text);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_statement_is_reported_once() =>
        Assert.Single(Reader.Markdown("- caf\u00C3\u00A9 and na\u00C3\u00AFve").Diagnostics);
}
