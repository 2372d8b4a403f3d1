using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

public sealed class MappingTestsOnSqlite() : MappingTests(Database.Sqlite);

public sealed class MappingTestsOnPostgres() : MappingTests(Database.Postgres);

/// <summary>Parts are columns of ids.</summary>
public abstract class MappingTests(Func<Database> database) : StaffTests(database)
{
    [SkippableFact]
    public void A_column_has_a_bounded_length()
    {
        var person = Staff.Context.Model.FindEntityType(typeof(Person))!;
        Assert.All(["Level", "Other", "Reviewed"], name => Assert.Equal(450, person.FindProperty(name)!.GetMaxLength()));
        Assert.Equal(Staff.Context.Database.IsSqlite() ? "TEXT" : "character varying(450)", person.FindProperty("Level")!.GetColumnType());
    }

    [SkippableFact]
    public void A_level_can_be_seeded_and_a_default()
    {
        Assert.Equal(3, Staff.Context.Bands.Count());
        Assert.Equal(5, Staff.People.Count(p => EF.Property<SreLevel>(p, "Target") == Ladders.Sre.Senior));
        Assert.Equal("sre/senior", Staff.Value("""SELECT "Target" AS "Value" FROM "People" WHERE "Name" = 'Ann'"""));
    }

    [SkippableFact]
    public void A_change_of_level_is_saved_and_an_equal_level_is_not_a_change()
    {
        var ann = Staff.Find("Ann");
        ann.Level = Ladders.Find<SreLevel>("sre/junior");
        Assert.Equal(EntityState.Unchanged, Staff.Context.Entry(ann).State);
        ann.Level = Ladders.Sre.Principal;
        ann.Path = [Ladders.Sre.Junior];
        Staff.Context.SaveChanges();
        ann.Path.Add(Ladders.Sre.Middle);
        Assert.Equal(1, Staff.Context.SaveChanges());
        Staff.Context.ChangeTracker.Clear();
        Assert.Equal("Ann", Staff.People.Single(p => p.Level == Ladders.Sre.Principal).Name);
        Assert.Equal(2, Staff.Find("Ann").Path.Count);
    }

    [SkippableFact]
    public void An_unknown_id_is_reported_with_table_column_and_key()
    {
        Staff.Sql("""UPDATE "People" SET "Level" = 'sre/senor' WHERE "Name" = 'Cy'""");
        Staff.Context.ChangeTracker.Clear();

        var id = Staff.People.Where(p => p.Name == "Cy").Select(p => p.Id).Single();
        var error = Assert.Throws<InvalidOperationException>(() => Staff.Find("Cy"));
        Assert.Equal(
            $"The table 'People' has a wrong id in the column 'Level' where Id = {id}. " +
            "'sre/senor' is not the id of a level. Did you mean 'sre/senior'? The levels are 'sre/junior', 'sre/middle', 'sre/senior', " +
            "'sre/principal'. To find rows with the id, list it in the ladder under 'renamed' or 'retired'. " +
            "To read rows whatever their ids are, make the property a 'Stored<SreLevel>'.",
            error.Message);
        Assert.Equal(5, Staff.People.Count());
        Assert.Equal(4, Staff.People.Where(p => p.Name != "Cy").AsNoTracking().AsEnumerable().Count());
        Assert.Equal("Cy", Staff.People.Where(p => p.Level < Ladders.Sre.Junior && p.Level != null).Select(p => p.Name).Single());
    }

    [SkippableFact]
    public void An_unknown_id_in_a_list_is_reported_with_table_column_and_key()
    {
        Staff.Sql(Staff.Context.Database.IsSqlite()
            ? """UPDATE "People" SET "Strengths" = '["sre/competencies/scope"]' WHERE "Name" = 'Cy'"""
            : """UPDATE "People" SET "Strengths" = ARRAY['sre/competencies/scope'] WHERE "Name" = 'Cy'""");
        Staff.Context.ChangeTracker.Clear();

        var error = Assert.Throws<InvalidOperationException>(() => Staff.Find("Cy"));
        Assert.Matches("^The table 'People' has a wrong id in the column 'Strengths' where Id = [0-9]+.", error.Message);
    }

    [SkippableFact]
    public void A_level_of_a_ladder_that_the_context_does_not_use_is_not_written()
    {
        using var context = Staff.NewContext(o => o.UseLadders(new LadderSet(Ladders.Design)));
        context.Add(new Review { Level = Ladders.Sre.Junior, PersonId = 1 });
        var error = Assert.ThrowsAny<Exception>(() => context.SaveChanges());
        Assert.Equal(
            "'sre/junior' is not in a ladder that the context uses. Add its ladder to those of 'UseLadders'.",
            error.GetBaseException().Message);
    }

    [SkippableFact]
    public void Contexts_share_their_services_if_they_have_the_same_ladders()
    {
        using var one = Staff.NewContext(o => o.UseLadders(new LadderSet(Ladders.Sre, Ladders.Design)));
        using var other = Staff.NewContext(o => o.UseLadders(new LadderSet(Ladders.Sre, Ladders.Design)));
        using var fewer = Staff.NewContext(o => o.UseLadders(new LadderSet(Ladders.Design)));
        Assert.Same(one.Model, other.Model);
        Assert.NotSame(one.Model, fewer.Model);
    }

    [SkippableFact]
    public void A_selected_level_with_an_unknown_id_is_reported_with_the_id()
    {
        Staff.Sql("""UPDATE "People" SET "Level" = 'sre/senor' WHERE "Name" = 'Cy'""");
        var error = Assert.ThrowsAny<Exception>(() => Staff.People.Select(p => p.Level).ToList());
        Assert.StartsWith(
            "'sre/senor' is not the id of a level. Did you mean 'sre/senior'?", error.GetBaseException().Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_retired_level_is_not_of_the_type_of_its_ladder()
    {
        Staff.Sql("""UPDATE "People" SET "Level" = 'sre/apprentice' WHERE "Name" = 'Cy'""");
        Staff.Context.ChangeTracker.Clear();
        var error = Assert.Throws<InvalidOperationException>(() => Staff.Find("Cy"));
        Assert.Contains(
            "'sre/apprentice' is the id of a retired level, which a 'Level' can be and a 'SreLevel' cannot.",
            error.Message,
            StringComparison.Ordinal);
    }
}

/// <summary>Contexts that cannot store ladders.</summary>
public sealed class WrongProviderTests
{
    [Fact]
    public void A_provider_without_columns_is_refused()
    {
        var options = new DbContextOptionsBuilder<Staff>().UseInMemoryDatabase("x").UseLadders(Ladders.All).Options;
        var error = Assert.Throws<InvalidOperationException>(() => new Staff(options));
        Assert.StartsWith(
            "'UseLadders' needs a relational database, and Microsoft.EntityFrameworkCore.InMemory is not one.",
            error.Message,
            StringComparison.Ordinal);
    }
}
