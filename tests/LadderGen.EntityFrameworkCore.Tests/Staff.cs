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

    /// <summary>The levels that the person had.</summary>
    public IList<SreLevel> Path { get; set; } = new List<SreLevel>();

    public IList<Review> Reviews { get; set; } = new List<Review>();
}

/// <summary>A review of a person.</summary>
public sealed class Review
{
    public int Id { get; set; }

    public int PersonId { get; set; }

    public required Level Level { get; set; }

    public Stored<Expectation>? Expectation { get; set; }
}

/// <summary>The pay of a level.</summary>
public sealed class Band
{
    public required SreLevel Level { get; set; }

    public int Salary { get; set; }
}

/// <summary>A database of people.</summary>
public sealed class Staff(DbContextOptions<Staff> options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<Band> Bands => Set<Band>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Band>().HasKey(b => b.Level);
        modelBuilder.Entity<Band>().HasData(
            new Band { Level = Ladders.Sre.Junior, Salary = 100 },
            new Band { Level = Ladders.Sre.Middle, Salary = 200 },
            new Band { Level = Ladders.Sre.Senior, Salary = 300 });
        modelBuilder.Entity<Person>().HasIndex(p => p.Level);
        modelBuilder.Entity<Person>().Property<SreLevel>("Target").HasDefaultValue(Ladders.Sre.Senior);
    }
}

/// <summary>
/// A database with Ann, a Junior, Bo and Bob, in the middle, one of them since it was called L2, Cy, a Senior, and Di, without a level.
/// </summary>
public sealed class TestStaff : IDisposable
{
    private readonly Database _database;

    public TestStaff(Func<Database> open)
    {
        _database = open();
        Context = NewContext();
        Context.Database.EnsureCreated();
        Context.AddRange(
            new Person { Name = "Cy", Level = Ladders.Sre.Senior, Reviewed = Ladders.Sre.Middle, Other = Ladders.Design.Senior },
            new Person { Name = "Ann", Level = Ladders.Sre.Junior, Reviewed = Ladders.Sre.Junior, Other = Ladders.Sre.Junior },
            new Person { Name = "Bo", Level = Ladders.Sre.Middle, Other = Ladders.Design.Junior },
            new Person
            {
                Name = "Bob",
                Level = Ladders.Sre.Middle,
                Other = Ladders.Sre.Middle,
                Path = [Ladders.Sre.Junior, Ladders.Sre.Middle],
            },
            new Person { Name = "Di" });
        Context.SaveChanges();
        Context.ChangeTracker.Clear();
        Sql("""UPDATE "People" SET "Level" = 'sre/l2', "Other" = 'sre/l2', "Reviewed" = 'sre/l2' WHERE "Name" = 'Bob'""");
        Sql("""UPDATE "People" SET "Reviewed" = 'sre/trainee' WHERE "Name" = 'Bo'""");
    }

    public Staff Context { get; }

    public IQueryable<Person> People => Context.People;

    public Staff NewContext(Action<DbContextOptionsBuilder<Staff>>? configure = null)
    {
        var options = _database.Use(new DbContextOptionsBuilder<Staff>()).UseLadders(Ladders.All);
        configure?.Invoke(options);
        return new Staff(options.Options);
    }

    public void Sql(string sql) => Context.Database.ExecuteSqlRaw(sql);

    public string? Value(string sql) => Context.Database.SqlQueryRaw<string>(sql).AsEnumerable().Single();

    public Person Find(string name) => Context.People.Single(p => p.Name == name);

    public void Dispose()
    {
        Context.Dispose();
        _database.Dispose();
    }
}
