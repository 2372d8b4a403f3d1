using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LadderGen.EntityFrameworkCore.Tests;

/// <summary>An empty database, which is dropped at the end of a test.</summary>
public abstract class Database : IDisposable
{
    public static Database Sqlite() => new InSqlite();

    /// <summary>Opens one on the server that <c>LADDERGEN_POSTGRES</c> names.</summary>
    /// <remarks>Without one, the test is skipped.</remarks>
    public static Database Postgres()
    {
        var server = Environment.GetEnvironmentVariable("LADDERGEN_POSTGRES");
        Skip.If(string.IsNullOrEmpty(server), "LADDERGEN_POSTGRES has no connection string.");
        return new InPostgres(server!);
    }

    public abstract DbContextOptionsBuilder<TContext> Use<TContext>(DbContextOptionsBuilder<TContext> options)
        where TContext : DbContext;

    public abstract void Dispose();

    private sealed class InSqlite : Database
    {
        private readonly SqliteConnection _connection = new("DataSource=:memory:");

        public InSqlite() => _connection.Open();

        public override DbContextOptionsBuilder<TContext> Use<TContext>(DbContextOptionsBuilder<TContext> options) =>
            options.UseSqlite(_connection);

        public override void Dispose() => _connection.Dispose();
    }

    private sealed class InPostgres : Database
    {
        private readonly string _server;
        private readonly string _name = $"laddergen_{Guid.NewGuid():N}";

        public InPostgres(string server)
        {
            _server = server;
            Run($"CREATE DATABASE {_name}");
        }

        public override DbContextOptionsBuilder<TContext> Use<TContext>(DbContextOptionsBuilder<TContext> options) =>
            options.UseNpgsql(new NpgsqlConnectionStringBuilder(_server) { Database = _name, Pooling = false }.ConnectionString);

        public override void Dispose() => Run($"DROP DATABASE {_name} WITH (FORCE)");

        private void Run(string sql)
        {
            using var connection = new NpgsqlConnection(_server);
            connection.Open();
            using var command = new NpgsqlCommand(sql, connection);
            command.ExecuteNonQuery();
        }
    }
}
