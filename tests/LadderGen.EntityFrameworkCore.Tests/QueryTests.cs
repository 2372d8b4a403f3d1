using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

/// <summary>Levels are compared by rank in a database, and found under the names they once had.</summary>
public sealed class QueryTests : IDisposable
{
    private readonly TestStaff _staff = new();

    public void Dispose() => _staff.Dispose();

    [Fact]
    public void At_least_finds_the_level_and_those_above() =>
        Assert.Equal("Bo Bob Cy", Names(_staff.People.Where(p => p.Level >= Ladders.Sre.Middle)));

    [Fact]
    public void Above_below_and_at_most_compare_ranks()
    {
        Assert.Equal("Cy", Names(_staff.People.Where(p => p.Level > Ladders.Sre.Middle)));
        Assert.Equal("Ann Di", Names(_staff.People.Where(p => p.Level < Ladders.Sre.Middle)));
        Assert.Equal("Ann Bo Bob Di", Names(_staff.People.Where(p => p.Level <= Ladders.Sre.Middle)));
    }

    [Fact]
    public void A_variable_is_compared_as_well()
    {
        foreach (var level in Ladders.Sre.Levels)
        {
            Assert.Equal(
                _staff.People.AsEnumerable().Count(p => p.Level >= level),
                _staff.People.Count(p => p.Level >= level));
        }
    }

    [Fact]
    public void Equal_finds_rows_under_a_former_id()
    {
        Assert.Equal("Bo Bob", Names(_staff.People.Where(p => p.Level == Ladders.Sre.Middle)));
        Assert.Equal("Ann Cy Di", Names(_staff.People.Where(p => p.Level != Ladders.Sre.Middle)));
        Assert.Equal("Di", Names(_staff.People.Where(p => p.Level == null)));
    }

    [Fact]
    public void Contains_finds_rows_under_a_former_id()
    {
        SreLevel?[] wanted = [Ladders.Sre.Middle, Ladders.Sre.Senior];
        Assert.Equal("Bo Bob Cy", Names(_staff.People.Where(p => wanted.Contains(p.Level))));
    }

    [Fact]
    public void Order_is_the_order_of_ranks()
    {
        Assert.Equal(["Di", "Ann", "Bo", "Bob", "Cy"], _staff.People.OrderBy(p => p.Level).ThenBy(p => p.Name).Select(p => p.Name));
        Assert.Equal(["Cy", "Bob", "Bo", "Ann", "Di"], _staff.People.OrderByDescending(p => p.Level).ThenByDescending(p => p.Name).Select(p => p.Name));
        Assert.Equal("Cy", _staff.People.OrderBy(p => p.Name == "").ThenByDescending(p => p.Level).First().Name);
    }

    [Fact]
    public async Task Max_and_Min_are_levels()
    {
        Assert.Equal(Ladders.Sre.Senior, _staff.People.Max(p => p.Level));
        Assert.Equal(Ladders.Sre.Junior, await _staff.People.MinAsync(p => p.Level));
        Assert.Null(_staff.People.Where(p => p.Name == "nobody").Max(p => p.Level));
    }

    [Fact]
    public void Groups_are_levels_and_have_a_highest_one()
    {
        var counts = _staff.People.Where(p => p.Level != null).GroupBy(p => p.Level).Select(g => new { g.Key, Count = g.Count() }).ToList();
        Assert.Equal([1, 2, 1], counts.OrderBy(c => c.Key).Select(c => c.Count));

        var highest = _staff.People.GroupBy(p => p.Name.Length).Select(g => new { g.Key, Level = g.Max(p => p.Level) }).OrderBy(g => g.Key).ToList();
        Assert.Equal([Ladders.Sre.Senior, Ladders.Sre.Middle], highest.Select(h => h.Level));
    }

    [Fact]
    public void Distinct_gives_each_level_once() =>
        Assert.Equal(3, _staff.People.Where(p => p.Level != null).Select(p => p.Level).Distinct().Count());

    [Fact]
    public void IsAtLeast_is_false_across_ladders()
    {
        Level level = Ladders.Sre.Junior;
        Assert.Equal("Ann Bob", Names(_staff.People.Where(p => p.Other!.IsAtLeast(level))));
        Assert.Equal("Bo Cy", Names(_staff.People.Where(p => p.Other!.IsAtLeast(Ladders.Design.Junior))));
    }

    [Fact]
    public void CompareTo_is_the_total_order()
    {
        Level level = Ladders.Sre.Junior;
        Assert.Equal("Bob", Names(_staff.People.Where(p => p.Other!.CompareTo(level) > 0)));
        Assert.Equal(["Bo", "Cy", "Ann", "Bob"], _staff.People.Where(p => p.Other != null).OrderBy(p => p.Other).Select(p => p.Name));
    }

    [Fact]
    public void Two_columns_are_compared() =>
        Assert.Equal("Ann Bob", Names(_staff.People.Where(p => (Level?)p.Level == p.Other && p.Other != null)));

    [Fact]
    public void A_bulk_update_writes_the_id()
    {
        _staff.People.Where(p => p.Level < Ladders.Sre.Senior).ExecuteUpdate(s => s.SetProperty(p => p.Level, Ladders.Sre.Senior));
        Assert.Equal("Ann Bo Bob Cy Di", Names(_staff.People.Where(p => p.Level == Ladders.Sre.Senior)));
    }

    [Fact]
    public void A_list_is_stored_in_a_column()
    {
        var ann = _staff.Context.People.Single(p => p.Name == "Ann");
        ann.Strengths.Add(Ladders.Sre.Competencies.Mastery);
        _staff.Context.SaveChanges();
        _staff.Context.ChangeTracker.Clear();

        Assert.Equal([Ladders.Sre.Competencies.Mastery], _staff.Context.People.Single(p => p.Name == "Ann").Strengths);
        Assert.Equal("Ann", Names(_staff.People.Where(p => p.Strengths.Contains(Ladders.Sre.Competencies.Mastery))));
    }

    [Fact]
    public void Nothing_is_compared_as_a_string()
    {
        var sql = _staff.People.Where(p => p.Level >= Ladders.Sre.Middle).ToQueryString();
        Assert.DoesNotMatch("\"Level\" >=", sql);
    }

    private static string Names(IQueryable<Person> people) => string.Join(' ', people.AsEnumerable().Select(p => p.Name).Order(StringComparer.Ordinal));
}
