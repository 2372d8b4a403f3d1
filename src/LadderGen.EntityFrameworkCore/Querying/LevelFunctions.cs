using System.Reflection;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <summary>Marks what a query needs of a level. Only SQL is made of these calls; they are never run.</summary>
internal static class LevelFunctions
{
    public static readonly MethodInfo OrderMethod = typeof(LevelFunctions).GetMethod(nameof(Order))!;
    public static readonly MethodInfo LastMethod = typeof(LevelFunctions).GetMethod(nameof(Last))!;
    public static readonly MethodInfo AtMethod = typeof(LevelFunctions).GetMethod(nameof(At))!;
    public static readonly MethodInfo CurrentMethod = typeof(LevelFunctions).GetMethod(nameof(Current))!;

    /// <summary>The place of a level in the total order of all levels; null for an id that is not a level.</summary>
    public static int? Order(Level? level) => throw OnlyInQueries(level);

    /// <summary>The place of the highest level of the same ladder.</summary>
    public static int? Last(Level? level) => throw OnlyInQueries(level);

    /// <summary>The level at a place in the total order.</summary>
    public static TLevel? At<TLevel>(int? order)
        where TLevel : Level => throw OnlyInQueries(order);

    /// <summary>A part under the id that it has now.</summary>
    public static TPart? Current<TPart>(TPart? part)
        where TPart : LadderPart => throw OnlyInQueries(part);

    private static InvalidOperationException OnlyInQueries(object? value) => new($"Only a query can use '{value}' here.");
}
