using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

/// <summary>A stored part keeps its id, whether a ladder has it or not.</summary>
public sealed class StoredTests : IDisposable
{
    private readonly TestStaff _staff = new();

    public void Dispose() => _staff.Dispose();

    [Fact]
    public void An_id_that_no_ladder_has_is_read_and_written_back()
    {
        var bo = _staff.Context.People.Single(p => p.Name == "Bo");
        Assert.Equal("sre/trainee", bo.Reviewed!.Id);
        Assert.Null(bo.Reviewed.Part);

        bo.Name = "Boris";
        _staff.Context.Entry(bo).Property(p => p.Reviewed).IsModified = true;
        _staff.Context.SaveChanges();
        Assert.Equal("sre/trainee", ReviewedOf("Boris"));
    }

    [Fact]
    public void A_former_id_is_the_part_and_stays_as_it_was()
    {
        var bob = _staff.Context.People.Single(p => p.Name == "Bob");
        Assert.Equal(("sre/l2", Ladders.Sre.Middle), (bob.Reviewed!.Id, bob.Reviewed.Part));
        Assert.Equal(bob.Reviewed, new Stored<Level>(Ladders.Sre.Middle));
    }

    [Fact]
    public void The_part_is_compared_in_queries()
    {
        Assert.Equal("Bob Cy", Names(p => p.Reviewed!.Part == Ladders.Sre.Middle));
        Assert.Equal("Ann Bob Cy", Names(p => p.Reviewed!.Part!.IsAtLeast(Ladders.Sre.Junior)));
        Assert.Equal("Di", Names(p => p.Reviewed == null));
        Assert.Equal("Ann", _staff.People.OrderBy(p => p.Reviewed == null).ThenBy(p => p.Name).First().Name);
    }

    [Fact]
    public void Whether_a_ladder_has_the_id_is_not_a_question_for_a_query() =>
        Assert.Throws<InvalidOperationException>(() => Names(p => p.Reviewed!.Part == null));

    private string ReviewedOf(string name) =>
        _staff.Context.Database.SqlQuery<string>($"SELECT Reviewed AS Value FROM People WHERE Name = {name}").Single();

    private string Names(System.Linq.Expressions.Expression<Func<Person, bool>> condition) =>
        string.Join(' ', _staff.People.Where(condition).AsEnumerable().Select(p => p.Name).Order(StringComparer.Ordinal));
}
