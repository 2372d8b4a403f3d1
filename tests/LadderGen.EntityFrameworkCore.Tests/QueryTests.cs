using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

public sealed class QueryTestsOnSqlite() : QueryTests(Database.Sqlite);

public sealed class QueryTestsOnPostgres() : QueryTests(Database.Postgres);

/// <summary>Levels are compared by rank in a database, and found under the names they once had.</summary>
public abstract class QueryTests(Func<Database> database) : StaffTests(database)
{
    [SkippableFact]
    public void At_least_finds_the_level_and_those_above() =>
        Assert.Equal("Bo Bob Cy", Names(p => p.Level >= Ladders.Sre.Middle));

    [SkippableFact]
    public void Above_below_and_at_most_compare_ranks()
    {
        Assert.Equal("Cy", Names(p => p.Level > Ladders.Sre.Middle));
        Assert.Equal("Ann Di", Names(p => p.Level < Ladders.Sre.Middle));
        Assert.Equal("Ann Bo Bob Di", Names(p => p.Level <= Ladders.Sre.Middle));
        Assert.Equal("Ann Di", Names(p => !(p.Level >= Ladders.Sre.Middle)));
        Assert.Equal("Cy", Names(p => Ladders.Sre.Middle < p.Level));
    }

    [SkippableFact]
    public void Every_comparison_is_what_it_is_in_memory()
    {
        foreach (var level in Ladders.Sre.Levels.Prepend(null))
        {
            Same(p => p.Level >= level);
            Same(p => p.Level > level);
            Same(p => p.Level <= level);
            Same(p => p.Level < level);
            Same(p => p.Level == level);
            Same(p => p.Level != level);
            Same(p => level == p.Other);
            Same(p => p.Other != level);
        }
    }

    [SkippableFact]
    public void A_level_of_another_ladder_is_another_level()
    {
        Level level = Ladders.Design.Junior;
        Same(p => p.Level == level);
        Same(p => p.Level != level);
        Same(p => p.Other == level);
    }

    [SkippableFact]
    public void Equal_finds_rows_under_a_former_id()
    {
        Assert.Equal("Bo Bob", Names(p => p.Level == Ladders.Sre.Middle));
        Assert.Equal("Ann Cy Di", Names(p => p.Level != Ladders.Sre.Middle));
        Assert.Equal("Bo Bob", Names(p => p.Level!.Equals(Ladders.Sre.Middle)));
        Assert.Equal("Bo Bob", Names(p => Equals(p.Level, Ladders.Sre.Middle)));
        Assert.Equal("Bo Bob", Names(p => EF.Property<SreLevel>(p, "Level") == Ladders.Sre.Middle));
        Assert.Equal("Di", Names(p => p.Level == null));
        Assert.Equal("Ann Bo Bob Cy", Names(p => p.Level != null));
    }

    [SkippableFact]
    public void Contains_finds_rows_under_a_former_id()
    {
        List<SreLevel?> wanted = [Ladders.Sre.Middle, Ladders.Sre.Senior];
        Assert.Equal("Bo Bob Cy", Names(p => wanted.Contains(p.Level)));
        Assert.Equal("Ann Di", Names(p => !wanted.Contains(p.Level)));
        Assert.True(Staff.People.Where(p => p.Name == "Bob").Select(p => p.Level).Contains(Ladders.Sre.Middle));
    }

    [SkippableFact]
    public void Order_is_the_order_of_ranks()
    {
        Assert.Equal("Di Ann Bo Bob Cy", InOrder(Staff.People.OrderBy(p => p.Level).ThenBy(p => p.Name)));
        Assert.Equal("Cy Bob Bo Ann Di", InOrder(Staff.People.OrderByDescending(p => p.Level).ThenByDescending(p => p.Name)));
        Assert.Equal("Di Ann Bob Bo Cy", InOrder(Staff.People.OrderBy(p => p.Level).ThenByDescending(p => p.Name)));
        Assert.Equal("Ann Bo Bob Cy Di", InOrder(Staff.People.OrderBy(p => p.Level == null).ThenBy(p => p.Level).ThenBy(p => p.Name)));
        Assert.Equal("Cy Bob Bo Ann Di", InOrder(Staff.People.OrderBy(p => p.Level!.Rank).ThenBy(p => p.Name).Reverse()));
        Assert.Equal("Cy", InOrder(from p in Staff.People where p.Level != null orderby p.Level descending select p).Split(' ')[0]);
        Assert.Equal("Di Bo Cy Ann Bob", InOrder(Staff.People.OrderBy(p => p.Other)));
    }

    [SkippableFact]
    public void Levels_themselves_are_compared_and_sorted()
    {
        var levels = Staff.People.Where(p => p.Level != null).Select(p => p.Level!);
        Assert.Equal([Ladders.Sre.Junior, Ladders.Sre.Middle, Ladders.Sre.Middle, Ladders.Sre.Senior], levels.Order());
        Assert.Equal(Ladders.Sre.Senior, levels.OrderDescending().First());
        Assert.Equal([Ladders.Sre.Junior], levels.Where(l => l < Ladders.Sre.Middle));
        Assert.Equal(3, levels.Distinct().Count());
        Assert.Equal(Ladders.Sre.Senior, levels.Max());
        Assert.Equal([Ladders.Sre.Senior, Ladders.Sre.Middle], levels.Distinct().OrderByDescending(l => l).Take(2));
    }

    [SkippableFact]
    public async Task Max_and_Min_are_levels()
    {
        Assert.Equal(Ladders.Sre.Senior, Staff.People.Max(p => p.Level));
        Assert.Equal(Ladders.Sre.Junior, await Staff.People.MinAsync(p => p.Level));
        Assert.Equal(Ladders.Sre.Middle, Staff.People.Where(p => p.Name != "Cy").Max(p => p.Level));
        Assert.Null(Staff.People.Where(p => p.Name == "nobody").Max(p => p.Level));
        Assert.Null(Staff.People.Where(p => p.Name == "Di").Min(p => p.Level));
    }

    [SkippableFact]
    public void Groups_are_levels_and_have_a_highest_and_a_lowest_one()
    {
        var counts = Staff.People.Where(p => p.Level != null).GroupBy(p => p.Level).OrderBy(g => g.Key)
            .Select(g => new { g.Key, Count = g.Count() }).ToList();
        Assert.Equal([Ladders.Sre.Junior, Ladders.Sre.Middle, Ladders.Sre.Senior], counts.Select(c => c.Key));
        Assert.Equal([1, 2, 1], counts.Select(c => c.Count));

        var groups = Staff.People.GroupBy(p => p.Name.Length)
            .Select(g => new { g.Key, Highest = g.Max(p => p.Level), Lowest = g.Select(p => p.Level).Min() })
            .OrderBy(g => g.Key).ToList();
        Assert.Equal([Ladders.Sre.Senior, Ladders.Sre.Middle], groups.Select(g => g.Highest));
        Assert.Equal([Ladders.Sre.Middle, Ladders.Sre.Junior], groups.Select(g => g.Lowest));

        var seniors = Staff.People.GroupBy(p => p.Name.Length).Where(g => g.Max(p => p.Level) >= Ladders.Sre.Senior).Select(g => g.Key);
        Assert.Equal([2], seniors);
    }

    [SkippableFact]
    public void A_comparison_can_be_selected()
    {
        var people = Staff.People.OrderBy(p => p.Name)
            .Select(p => new { p.Name, p.Level, IsSenior = p.Level >= Ladders.Sre.Senior, Sign = p.Level!.CompareTo(Ladders.Sre.Middle) })
            .ToList();
        Assert.Equal([false, false, false, true, false], people.Select(p => p.IsSenior));
        Assert.Equal([-1, 0, 0, 1, -1], people.Select(p => Math.Sign(p.Sign)));
        Assert.Equal(Ladders.Sre.Middle, people[2].Level);
    }

    [SkippableFact]
    public void What_a_level_has_is_read_after_the_query()
    {
        var people = Staff.People.Where(p => p.Level != null).OrderBy(p => p.Name);
        Assert.Equal(["Junior", "Middle", "Middle", "Senior"], people.Select(p => p.Level!.Title));
        Assert.Equal([true, true, true, false], people.Select(p => p.Level!.Next <= Ladders.Sre.Senior));
        Assert.Equal("Bo Bob", Names(p => p.Level == Ladders.Sre.Senior.Previous));
    }

    [SkippableFact]
    public void IsAtLeast_is_false_across_ladders()
    {
        Level level = Ladders.Sre.Junior;
        Assert.Equal("Ann Bob", Names(p => p.Other!.IsAtLeast(level)));
        Assert.Equal("Bo Cy", Names(p => p.Other!.IsAtLeast(Ladders.Design.Junior)));
        Assert.Equal("Bo Bob Cy Di", Names(p => !level.IsAtLeast(p.Other!)));
        Assert.Equal("Bo Bob Cy", Names(p => p.Level!.IsAtLeast(Ladders.Sre.Middle)));
        Assert.Equal("Ann Bob", Names(p => p.Other!.IsAtLeast(p.Level!)));
    }

    [SkippableFact]
    public void CompareTo_is_the_total_order()
    {
        Level level = Ladders.Sre.Junior;
        Assert.Equal("Bob", Names(p => p.Other!.CompareTo(level) > 0));
        Assert.Equal("Ann Bob", Names(p => 0 <= p.Other!.CompareTo(level)));
    }

    [SkippableFact]
    public void Two_columns_are_compared()
    {
        Assert.Equal("Ann Bob", Names(p => p.Level == p.Other && p.Other != null));
        Assert.Equal("Bo Cy", Names(p => p.Level != p.Other));
        Assert.Equal("Bo Bob Cy", Names(p => Staff.Context.People.Any(o => o.Level < p.Level && o.Name == "Ann")));
    }

    [SkippableFact]
    public void Rows_are_joined_by_level()
    {
        var salaries =
            from person in Staff.People
            join band in Staff.Context.Bands on person.Level equals band.Level
            orderby person.Name
            select band.Salary;
        Assert.Equal([100, 200, 200, 300], salaries);
    }

    [SkippableFact]
    public void Subqueries_compare_ranks()
    {
        var ann = Staff.Find("Ann");
        ann.Reviews.Add(new Review { Level = Ladders.Sre.Middle });
        ann.Reviews.Add(new Review { Level = Ladders.Sre.Junior });
        Staff.Context.SaveChanges();
        Staff.Context.ChangeTracker.Clear();

        Assert.Equal("Ann", Names(p => p.Reviews.Any(r => r.Level.IsAtLeast(Ladders.Sre.Middle))));
        Assert.Equal("Ann", Names(p => p.Reviews.OrderByDescending(r => r.Level).First().Level == Ladders.Sre.Middle));
        Assert.Equal(
            [Ladders.Sre.Middle, null, null, null, null], Staff.People.OrderBy(p => p.Name).Select(p => p.Reviews.Max(r => r.Level)));
        Assert.Equal(
            Ladders.Sre.Junior,
            Staff.People.Include(p => p.Reviews.OrderBy(r => r.Level)).AsNoTracking().Single(p => p.Name == "Ann").Reviews[0].Level);
    }

    [SkippableFact]
    public void A_compiled_query_compares_ranks()
    {
        var atLeast = EF.CompileQuery(
            (Staff staff, SreLevel level) => staff.People.Where(p => p.Level >= level).OrderBy(p => p.Level).Select(p => p.Name));
        var inTheMiddle = EF.CompileQuery((Staff staff) => staff.People.Count(p => p.Level == Ladders.Sre.Middle));
        Assert.Equal(["Cy"], atLeast(Staff.Context, Ladders.Sre.Senior));
        Assert.Equal(4, atLeast(Staff.Context, Ladders.Sre.Junior).Count());
        Assert.Equal(2, inTheMiddle(Staff.Context));
    }

    [SkippableFact]
    public void A_query_composed_on_SQL_compares_ranks() =>
        Assert.Equal(
            "Cy", InOrder(Staff.Context.People.FromSqlRaw("""SELECT * FROM "People" """).Where(p => p.Level > Ladders.Sre.Middle)));

    [SkippableFact]
    public void An_expression_made_elsewhere_compares_ranks()
    {
        System.Linq.Expressions.Expression<Func<Person, SreLevel?>> level = p => p.Level;
        Assert.Equal("Cy", InOrder(Staff.People.OrderByDescending(level).Take(1)));
    }

    [SkippableFact]
    public void A_bulk_update_writes_the_id()
    {
        Staff.People.Where(p => p.Level < Ladders.Sre.Senior).ExecuteUpdate(s => s.SetProperty(p => p.Level, Ladders.Sre.Senior));
        Assert.Equal("Ann Bo Bob Cy Di", Names(p => p.Level == Ladders.Sre.Senior));
        Staff.People.ExecuteUpdate(s => s.SetProperty(p => p.Other, p => p.Level).SetProperty(p => p.Name, p => p.Name + "!"));
        Assert.Equal("Ann! Bo! Bob! Cy! Di!", Names(p => p.Other == Ladders.Sre.Senior));
        Assert.Equal(5, Staff.People.Where(p => p.Level >= Ladders.Sre.Middle).ExecuteDelete());
    }

    [SkippableFact]
    public void A_list_is_stored_in_a_column()
    {
        var ann = Staff.Find("Ann");
        ann.Strengths.Add(Ladders.Sre.Competencies.Mastery);
        Staff.Context.SaveChanges();
        Staff.Context.ChangeTracker.Clear();

        Assert.Equal([Ladders.Sre.Competencies.Mastery], Staff.Find("Ann").Strengths);
        Assert.Equal("Ann", Names(p => p.Strengths.Contains(Ladders.Sre.Competencies.Mastery)));
    }

    [SkippableFact]
    public void A_list_has_former_ids_too()
    {
        Staff.Sql(Staff.Context.Database.IsSqlite()
            ? """UPDATE "People" SET "Path" = '["sre/junior","sre/l2"]' WHERE "Name" = 'Bob'"""
            : """UPDATE "People" SET "Path" = ARRAY['sre/junior', 'sre/l2'] WHERE "Name" = 'Bob'""");
        Staff.Context.ChangeTracker.Clear();

        Assert.Equal([Ladders.Sre.Junior, Ladders.Sre.Middle], Staff.Find("Bob").Path);
        Assert.Equal("Bob", Names(p => p.Path.Contains(Ladders.Sre.Middle)));
        Assert.Equal("Bob", Names(p => p.Path.Any(l => l == Ladders.Sre.Middle)));
        Assert.Equal("Bob", Names(p => p.Path.Any(l => l >= Ladders.Sre.Middle)));
        Assert.Equal("", Names(p => p.Path.Any(l => l > Ladders.Sre.Middle)));
    }

    [SkippableFact]
    public void An_id_is_a_string_in_a_query()
    {
        Assert.Equal("Bo Cy", Names(p => p.Other!.Id.StartsWith("design/")));
        Assert.Equal(["sre/middle"], Staff.People.Where(p => p.Name == "Bob").Select(p => p.Level!.Id));
        Assert.Equal("Bo", Names(p => p.Reviewed!.Id == "sre/trainee"));
    }

    [SkippableFact]
    public void Only_levels_have_an_order()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Staff.Context.Reviews.OrderBy(r => r.Expectation!.Part).ToList());
        Assert.StartsWith("Only levels have an order, and 'r.Expectation.Part' is not a level.", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Staff.Context.Reviews.Max(r => r.Expectation));
    }

    [SkippableFact]
    public void What_the_database_cannot_do_fails() =>
        Assert.Throws<InvalidOperationException>(() => Staff.People.MaxBy(p => p.Level));

    [SkippableFact]
    public void A_row_is_found_by_a_key_that_is_a_level()
    {
        Assert.Equal(200, Staff.Context.Bands.Find(Ladders.Sre.Middle)!.Salary);
        Assert.Equal(300, Staff.Context.Bands.Single(b => b.Level == Ladders.Sre.Senior).Salary);
        var senior = Staff.Context.Bands.Find(Ladders.Sre.Senior)!;
        senior.Salary++;
        Staff.Context.SaveChanges();
        Staff.Context.Entry(senior).Reload();
        Assert.Equal(301, senior.Salary);
    }

    private void Same(System.Linq.Expressions.Expression<Func<Person, bool>> condition) =>
        Assert.Equal(InOrder(Staff.People.AsEnumerable().Where(condition.Compile())), InOrder(Staff.People.Where(condition)));
}
