using System.Linq.Expressions;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <summary>
/// What a query needs to know about a level or another part. <see cref="PartTranslator"/> makes SQL of these calls. EF Core runs one itself
/// if its argument is not in the database, so most of them mean the same in memory.
/// </summary>
/// <remarks>They are generic because a column is of a part's own type, such as <c>SreLevel</c>, or a <see cref="Stored{TPart}"/>.</remarks>
internal static class PartFunctions
{
    /// <summary>Returns the rank, as the operators of levels compare it: -1 for null, and for an id that is not a level.</summary>
    public static int Rank<TColumn>(TColumn? level) => PartOf(level) is Level known ? known.Rank : -1;

    /// <summary>Returns the place of a level among the levels of all ladders; null for an id that is not a level.</summary>
    public static int? Order<TColumn>(TColumn? level) => throw OnlyInDatabase(level);

    /// <summary>Returns the place of a level among the levels of all ladders; -1 for null, and for an id that is not a level.</summary>
    public static int SortOrder<TColumn>(TColumn? level) => throw OnlyInDatabase(level);

    /// <summary>Returns the level at a place among the levels of all ladders.</summary>
    public static TColumn? At<TColumn>(int? order) => throw OnlyInDatabase(order);

    /// <summary>Gets whether a level is at or above another one of the same ladder.</summary>
    public static bool IsAtLeast<TColumn, TOther>(TColumn? level, TOther? other) =>
        PartOf(level) is Level one && PartOf(other) is Level two && one.IsAtLeast(two);

    /// <summary>Compares two levels in the order of all levels; null comes first.</summary>
    public static int Compare<TColumn, TOther>(TColumn? level, TOther? other) =>
        Comparer<Level>.Default.Compare(PartOf(level) as Level, PartOf(other) as Level);

    /// <summary>Gets whether two columns are the same part, each perhaps under a former id.</summary>
    public static bool Same<TColumn, TOther>(TColumn? one, TOther? other) => Id(Current(one)) == Id(Current(other));

    /// <summary>Returns a part under the id that it has now.</summary>
    public static TColumn? Current<TColumn>(TColumn? part) => part;

    /// <summary>Returns the id of a part.</summary>
    public static string? Id<TColumn>(TColumn? part) => PartOf(part)?.Id ?? part?.ToString();

    /// <summary>Returns the part of a stored one.</summary>
    public static TPart? Part<TPart>(Stored<TPart>? stored)
        where TPart : LadderPart => stored?.Part;

    /// <summary>Makes a call of one of these functions.</summary>
    public static MethodCallExpression Call(string function, params Expression[] columns) =>
        Expression.Call(typeof(PartFunctions), function, [.. columns.Select(c => c.Type)], columns);

    private static LadderPart? PartOf(object? column) => column as LadderPart ?? (column as IStored)?.Part;

    private static InvalidOperationException OnlyInDatabase(object? value) =>
        new($"Only the database can sort levels here, and '{value}' is not in it. Load the rows first, as with AsEnumerable().");
}
