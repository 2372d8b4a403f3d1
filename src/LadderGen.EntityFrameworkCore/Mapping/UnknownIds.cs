using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LadderGen.EntityFrameworkCore.Mapping;

/// <summary>Reads the ids of a row before its entity is made, so that an unknown one is reported with its table, column and key.</summary>
internal sealed class UnknownIds : IMaterializationInterceptor
{
    private readonly ConcurrentDictionary<IEntityType, IProperty[]> _properties = new();

    public InterceptionResult<object> CreatingInstance(
        MaterializationInterceptionData materializationData, InterceptionResult<object> result)
    {
        var properties = _properties.GetOrAdd(
            materializationData.EntityType,
            static entityType => [.. entityType.GetProperties().Where(p => PartTypes.IsPart(p.GetElementType()?.ClrType ?? p.ClrType))]);
        foreach (var property in properties)
        {
            try
            {
                materializationData.GetPropertyValue(property);
            }
            catch (Exception exception) when (exception.GetBaseException() is KeyNotFoundException unknown)
            {
                throw new InvalidOperationException(MessageOf(property, materializationData, unknown), exception);
            }
        }

        return result;
    }

    private static string MessageOf(IProperty property, MaterializationInterceptionData row, KeyNotFoundException unknown)
    {
        var key = row.EntityType.FindPrimaryKey()?.Properties
            .Where(p => p != property)
            .Select(p => $"{p.Name} = {row.GetPropertyValue(p)}");
        var where = key is null ? "" : $" where {string.Join(" and ", key)}";
        var type = property.GetElementType()?.ClrType ?? property.ClrType;
        return $"The table '{row.EntityType.GetTableName()}' has a wrong id in the column '{property.GetColumnName()}'{where}. " +
            $"{unknown.Message} To find rows with the id, list it in the ladder under 'renamed' or 'retired'. " +
            $"To read rows whatever their ids are, make the property a 'Stored<{type.Name}>'.";
    }
}
