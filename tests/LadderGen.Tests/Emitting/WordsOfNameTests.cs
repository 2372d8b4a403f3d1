using LadderGen.Generator.Emitting;
using LadderGen.Tests.Fuzzing;

namespace LadderGen.Tests.Emitting;

/// <summary>The generated code says how many words make a name, and the library makes it: both have to mean the same name.</summary>
public sealed class WordsOfNameTests
{
    [Theory]
    [InlineData("Leads incidents at night", "LeadsIncidents", 2)]
    [InlineData("Leads the team's incidents at night", "LeadsTheTeamsIncidents", 4)]
    [InlineData("24/7 on call", "247On", 3)]
    [InlineData("runs CI", "RunsCI", 2)]
    [InlineData("runs CI", "Runs", 1)]
    [InlineData("runs CI", "RunsCi", null)]
    [InlineData("runs CI", "Run", null)]
    [InlineData("runs CI", "RunsCIForAll", null)]
    [InlineData("führt", "Führt", null)]
    [InlineData("", "Runs", null)]
    public void A_name_is_so_many_words_of_its_text(string text, string name, int? words) => Assert.Equal(words, WordsOfName.In(text, name));

    [Fact]
    public void What_the_library_makes_of_so_many_words_is_the_name()
    {
        var found = 0;
        foreach (var text in Enumerable.Range(0, 40).SelectMany(number => FuzzInput.Make(number, size: 20).Files).SelectMany(file => file.Text.Split('\n')))
        {
            for (var words = 1; words <= 31; words++)
            {
                var name = NameOfText.Of(text, words);
                if (WordsOfName.In(text, name) is { } count)
                {
                    Assert.Equal(name, NameOfText.Of(text, count));
                    found++;
                }
                else
                {
                    Assert.True(name.Length == 0 || words > 30, $"No number of words of '{text}' gives '{name}'.");
                }
            }
        }

        Assert.True(found > 1_000, $"Only {found} names were tried.");
    }
}
