using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

public sealed class StoredTestsOnSqlite() : StoredTests(Database.Sqlite);

public sealed class StoredTestsOnPostgres() : StoredTests(Database.Postgres);

/// <summary>A stored part keeps its id, whether a ladder has it or not.</summary>
public abstract class StoredTests(Func<Database> database) : StaffTests(database)
{
    [SkippableFact]
    public void An_id_that_no_ladder_has_is_read_and_written_back()
    {
        var bo = Staff.Find("Bo");
        Assert.Equal("sre/trainee", bo.Reviewed!.Id);
        Assert.Null(bo.Reviewed.Part);

        bo.Name = "Boris";
        Staff.Context.Entry(bo).Property(p => p.Reviewed).IsModified = true;
        Staff.Context.SaveChanges();
        Assert.Equal("sre/trainee", Staff.Value("""SELECT "Reviewed" AS "Value" FROM "People" WHERE "Name" = 'Boris'"""));
    }

    [SkippableFact]
    public void A_former_id_is_the_part_and_stays_as_it_was()
    {
        var bob = Staff.Find("Bob");
        Assert.Equal(("sre/l2", Ladders.Sre.Middle), (bob.Reviewed!.Id, bob.Reviewed.Part));
        Assert.Equal(bob.Reviewed, new Stored<Level>(Ladders.Sre.Middle));
    }

    [SkippableFact]
    public void The_part_is_compared_in_queries()
    {
        Assert.Equal("Bob Cy", Names(p => p.Reviewed!.Part == Ladders.Sre.Middle));
        Assert.Equal("Ann Bo Di", Names(p => p.Reviewed!.Part != Ladders.Sre.Middle));
        Assert.Equal("Ann Bob Cy", Names(p => p.Reviewed!.Part!.IsAtLeast(Ladders.Sre.Junior)));
        Assert.Equal("Ann Bob Di", Names(p => p.Reviewed!.Part == p.Level));
        Assert.Equal("Di", Names(p => p.Reviewed == null));
        Assert.Equal("Ann", Staff.People.OrderBy(p => p.Reviewed == null).ThenBy(p => p.Name).First().Name);
    }

    [SkippableFact]
    public void A_stored_part_is_compared_with_another()
    {
        var middle = Staff.Find("Cy").Reviewed;
        var former = Staff.Find("Bob").Reviewed;
        var unknown = Staff.Find("Bo").Reviewed;
        Assert.Equal("Bob Cy", Names(p => p.Reviewed == middle));
        Assert.Equal("Bob Cy", Names(p => p.Reviewed == former));
        Assert.Equal("Bo", Names(p => p.Reviewed == unknown));
        Assert.Equal("Ann Bo Di", Names(p => p.Reviewed != former));
    }

    [SkippableFact]
    public void Contains_finds_the_part()
    {
        List<Level?> levels = [Ladders.Sre.Middle, Ladders.Design.Junior];
        List<Stored<Level>?> stored = [Ladders.Sre.Middle];
        Assert.Equal("Bob Cy", Names(p => levels.Contains(p.Reviewed!.Part)));
        Assert.Equal("Bob Cy", Names(p => stored.Contains(p.Reviewed)));
    }

    [SkippableFact]
    public void Stored_levels_are_sorted_by_rank()
    {
        Assert.Equal("Bo Di Ann Bob Cy", InOrder(Staff.People.OrderBy(p => p.Reviewed!.Part).ThenBy(p => p.Name)));
        Assert.Equal("Bo Di Ann Bob Cy", InOrder(Staff.People.OrderBy(p => p.Reviewed).ThenBy(p => p.Name)));
        Assert.Equal(Ladders.Sre.Middle, Staff.People.Max(p => p.Reviewed!.Part));
        Assert.Equal(Ladders.Sre.Junior, Staff.People.Min(p => p.Reviewed)!.Part);
    }

    [SkippableFact]
    public void The_part_is_selected()
    {
        var reviewed = Staff.People.Where(p => p.Reviewed != null).OrderBy(p => p.Name).Select(p => p.Reviewed!.Part).ToList();
        Assert.Equal([Ladders.Sre.Junior, null, Ladders.Sre.Middle, Ladders.Sre.Middle], reviewed);
    }

    [SkippableFact]
    public void Whether_a_ladder_has_the_id_is_not_a_question_for_a_query() =>
        Assert.Throws<InvalidOperationException>(() => Names(p => p.Reviewed!.Part == null));

    [SkippableFact]
    public void A_retired_part_is_read_in_its_last_words()
    {
        Staff.Context.Reviews.Add(new Review { PersonId = Staff.Find("Ann").Id, Level = Ladders.Sre.Junior });
        Staff.Context.SaveChanges();
        Staff.Sql("""UPDATE "Reviews" SET "Level" = 'sre/apprentice', "Expectation" = 'sre/senior/mastery/carries-the-pager'""");
        Staff.Context.ChangeTracker.Clear();

        var review = Staff.Context.Reviews.Single();
        Assert.Equal(("Apprentice", true), (review.Level.Title, review.Level.IsRetired));
        Assert.Equal("Carries the pager.", review.Expectation!.Part!.Text);
        Assert.True(review.Expectation.Part.IsRetired);

        var junior = Ladders.Sre.Junior;
        var apprentice = Ladders.Sre.Retired.OfType<Level>().Single();
        Assert.Equal(0, Staff.Context.Reviews.Count(r => r.Level.IsAtLeast(junior)));
        Assert.Equal(1, Staff.Context.Reviews.Count(r => r.Level.IsAtLeast(apprentice)));
        Assert.Equal(1, Staff.Context.Reviews.Count(r => r.Level == apprentice));
    }
}
