using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

public sealed class PlanTestsOnSqlite() : PlanTests(Database.Sqlite);

public sealed class PlanTestsOnPostgres() : PlanTests(Database.Postgres);

/// <summary>Levels in JSON, in filters of a model, and with a conversion of their own.</summary>
public abstract class PlanTests : IDisposable
{
    private readonly Database _database;
    private readonly Plans _plans;

    protected PlanTests(Func<Database> database)
    {
        _database = database();
        _plans = Plans.On(_database);
        _plans.AddRange(
            new Plan { Goal = new Goal { Level = Ladders.Sre.Senior, Why = "A" }, Named = Ladders.Sre.Senior },
            new Plan { Goal = new Goal { Level = Ladders.Sre.Middle, Why = "B" }, Named = Ladders.Sre.Middle },
            new Plan
            {
                Goal = new Goal { Level = Ladders.Sre.Principal, Why = "C" },
                Evidence = [Ladders.Sre.Junior.Mastery.PlansMaintenanceWithTheTeam!],
            });
        _plans.SaveChanges();
        _plans.ChangeTracker.Clear();
    }

    public void Dispose()
    {
        _plans.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    [SkippableFact]
    public void A_level_in_JSON_is_compared_by_rank()
    {
        var above = _plans.All.Where(p => p.Goal.Level > Ladders.Sre.Middle).OrderByDescending(p => p.Goal.Level);
        Assert.Equal(["C", "A"], above.Select(p => p.Goal.Why));
        Assert.Equal(Ladders.Sre.Middle, _plans.All.Single(p => p.Goal.Level == Ladders.Sre.Middle).Goal.Level);
    }

    [SkippableFact]
    public void A_filter_of_the_model_compares_ranks()
    {
        _plans.Highest = Ladders.Sre.Senior;
        Assert.Equal(["A", "B"], _plans.All.Select(p => p.Goal.Why).ToList().Order());
        _plans.Highest = Ladders.Sre.Junior;
        Assert.Equal(0, _plans.All.Count());
        Assert.Equal(3, _plans.All.IgnoreQueryFilters().Count());
    }

    [SkippableFact]
    public void A_list_keeps_unknown_ids()
    {
        _plans.Database.ExecuteSqlRaw(_plans.Database.IsSqlite()
            ? """UPDATE "All" SET "Evidence" = '["sre/gone"]' WHERE "Evidence" <> '[]'"""
            : """UPDATE "All" SET "Evidence" = ARRAY['sre/gone'] WHERE "Evidence" <> ARRAY[]::varchar[]""");
        var evidence = _plans.All.AsEnumerable().SelectMany(p => p.Evidence).Single();
        Assert.Equal(("sre/gone", null), (evidence.Id, evidence.Part));
    }

    [SkippableFact]
    public void A_conversion_of_a_property_itself_has_no_order()
    {
        Assert.Equal(Ladders.Sre.Middle, _plans.All.Single(p => p.Named == Ladders.Sre.Middle).Goal.Level);
        var error = Assert.Throws<InvalidOperationException>(() => _plans.All.Count(p => p.Named >= Ladders.Sre.Middle));
        Assert.StartsWith(
            "A query can compare the ranks of levels only if they are stored by their ids.", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => _plans.All.OrderBy(p => p.Named).ToList());
        Assert.Throws<InvalidOperationException>(() => _plans.All.Max(p => p.Named));
    }
}
