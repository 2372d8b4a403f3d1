using System.Globalization;

namespace LadderGen.Tests.Naming;

/// <summary>No name, id or diagnostic depends on the machine.</summary>
public sealed class MachineTests
{
    [SkippableFact]
    public void Names_are_the_same_without_ICU()
    {
        Skip.IfNot(char.ToUpperInvariant('ſ') == 'S', "This machine has no ICU: there is nothing to compare with.");
        Assert.Equal(UnusualLetters.Read(), OtherMachine.ReadUnusualLetters());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("lt-LT")]
    [InlineData("de-DE")]
    public void Names_are_the_same_in_every_culture(string culture)
    {
        var expected = UnusualLetters.Read();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, UnusualLetters.Read());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Letters_pasted_from_a_Mac_give_the_name_that_is_seen() => Assert.Equal("Café", TestLadder.Bind("""
        ---
        ladder: Letters
        levels: [Cafe{0}]
        ---
        # Café
        ## Mastery
        - Leads.
        """.Replace("{0}", "\u0301")).Model!.Levels[0].Name);
}
