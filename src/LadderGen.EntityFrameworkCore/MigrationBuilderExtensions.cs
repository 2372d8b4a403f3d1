using LadderGen;

namespace Microsoft.EntityFrameworkCore.Migrations;

/// <summary>Brings stored ids up to date in a migration.</summary>
public static class MigrationBuilderExtensions
{
    /// <summary>
    /// Replaces former ids in a column by the ids of today, for every part that a declaration lists under <c>renamed</c>. Without
    /// it they are still read and found; with it other programs, too, see one id for each part.
    /// </summary>
    /// <param name="migrationBuilder">The migration.</param>
    /// <param name="ladders">The ladders: <c>Ladders.All</c>.</param>
    /// <param name="table">The table.</param>
    /// <param name="column">The column of ids.</param>
    /// <param name="schema">The schema of the table; null for the default one.</param>
    /// <exception cref="ArgumentNullException">An argument but <paramref name="schema"/> is null.</exception>
    /// <remarks>Ids are copied into the migration when it runs, so a later change of the ladders changes what it does.</remarks>
    /// <example><code>migrationBuilder.UpdateLadderIds(Ladders.All, "People", "Level");</code></example>
    public static void UpdateLadderIds(
        this MigrationBuilder migrationBuilder, LadderSet ladders, string table, string column, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        ArgumentNullException.ThrowIfNull(ladders);
        foreach (var (old, now) in ladders.RenamedIds)
        {
            migrationBuilder.UpdateData(table, column, old, column, now, schema);
        }
    }
}
