using System.Reflection;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <summary>Marks what a query needs of a level or another part. Only SQL is made of these calls; they are never run.</summary>
/// <remarks>They are generic because a column may be a part or a <see cref="Stored{TPart}"/>.</remarks>
internal static class LevelFunctions
{
    public static readonly MethodInfo OrderMethod = typeof(LevelFunctions).GetMethod(nameof(Order))!;
    public static readonly MethodInfo LastMethod = typeof(LevelFunctions).GetMethod(nameof(Last))!;
    public static readonly MethodInfo AtMethod = typeof(LevelFunctions).GetMethod(nameof(At))!;
    public static readonly MethodInfo CurrentMethod = typeof(LevelFunctions).GetMethod(nameof(Current))!;
    public static readonly MethodInfo SameMethod = typeof(LevelFunctions).GetMethod(nameof(Same))!;

    /// <summary>The place of a level in the total order of all levels; null for an id that is not a level.</summary>
    public static int? Order<TLevel>(TLevel? level) => throw OnlyInQueries(level);

    /// <summary>The place of the highest level of the same ladder.</summary>
    public static int? Last<TLevel>(TLevel? level) => throw OnlyInQueries(level);

    /// <summary>The level at a place in the total order.</summary>
    public static TLevel? At<TLevel>(int? order) => throw OnlyInQueries(order);

    /// <summary>A part under the id that it has now.</summary>
    public static TPart? Current<TPart>(TPart? part) => throw OnlyInQueries(part);

    /// <summary>Gets whether a stored part is a part.</summary>
    public static bool Same<TStored, TPart>(TStored? stored, TPart? part) => throw OnlyInQueries(part);

    private static InvalidOperationException OnlyInQueries(object? value) => new($"Only a query can use '{value}' here.");
}
