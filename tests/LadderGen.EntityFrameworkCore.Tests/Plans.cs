using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

/// <summary>A person's wish for a level.</summary>
public sealed class Plan
{
    public int Id { get; set; }

    public required Goal Goal { get; set; }

    public IList<Stored<Expectation>> Evidence { get; set; } = new List<Stored<Expectation>>();

    public Goal Fallback { get; set; } = new() { Level = Ladders.Sre.Middle, Why = "It is the next one" };

    public Ladder? Ladder { get; set; }

    public CompetencyExpectations? Area { get; set; }

    public Group? Group { get; set; }

    /// <summary>A level that is stored by its name.</summary>
    public SreLevel? Named { get; set; }
}

/// <summary>A part of a plan, stored as JSON in a column of it, or in columns.</summary>
public sealed class Goal
{
    public required SreLevel Level { get; set; }

    public required string Why { get; set; }
}

/// <summary>A database of plans, which shows those up to a level.</summary>
public sealed class Plans(DbContextOptions<Plans> options) : DbContext(options)
{
    public SreLevel Highest { get; set; } = Ladders.Sre.Principal;

    public DbSet<Plan> All => Set<Plan>();

    public static Plans On(Database database)
    {
        var plans = new Plans(database.Use(new DbContextOptionsBuilder<Plans>()).UseLadders(Ladders.All).Options);
        plans.Database.EnsureCreated();
        return plans;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Plan>().OwnsOne(p => p.Goal, goal => goal.ToJson());
        modelBuilder.Entity<Plan>().ComplexProperty(p => p.Fallback);
        modelBuilder.Entity<Plan>().HasQueryFilter(p => p.Goal.Level <= Highest);
        modelBuilder.Entity<Plan>().Property(p => p.Named).HasConversion(l => l!.Name, name => Ladders.Sre.FindLevel(name));
    }
}
