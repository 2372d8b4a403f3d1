using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LadderGen.EntityFrameworkCore.Mapping;

/// <summary>Reads the ids of a row before its entity is made, so that an unknown one is reported with its table, column and key.</summary>
/// <remarks>An <see cref="IMaterializationInterceptor"/> could do the same, but it makes reading any entity three times as slow.</remarks>
internal sealed class UnknownIds : IInstantiationBindingInterceptor
{
    public InstantiationBinding ModifyBinding(InstantiationBindingInterceptionData interceptionData, InstantiationBinding binding)
    {
        if (interceptionData.TypeBase is not IEntityType entityType || entityType.IsMappedToJson())
        {
            return binding;
        }

        var columns = entityType.GetProperties().Where(p => PartTypes.IsPart(p.GetElementType()?.ClrType ?? p.ClrType)).ToList();
        return columns.Count == 0 ? binding : new CheckedBinding(binding, entityType, columns);
    }

    /// <summary>Throws if a column could not be read because of an unknown id. Any other problem shows when the entity is made.</summary>
    public static void Check(Exception exception, string place, string type, string[] keys, object?[] values)
    {
        if (exception.GetBaseException() is not KeyNotFoundException unknown)
        {
            return;
        }

        var where = keys.Length == 0 ? "" : $" where {string.Join(" and ", keys.Zip(values, (key, value) => $"{key} = {value}"))}";
        throw new InvalidOperationException(
            $"{place}{where} has a wrong id. {unknown.Message} " +
            "To find rows with the id, list it in the ladder under 'renamed' or 'retired'. " +
            $"To read rows whatever their ids are, make the property a 'Stored<{type}>'.",
            exception);
    }

    /// <summary>Makes an entity after a look at its ids.</summary>
    private sealed class CheckedBinding(InstantiationBinding binding, IEntityType entityType, IReadOnlyList<IProperty> columns)
        : InstantiationBinding(binding.ParameterBindings)
    {
        public override Type RuntimeType => binding.RuntimeType;

        public override Expression CreateConstructorExpression(ParameterBindingInfo bindingInfo) =>
            Expression.Block([.. columns.Select(c => Checked(c, bindingInfo)), binding.CreateConstructorExpression(bindingInfo)]);

        public override InstantiationBinding With(IReadOnlyList<ParameterBinding> parameterBindings) =>
            new CheckedBinding(binding.With(parameterBindings), entityType, columns);

        private TryExpression Checked(IProperty column, ParameterBindingInfo bindingInfo)
        {
            var exception = Expression.Parameter(typeof(Exception));
            var keys = entityType.FindPrimaryKey()?.Properties.Where(p => p != column).ToList() ?? [];
            var check = Expression.Call(
                typeof(UnknownIds),
                nameof(Check),
                null,
                exception,
                Expression.Constant($"The column '{column.GetColumnName()}' of the table '{entityType.GetTableName()}'"),
                Expression.Constant((column.GetElementType()?.ClrType ?? column.ClrType).Name),
                Expression.NewArrayInit(typeof(string), keys.Select(k => Expression.Constant(k.Name))),
                Expression.NewArrayInit(typeof(object), keys.Select(k => Expression.Convert(Read(k), typeof(object)))));
            return Expression.TryCatch(Expression.Block(typeof(void), Read(column)), Expression.Catch(exception, check));

            Expression Read(IProperty property) => new PropertyParameterBinding(property).BindToParameter(bindingInfo);
        }
    }
}
