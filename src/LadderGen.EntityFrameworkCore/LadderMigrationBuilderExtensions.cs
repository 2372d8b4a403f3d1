using LadderGen;

namespace Microsoft.EntityFrameworkCore.Migrations;

/// <summary>Brings stored ids up to date in a migration.</summary>
public static class LadderMigrationBuilderExtensions
{
    /// <summary>
    /// Replaces former ids in a column by the ids of today, for every part that a declaration lists under <c>renamed</c>. Queries find
    /// former ids without it. Use it for other programs that read the database, and before you delete an entry of <c>renamed</c>.
    /// </summary>
    /// <param name="migrationBuilder">The migration.</param>
    /// <param name="ladders">The ladders: <c>Ladders.All</c>.</param>
    /// <param name="table">The table.</param>
    /// <param name="column">The column, with one id in each row. A list of ids is not changed.</param>
    /// <param name="schema">The schema of the table; null for the default one.</param>
    /// <exception cref="ArgumentNullException">An argument but <paramref name="schema"/> is null.</exception>
    /// <remarks>The migration reads the ladders when it runs, so it does more once they have more entries.</remarks>
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
