namespace LadderGen.EntityFrameworkCore.Mapping;

/// <summary>The types of the properties that are stored by an id.</summary>
internal static class PartTypes
{
    /// <summary>Gets whether a type is stored by an id.</summary>
    public static bool IsColumn(Type type) => IsPart(type) || IsStored(type);

    /// <summary>Gets whether a type is a part that is stored by its id.</summary>
    public static bool IsPart(Type type) =>
        typeof(LadderPart).IsAssignableFrom(type)
        && !typeof(Ladder).IsAssignableFrom(type)
        && !typeof(CompetencyExpectations).IsAssignableFrom(type);

    /// <summary>Gets whether a type is a <see cref="Stored{TPart}"/>.</summary>
    public static bool IsStored(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Stored<>);

    /// <summary>Returns the type of the part that a column holds.</summary>
    public static Type PartOf(Type column) => IsStored(column) ? column.GetGenericArguments()[0] : column;

    /// <summary>Returns a part as a value of a column.</summary>
    public static object ValueOf(LadderPart part, Type column) => IsStored(column) ? Activator.CreateInstance(column, part)! : part;
}
