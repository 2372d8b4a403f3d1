using System.Linq.Expressions;
using static LadderGen.EntityFrameworkCore.Mapping.PartTypes;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <content>Equality, and what is made of it.</content>
internal sealed partial class PartRewriter
{
    private Expression Equality(Expression left, Expression right)
    {
        if (IsNull(left) || IsNull(right))
        {
            var column = IsNull(left) ? right : left;
            return IsPartOfStored(column)
                ? throw new InvalidOperationException(
                    $"A query cannot tell whether a ladder has a stored id: '{column}'. Compare the stored part itself with null, " +
                    "or load the rows and look at 'Part'.")
                : Expression.Equal(Raw(column), Expression.Constant(null, Plain(column).Type), liftToNull: false, method: null);
        }

        return PartFunctions.Call(nameof(PartFunctions.Same), Raw(left), Raw(right));
    }

    private static bool IsNull(Expression expression) => Plain(expression) is ConstantExpression { Value: null };

    // Its null is a stored part that is missing, or one that no ladder has.
    private static bool IsPartOfStored(Expression expression) => IsStored(Plain(expression).Type) && IsPart(expression.Type);

    /// <summary>The item that a list or a query may contain, if it is a part.</summary>
    private static Expression? ItemOf(MethodCallExpression node) => (node.Object, node.Arguments) switch
    {
        ({ }, [var item]) when IsColumn(Plain(item).Type) => item,
        (null, [_, var item]) when IsColumn(Plain(item).Type) => item,
        _ => null,
    };

    private MethodCallExpression Contains(MethodCallExpression node, Expression item)
    {
        var list = node.Object ?? node.Arguments[0];

        // A column with a list, whose elements have former ids too.
        if (list is MemberExpression { Expression: not (null or ConstantExpression) }
            && IsPart(item.Type)
            && ElementOf(list.Type) is { } type)
        {
            var element = Expression.Parameter(type, "element");
            _rows.Add(element);
            var isItem = Expression.Lambda(Equality(element, item), element);
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [type], Visit(list), isItem);
        }

        var visited = !IsStored(Plain(item).Type) ? Visit(item)
            : IsPart(item.Type) ? Expression.Call(
                typeof(PartFunctions), nameof(PartFunctions.Part), [item.Type], Current(Visit(Plain(item))))
            : Current(Visit(item));
        return node.Object is null ? node.Update(null, [Visit(list), visited]) : node.Update(Visit(list), [visited]);
    }

    private static Type? ElementOf(Type list) => list.GetInterfaces().Append(list)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
