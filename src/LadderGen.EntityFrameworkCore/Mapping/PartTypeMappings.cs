using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.DependencyInjection;

namespace LadderGen.EntityFrameworkCore.Mapping;

/// <summary>
/// Maps parts of ladders to text of a bounded length. With a mapping, EF Core takes a property of type <c>Level</c> for a column and
/// not for a relation, and knows how to write a level that is a constant or a parameter.
/// </summary>
/// <param name="services">The services of the context. The mapping source itself cannot be injected, since it is made from this.</param>
/// <param name="ladders">The ladders of the context.</param>
internal sealed class PartTypeMappings(IServiceProvider services, StoredLadders ladders) : IRelationalTypeMappingSourcePlugin
{
    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo)
    {
        if (mappingInfo.ClrType is not { } type || ConverterOf(type) is not { } converterType)
        {
            return null;
        }

        var text = services.GetRequiredService<IRelationalTypeMappingSource>().FindMapping(
            typeof(string),
            mappingInfo.StoreTypeName,
            mappingInfo.IsKeyOrIndex,
            mappingInfo.IsUnicode ?? true,
            mappingInfo.Size ?? StoredLadders.IdLength,
            rowVersion: false,
            mappingInfo.IsFixedLength);
        var converter = (ValueConverter)Activator.CreateInstance(converterType, ladders)!;
        return (RelationalTypeMapping?)text?.WithComposedConverter(converter);
    }

    private static Type? ConverterOf(Type type) =>
        IsPart(type) ? typeof(PartConverter<>).MakeGenericType(type)
        : IsStored(type) ? typeof(StoredConverter<>).MakeGenericType(type.GetGenericArguments())
        : null;

    /// <summary>Returns the type of the part that a column holds.</summary>
    public static Type PartOf(Type type) => IsStored(type) ? type.GetGenericArguments()[0] : type;

    /// <summary>Gets whether a type is a <see cref="Stored{TPart}"/>.</summary>
    public static bool IsStored(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Stored<>);

    /// <summary>Gets whether a type is a part that is stored by its id.</summary>
    public static bool IsPart(Type type) =>
        typeof(LadderPart).IsAssignableFrom(type)
        && !typeof(Ladder).IsAssignableFrom(type)
        && !typeof(CompetencyExpectations).IsAssignableFrom(type);
}
