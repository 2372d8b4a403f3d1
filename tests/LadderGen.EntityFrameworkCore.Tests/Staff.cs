using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

/// <summary>Somebody with a level.</summary>
public sealed class Person
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public SreLevel? Level { get; set; }

    /// <summary>A level of any ladder.</summary>
    public Level? Other { get; set; }

    /// <summary>The level of a past review, which a ladder may not have any more.</summary>
    public Stored<Level>? Reviewed { get; set; }

    public IList<Competency> Strengths { get; set; } = new List<Competency>();
}

/// <summary>A database of people.</summary>
public sealed class Staff(DbContextOptions<Staff> options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();
}

/// <summary>A database with Ann, a Junior, Bo and Bob, in the middle, one of them since it was called L2, Cy, a Senior, and Di, without a level.</summary>
public sealed class TestStaff : IDisposable
{
    private readonly SqliteConnection _connection = new("DataSource=:memory:");

    public TestStaff()
    {
        _connection.Open();
        Context = new Staff(new DbContextOptionsBuilder<Staff>().UseSqlite(_connection).UseLadders(Ladders.All).Options);
        Context.Database.EnsureCreated();
        Context.AddRange(
            new Person { Name = "Cy", Level = Ladders.Sre.Senior, Reviewed = Ladders.Sre.Middle, Other = Ladders.Design.Senior },
            new Person { Name = "Ann", Level = Ladders.Sre.Junior, Reviewed = Ladders.Sre.Junior, Other = Ladders.Sre.Junior },
            new Person { Name = "Bo", Level = Ladders.Sre.Middle, Other = Ladders.Design.Junior },
            new Person { Name = "Bob", Level = Ladders.Sre.Middle, Other = Ladders.Sre.Middle },
            new Person { Name = "Di" });
        Context.SaveChanges();
        Context.ChangeTracker.Clear();
        Context.Database.ExecuteSqlRaw("UPDATE People SET Level = 'sre/l2', Reviewed = 'sre/l2' WHERE Name = 'Bob'");
        Context.Database.ExecuteSqlRaw("UPDATE People SET Reviewed = 'sre/trainee' WHERE Name = 'Bo'");
    }

    public Staff Context { get; }

    public IQueryable<Person> People => Context.People;

    public void Dispose()
    {
        Context.Dispose();
        _connection.Dispose();
    }
}
