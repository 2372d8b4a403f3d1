using System.Linq.Expressions;
using static LadderGen.EntityFrameworkCore.Mapping.PartTypes;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <content>The order of levels, and the highest and the lowest one.</content>
internal sealed partial class PartRewriter
{
    private MethodCallExpression? Sorting(MethodCallExpression node)
    {
        var key = node.Arguments is [_, var selector] ? LambdaOf(selector) : null;
        return node.Method.Name switch
        {
            nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or
                nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending)
                when key is not null && IsColumn(key.ReturnType) => Sorted(node, node.Method.Name, key),
            nameof(Queryable.Order) when IsColumn(ItemTypeOf(node)) => Sorted(node, nameof(Queryable.OrderBy), Identity(node)),
            nameof(Queryable.OrderDescending) when IsColumn(ItemTypeOf(node)) =>
                Sorted(node, nameof(Queryable.OrderByDescending), Identity(node)),
            nameof(Queryable.Max) or nameof(Queryable.Min) when IsColumn(node.Type) && node.Arguments.Count == 1 =>
                Extreme(node, Identity(node)),
            nameof(Queryable.Max) or nameof(Queryable.Min) when IsColumn(node.Type) && key is not null => Extreme(node, key),
            _ => null,
        };
    }

    private MethodCallExpression Sorted(MethodCallExpression node, string method, LambdaExpression key)
    {
        Check(key);
        var order = Expression.Lambda(Order(nameof(PartFunctions.SortOrder), key), key.Parameters);
        return Expression.Call(
            node.Method.DeclaringType!, method, [ItemTypeOf(node), typeof(int)], Visit(node.Arguments[0]), order);
    }

    /// <summary>The highest or lowest level of a query, or of a group in it; null if there is none.</summary>
    private MethodCallExpression Extreme(MethodCallExpression node, LambdaExpression key)
    {
        Check(key);
        var (source, item) = (Visit(node.Arguments[0]), ItemTypeOf(node));
        var number = Order(nameof(PartFunctions.Order), key);
        var order = Expression.Lambda(number, key.Parameters);
        if (node.Method.DeclaringType == typeof(Enumerable))
        {
            var extreme = Expression.Call(typeof(Enumerable), node.Method.Name, [item], source, order);
            return Expression.Call(typeof(PartFunctions), nameof(PartFunctions.At), [node.Type], extreme);
        }

        // A query that is one level cannot be a CASE: its first row in the order is.
        var isLevel = Expression.Lambda(Expression.NotEqual(number, Expression.Constant(null, typeof(int?))), key.Parameters);
        var level = Expression.Lambda(Visit(key.Body), key.Parameters);
        var sorting = node.Method.Name == nameof(Queryable.Max) ? nameof(Queryable.OrderByDescending) : nameof(Queryable.OrderBy);
        var rows = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [item], source, isLevel);
        var sorted = Expression.Call(typeof(Queryable), sorting, [item, typeof(int?)], rows, order);
        var levels = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [item, node.Type], sorted, level);
        return Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [node.Type], levels);
    }

    private MethodCallExpression Order(string function, LambdaExpression key)
    {
        _rows.UnionWith(key.Parameters);
        return PartFunctions.Call(function, Raw(key.Body));
    }

    private static void Check(LambdaExpression key)
    {
        if (!typeof(Level).IsAssignableFrom(PartOf(Plain(key.Body).Type)))
        {
            throw new InvalidOperationException(
                $"Only levels have an order, and '{key.Body}' is not a level. " +
                "Sort by its Id, or load the rows first, as with AsEnumerable().");
        }
    }

    private static LambdaExpression Identity(MethodCallExpression node)
    {
        var parameter = Expression.Parameter(ItemTypeOf(node), "level");
        return Expression.Lambda(parameter, parameter);
    }

    private static Type ItemTypeOf(MethodCallExpression node) => node.Method.GetGenericArguments()[0];

    private static LambdaExpression? LambdaOf(Expression argument) =>
        (argument is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : argument) as LambdaExpression;
}
