using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

/// <summary>Queries stay cheap.</summary>
public sealed class IndexTests() : StaffTests(Database.Sqlite)
{
    [Fact]
    public void Equal_uses_the_index_of_a_column_although_there_are_former_ids()
    {
        var level = Ladders.Sre.Middle;
        var plan = PlanOf(Staff.People.Where(p => p.Level == level));
        Assert.Contains("USING INDEX IX_People_Level", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void No_query_compares_ids_as_strings()
    {
        var level = Ladders.Sre.Middle;
        Assert.DoesNotMatch("Level\" *[<>]", Staff.People.Where(p => p.Level >= level && p.Level < Ladders.Sre.Principal).ToQueryString());
        Assert.DoesNotMatch("ORDER BY \"[a-z0-9]+\"\\.\"Level\"", Staff.People.OrderBy(p => p.Level).ToQueryString());
    }

    private static string PlanOf(IQueryable<Person> query)
    {
        using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read())
        {
            plan.Add(reader.GetString(3));
        }

        return string.Join('\n', plan);
    }
}
