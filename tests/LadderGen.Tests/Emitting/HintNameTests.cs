using LadderGen.Generator.Emitting;

namespace LadderGen.Tests.Emitting;

public class HintNameTests
{
    [Theory]
    [InlineData("Sre", "Sre.g.cs")]
    [InlineData("All", "All.g.cs")]
    [InlineData("Führung", "Fhrung.a0ad53ea840d59e7.g.cs")]
    [InlineData("日本", ".815a76081bfc2484.g.cs")]
    public void Is_ascii_and_the_same_everywhere(string name, string hint) =>
        Assert.Equal(hint, HintNames.Of(name));

    [Fact]
    public void Long_names_are_cut_and_stay_different()
    {
        var a = HintNames.Of(new string('a', 200) + "A");
        var b = HintNames.Of(new string('a', 200) + "B");
        Assert.InRange(a.Length, 1, 64);
        Assert.NotEqual(a, b, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Different_names_have_different_files_whatever_the_case()
    {
        string[] names = ["Fuhrung", "Führung", "Fhrung", "Führüng", "Ladders", "All", "日本", "日", "本"];
        Assert.Equal(names.Length + 1, names.Select(HintNames.Of).Append(HintNames.All).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
