using LadderGen.Generator.Analyzing;
using static LadderGen.Tests.Analyzing.AnalyzedCode;

namespace LadderGen.Tests.Analyzing;

/// <summary>A query that a database would answer by comparing ids as strings is reported.</summary>
public sealed class LevelQueryTests
{
    private const string Framework = "namespace Microsoft.EntityFrameworkCore { public class DbContext { } }";

    private const string Package = "namespace LadderGen.EntityFrameworkCore { public class Stored<T> { } }";

    private const string Staff = """
        class Person
        {
            public string Name { get; set; }
            public SreLevel Level { get; set; }
            public Level Other { get; set; }
            public List<Person> Reports { get; set; }
        }

        """;

    [Theory]
    [InlineData("people.Where(p => [|p.Level >= Ladders.Sre.Senior|]);")]
    [InlineData("people.Where(p => p.Name == \"Ann\" && [|Ladders.Sre.Senior < p.Level|]);")]
    [InlineData("people.Where(p => [|p.Other.CompareTo(Ladders.Sre.Senior) > 0|]);", "p.Other.CompareTo(Ladders.Sre.Senior)")]
    [InlineData("people.Select(p => new { p.Name, Up = [|p.Level > Ladders.Sre.Junior|] });")]
    [InlineData("people.Where(p => p.Reports.Any(r => [|r.Level > p.Level|]));")]
    [InlineData("people.OrderBy([|p => p.Level|]).ThenByDescending([|p => p.Other|]);")]
    [InlineData("(from p in people orderby [|p.Level|] descending, p.Name select p).ToList();")]
    [InlineData("people.Max([|p => p.Level|]);")]
    [InlineData("[|people.Select(p => p.Level).Min()|];")]
    [InlineData("people.GroupBy(p => p.Name).Select(g => g.Max([|p => p.Level|]));")]
    public void A_comparison_in_a_database(string query, string? marked = null)
    {
        query = marked is null ? query : query.Replace("[|", "").Replace("|]", "").Replace(marked, $"[|{marked}|]");
        Reports(query, Framework);
    }

    [Theory]
    [InlineData("people.Where(p => p.Level == Ladders.Sre.Senior && p.Level != null);")]
    [InlineData("people.Where(p => p.Level.IsAtLeast(Ladders.Sre.Senior));")]
    [InlineData("people.OrderBy(p => p.Name).Max(p => p.Name);")]
    [InlineData("people.AsEnumerable().Where(p => p.Level >= Ladders.Sre.Senior).OrderBy(p => p.Level).Max(p => p.Level);")]
    [InlineData("new List<Person>().Where(p => p.Level >= Ladders.Sre.Senior);")]
    public void What_is_not_compared_or_is_in_memory(string query) => Reports(query, Framework);

    [Theory]
    [InlineData]
    [InlineData(Framework, Package)]
    public void Without_Entity_Framework_and_with_the_package_all_is_well(params string[] libraries) =>
        Reports("people.Where(p => p.Level >= Ladders.Sre.Senior).OrderBy(p => p.Level);", libraries);

    [Fact]
    public void The_message_says_what_to_do() => Assert.Equal(
        "In a database, 'p.Level > Ladders.Sre.Junior' compares the ids of levels as strings, and finds the wrong rows. Add the package " +
        "LadderGen.EntityFrameworkCore and call 'UseLadders', or load the rows first, as with 'AsEnumerable()'.",
        Reports("people.Where(p => [|p.Level > Ladders.Sre.Junior|]);", Framework));

    private static string Reports(string query, params string[] libraries)
    {
        var code = Staff + $"class C {{ void M(IQueryable<Person> people) {{ _ = {query} }} }}";
        var compilation = Compile(code, [.. Generated("Acme", isPublic: true, Sre, Data), .. libraries]);
        return AnalyzedCode.Reports(compilation, code, new LevelQueryAnalyzer());
    }
}
