using LadderGen;
using LadderGen.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

// EF Core's extensions are where every context already looks.
namespace Microsoft.EntityFrameworkCore;

/// <summary>Makes a context store ladders.</summary>
public static class UseLaddersExtensions
{
    /// <summary>
    /// Stores levels, competencies and expectations by their ids, and compares levels by rank in queries.
    /// </summary>
    /// <param name="options">The options of the context.</param>
    /// <param name="ladders">The ladders whose parts are stored: <c>Ladders.All</c>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// services.AddDbContext&lt;People&gt;(options => options.UseSqlite(connection).UseLadders(Ladders.All));
    /// </code>
    /// </example>
    public static DbContextOptionsBuilder UseLadders(this DbContextOptionsBuilder options, LadderSet ladders)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ladders);
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new LaddersOptionsExtension(ladders));
        return options;
    }

    /// <inheritdoc cref="UseLadders(DbContextOptionsBuilder, LadderSet)"/>
    /// <typeparam name="TContext">The type of the context.</typeparam>
    public static DbContextOptionsBuilder<TContext> UseLadders<TContext>(
        this DbContextOptionsBuilder<TContext> options, LadderSet ladders)
        where TContext : DbContext =>
        (DbContextOptionsBuilder<TContext>)UseLadders((DbContextOptionsBuilder)options, ladders);
}
