using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
#if NET10_0_OR_GREATER
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;
#endif
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderGen.EntityFrameworkCore.Tests;

public sealed class MigrationTestsOnSqlite() : MigrationTests(Database.Sqlite);

public sealed class MigrationTestsOnPostgres() : MigrationTests(Database.Postgres);

/// <summary>Migrations of a database with ladders.</summary>
public abstract class MigrationTests(Func<Database> database) : StaffTests(database)
{
    [SkippableFact]
    public void Former_ids_are_replaced()
    {
        Assert.Equal("sre/l2", Staff.Value("""SELECT "Level" AS "Value" FROM "People" WHERE "Name" = 'Bob'"""));

        var migration = new MigrationBuilder(Staff.Context.Database.ProviderName);
        migration.UpdateLadderIds(Ladders.All, "People", "Level");
        var commands = Staff.Context.GetService<IMigrationsSqlGenerator>()
            .Generate(migration.Operations, Staff.Context.GetService<IDesignTimeModel>().Model);
        Staff.Context.GetService<IMigrationCommandExecutor>()
            .ExecuteNonQuery(commands, Staff.Context.GetService<IRelationalConnection>());

        Assert.Equal("sre/middle", Staff.Value("""SELECT "Level" AS "Value" FROM "People" WHERE "Name" = 'Bob'"""));
        Assert.Equal("sre/l2", Staff.Value("""SELECT "Other" AS "Value" FROM "People" WHERE "Name" = 'Bob'"""));
    }

#if NET10_0_OR_GREATER
    [SkippableFact]
    public void A_migration_has_ids_and_not_levels()
    {
        // As 'dotnet ef migrations add' makes them.
#pragma warning disable EF1001 // Internal EF Core API usage.
        var services = new DesignTimeServicesBuilder(typeof(Staff).Assembly, typeof(Staff).Assembly, new OperationReporter(null), [])
            .Build(Staff.Context);
#pragma warning restore EF1001
        using var scope = services.CreateScope();
        var differ = Staff.Context.GetService<IMigrationsModelDiffer>();
        var model = Staff.Context.GetService<IDesignTimeModel>().Model;
        var operations = differ.GetDifferences(null, model.GetRelationalModel());
        var code = new IndentedStringBuilder();
        scope.ServiceProvider.GetRequiredService<ICSharpMigrationOperationGenerator>().Generate("migrationBuilder", operations, code);
        var snapshot = scope.ServiceProvider.GetRequiredService<IMigrationsCodeGenerator>()
            .GenerateSnapshot("Acme", typeof(Staff), "StaffSnapshot", model);

        Assert.Contains("defaultValue: \"sre/senior\"", code.ToString(), StringComparison.Ordinal);
        Assert.Contains("{ \"sre/junior\", 100 }", code.ToString(), StringComparison.Ordinal);
        Assert.Contains("Level = \"sre/junior\"", snapshot, StringComparison.Ordinal);
        Assert.Contains("b.Property<string>(\"Level\")", snapshot, StringComparison.Ordinal);
        Assert.Contains(".HasMaxLength(450)", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("SreLevel", snapshot + code, StringComparison.Ordinal);
    }
#endif
}
