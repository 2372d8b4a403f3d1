using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.CodeFixes.Tests;

/// <summary>The fixes that an editor offers for a string that is not an id, and the resulting code.</summary>
public sealed class LadderIdCodeFixTests
{
    [Fact]
    public Task A_constant_replaces_the_string_and_its_namespace_is_imported() => new LadderIdFix(
        """
        using LadderGen;

        class Person
        {
            [LadderId] public string Level { get; set; } = [|"sre/senoir"|]; // where they are
        }
        """,
        """
        using Acme;
        using LadderGen;

        class Person
        {
            [LadderId] public string Level { get; set; } = LadderIds.Sre.Senior.Id; // where they are
        }
        """)
    {
        Title = "Write LadderIds.Sre.Senior.Id",
    }.RunAsync();

    [Theory]
    [InlineData(0, "LadderIds.Sre.Junior.Mastery.Id")]
    [InlineData(1, "LadderIds.Sre.Senior.Mastery.Id")]
    public Task Several_constants_are_offered(int index, string constant) => Fix(
        """[LadderId(LadderIdKind.CompetencyExpectations)] string Id = [|"mastery"|];""", constant, index).RunAsync();

    [Theory]
    [InlineData("""void M([LadderId] string id) { M([|"sre/senoir"|]); }""", "LadderIds.Sre.Senior.Id")]
    [InlineData("""void M([LadderId] string id) { M([|"sre/" + "senoir"|]); }""", "LadderIds.Sre.Senior.Id")]
    [InlineData("""const string Old = "sre/senoir"; void M([LadderId] string id) { M([|C.Old|]); }""", "LadderIds.Sre.Senior.Id")]
    [InlineData("""void M([LadderId] string id) { switch (id) { case [|"sre/senoir"|]: break; } }""", "LadderIds.Sre.Senior.Id")]
    [InlineData("""bool M([LadderId] string id) { return id is [|"sre/senoir"|]; }""", "LadderIds.Sre.Senior.Id")]
    [InlineData("""void M([LadderId] string id = [|"sre/senoir"|]) { }""", "LadderIds.Sre.Senior.Id")]
    [InlineData("""[LadderId] string[] ids = { "sre/junior", [|"sre/juniro"|] };""", "LadderIds.Sre.Junior.Id")]
    [InlineData("""[LadderId(Ladder = [|"srre"|])] string id;""", "LadderIds.Sre.Id")]
    public Task A_string_is_replaced_wherever_it_is_in_CSharp_7_3(string member, string constant) =>
        Fix(member, constant, version: LanguageVersion.CSharp7_3).RunAsync();

    [Fact]
    public Task A_name_that_would_mean_something_else_is_written_in_full() => new LadderIdFix(
        """
        using LadderGen;

        class LadderIds { }

        class C { [LadderId] string Id = [|"sre/senoir"|]; }
        """,
        """
        using LadderGen;

        class LadderIds { }

        class C { [LadderId] string Id = Acme.LadderIds.Sre.Senior.Id; }
        """).RunAsync();

    /// <summary>Fixes the strings one by one, and all at once in the document, the project and the solution.</summary>
    [Fact]
    public Task Each_string_becomes_its_most_likely_constant() => new LadderIdFix(
        """
        using LadderGen;

        class C
        {
            [LadderId] string A = [|"sre/senoir"|];
            [LadderId(LadderIdKind.CompetencyExpectations)] string B = [|"mastery"|];
            [LadderId] string[] D = { "sre/junior", [|"sre/juniro"|], [|"nothing like it"|] };
        }
        """,
        """
        using Acme;
        using LadderGen;

        class C
        {
            [LadderId] string A = LadderIds.Sre.Senior.Id;
            [LadderId(LadderIdKind.CompetencyExpectations)] string B = LadderIds.Sre.Junior.Mastery.Id;
            [LadderId] string[] D = { "sre/junior", LadderIds.Sre.Junior.Id, [|"nothing like it"|] };
        }
        """).RunAsync();

    [Fact]
    public Task Nothing_is_offered_where_no_constant_can_be_reached()
    {
        const string code = """using LadderGen; class C { [LadderId] string Id = [|"sre/senoir"|]; }""";
        return new LadderIdFix(code, code, isPublic: false).RunAsync();
    }

    /// <summary>A class with a member whose marked string becomes a constant.</summary>
    private static LadderIdFix Fix(
        string member, string constant, int index = 0, LanguageVersion version = LanguageVersion.Latest)
    {
        var before = $"using LadderGen; using Acme; class C {{ {member} }}";
        return new(before, Regex.Replace(before, @"\[\|.*\|\]", constant), version: version)
        {
            CodeActionIndex = index,
            Title = $"Write {constant}",
        };
    }
}
