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

    /// <summary>Gets whether a column with this converter has ids, and not what a context makes of a level otherwise.</summary>
    public static bool StoresIds(ValueConverter? converter) =>
        converter?.GetType() is { IsGenericType: true } type
        && (type.GetGenericTypeDefinition() == typeof(PartConverter<>) || type.GetGenericTypeDefinition() == typeof(StoredConverter<>));

    private static Type? ConverterOf(Type type) =>
        PartTypes.IsPart(type) ? typeof(PartConverter<>).MakeGenericType(type)
        : PartTypes.IsStored(type) ? typeof(StoredConverter<>).MakeGenericType(type.GetGenericArguments())
        : null;
}
