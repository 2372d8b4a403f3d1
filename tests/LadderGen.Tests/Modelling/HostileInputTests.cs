namespace LadderGen.Tests.Modelling;

/// <summary>
/// Keys and ids also come from strangers. However long a wrong one is, rejecting it costs next to nothing, and the message is short.
/// </summary>
public sealed class HostileInputTests
{
    private const string Json = "var options = new System.Text.Json.JsonSerializerOptions().AddLadders(Ladders.All); ";

    [Theory]
    [InlineData("Ladders.Find(text)")]
    [InlineData("Ladders.Find<Level>(text)")]
    [InlineData("Ladders.Find<Expectation>(text)")]
    [InlineData("Ladders.Sre.Find(text)")]
    [InlineData("Ladders.FindLadder(text)")]
    [InlineData("Ladders.Sre.FindLevel(text)")]
    [InlineData("Ladders.Sre.FindCompetency(text)")]
    [InlineData("Ladders.Sre.FindGroup(text)")]
    [InlineData("SreLevel.Parse(text)")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Level>('\"' + text + '\"', options)", 10)]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Expectation>('\"' + text + '\"', options)", 10)]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Dictionary<Level, int>>(\"{\\\"\" + text + \"\\\":1}\", options)", 10)]
    public void A_long_key_costs_no_more_than_a_short_one(string expression, int bytesPerCharacter = 0)
    {
        // The first call also builds what is needed once. A reader of JSON has to allocate the string, but nothing else.
        foreach (var text in new[] { "'/', {0}", "'x', {0}", "'\\u00e9', {0}" })
        {
            var allocated = (long[])Example.Run($$"""
                {{Json}}
                Func<int, long> allocated = length =>
                {
                    var text = new string({{text.Replace("{0}", "length", StringComparison.Ordinal)}});
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    try { GC.KeepAlive({{expression}}); return long.MaxValue; }
                    catch (Exception) { return GC.GetAllocatedBytesForCurrentThread() - before; }
                };
                allocated(1_000);
                return new[] { allocated(1_000), allocated(100_000) };
                """)!;
            Assert.InRange(allocated[1], 0, allocated[0] + 4_000 + (100_000L * bytesPerCharacter));
        }
    }

    [Theory]
    [InlineData("Ladders.Find(text)")]
    [InlineData("Ladders.Find<Level>(text)")]
    [InlineData("Ladders.FindLadder(text)")]
    [InlineData("Ladders.Sre.FindLevel(text)")]
    [InlineData("SreLevel.Parse(text)")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Level>('\"' + text + '\"', options)")]
    public void A_message_quotes_at_most_80_characters_of_a_key(string expression)
    {
        var error = Assert.ThrowsAny<Exception>(() => Example.Run($"""
            {Json}
            var text = new string('x', 79) + "\U0001F989" + new string('/', 100);
            return {expression};
            """));
        Assert.Contains($"'{new string('x', 79)}…'", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 80, 400);
    }

    [Fact]
    public void A_message_stays_on_one_line_whatever_the_key_contains() => Assert.StartsWith(
        "Nothing has the id 'sre senior<U+202E>'.",
        Assert.Throws<KeyNotFoundException>(() => Example.Run("return Ladders.Find(\"sre\\nsenior\\u202e\");")).Message,
        StringComparison.Ordinal);
}
