using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.CodeFixes.Tests;

/// <summary>What an editor offers where a string is no id, and what the code is then.</summary>
public sealed class LadderIdCodeFixTests
{
    [Fact]
    public async Task The_constant_takes_the_place_of_the_string_and_its_namespace_is_imported()
    {
        using var code = new FixedCode("""
            using LadderGen;

            class Person
            {
                [LadderId] public string Level { get; set; } = "sre/senoir"; // where they are
            }
            """);

        Assert.Equal(["Write LadderIds.Sre.Senior.Id"], await code.OfferedAsync());
        Assert.Equal(
            """
            using Acme;
            using LadderGen;

            class Person
            {
                [LadderId] public string Level { get; set; } = LadderIds.Sre.Senior.Id; // where they are
            }
            """.ReplaceLineEndings("\n"),
            await code.AfterAsync("Write LadderIds.Sre.Senior.Id"));
    }

    [Fact]
    public async Task As_many_as_three_are_offered()
    {
        using var code = new FixedCode("using LadderGen; using Acme; class C { [LadderId(LadderIdKind.CompetencyExpectations)] string Id = \"mastery\"; }");

        Assert.Equal(["Write LadderIds.Sre.Junior.Mastery.Id", "Write LadderIds.Sre.Senior.Mastery.Id"], await code.OfferedAsync());
        Assert.Contains("string Id = LadderIds.Sre.Senior.Mastery.Id;", await code.AfterAsync("Write LadderIds.Sre.Senior.Mastery.Id"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("void M([LadderId] string id) { M(\"sre/senoir\"); }", "M(LadderIds.Sre.Senior.Id);")]
    [InlineData("void M([LadderId] string id) { M(\"sre/\" + \"senoir\"); }", "M(LadderIds.Sre.Senior.Id);")]
    [InlineData("const string Old = \"sre/senoir\"; void M([LadderId] string id) { M(C.Old); }", "M(LadderIds.Sre.Senior.Id);")]
    [InlineData("void M([LadderId] string id) { switch (id) { case \"sre/senoir\": break; } }", "case LadderIds.Sre.Senior.Id:")]
    [InlineData("bool M([LadderId] string id) { return id is \"sre/senoir\"; }", "return id is LadderIds.Sre.Senior.Id;")]
    [InlineData("void M([LadderId] string id = \"sre/senoir\") { }", "string id = LadderIds.Sre.Senior.Id)")]
    [InlineData("[LadderId] string[] ids = { \"sre/junior\", \"sre/juniro\" };", "{ \"sre/junior\", LadderIds.Sre.Junior.Id }")]
    [InlineData("[LadderId(Ladder = \"srre\")] string id;", "[LadderId(Ladder = LadderIds.Sre.Id)]")]
    public async Task Wherever_the_string_stands_in_CSharp_7_3(string member, string expected)
    {
        using var code = new FixedCode($"using LadderGen; using Acme; class C {{ {member} }}", version: LanguageVersion.CSharp7_3);

        var offered = Assert.Single(await code.OfferedAsync());
        Assert.Contains(expected, await code.AfterAsync(offered), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_would_mean_something_else_is_written_in_full()
    {
        using var code = new FixedCode("using LadderGen; class LadderIds { } class C { [LadderId] string Id = \"sre/senoir\"; }");

        Assert.Contains("string Id = Acme.LadderIds.Sre.Senior.Id;", await code.AfterAsync("Write LadderIds.Sre.Senior.Id"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_at_once_each_gets_what_is_likeliest_for_it()
    {
        using var code = new FixedCode("""
            using LadderGen;

            class C
            {
                [LadderId] string A = "sre/senoir";
                [LadderId(LadderIdKind.CompetencyExpectations)] string B = "mastery";
                [LadderId] string[] D = { "sre/junior", "sre/juniro", "nothing like it" };
            }
            """);

        Assert.Equal(
            """
            using Acme;
            using LadderGen;

            class C
            {
                [LadderId] string A = LadderIds.Sre.Senior.Id;
                [LadderId(LadderIdKind.CompetencyExpectations)] string B = LadderIds.Sre.Junior.Mastery.Id;
                [LadderId] string[] D = { "sre/junior", LadderIds.Sre.Junior.Id, "nothing like it" };
            }
            """.ReplaceLineEndings("\n"),
            await code.AfterAllAsync());
    }

    [Fact]
    public async Task Where_no_constant_can_be_reached_nothing_is_offered()
    {
        using var code = new FixedCode("using LadderGen; class C { [LadderId] string Id = \"sre/senoir\"; }", isPublic: false);

        Assert.Empty(await code.OfferedAsync());
    }
}
