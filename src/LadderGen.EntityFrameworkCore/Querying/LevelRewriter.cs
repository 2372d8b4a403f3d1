using System.Linq.Expressions;
using System.Reflection;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <summary>Replaces what compares or orders levels by <see cref="LevelFunctions"/>.</summary>
internal sealed class LevelRewriter(StoredLadders ladders) : ExpressionVisitor
{
    private readonly bool _hasFormerIds = ladders.FormerIds.Count > 0;

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (!IsColumn(Plain(node.Left).Type) && !IsColumn(Plain(node.Right).Type))
        {
            return base.VisitBinary(node);
        }

        return node.NodeType switch
        {
            ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual =>
                Expression.MakeBinary(node.NodeType, Order(node.Left), Order(node.Right)),
            ExpressionType.Equal or ExpressionType.NotEqual when IsStored(Plain(node.Left).Type) || IsStored(Plain(node.Right).Type) =>
                StoredEquality(node),
            ExpressionType.Equal or ExpressionType.NotEqual => Equality(node.NodeType, Visit(Plain(node.Left)), Visit(Plain(node.Right))),
            _ => base.VisitBinary(node),
        };
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var visited = base.VisitMember(node);
        return _hasFormerIds && IsPart(node.Type) && node.Expression is { } of and not ConstantExpression && !IsStored(of.Type)
            ? Current(visited)
            : visited;
    }

    // ExecuteUpdate of EF Core 10 has a pair for each property: the property, which stays, and its value.
    protected override Expression VisitNew(NewExpression node) => node.Type == typeof(Tuple<Delegate, object>)
        ? node.Update([node.Arguments[0], Visit(node.Arguments[1])])
        : base.VisitNew(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        // ExecuteUpdate of EF Core 8.
        if (node.Method.Name == "SetProperty" && node.Arguments is [var property, var value])
        {
            return node.Update(Visit(node.Object), [property, Visit(value)]);
        }

        if (node.Object is { } level && IsLevel(Mapping.PartTypeMappings.PartOf(Plain(level).Type)) && node.Arguments is [var other])
        {
            switch (node.Method.Name)
            {
                case nameof(Level.IsAtLeast):
                    return Expression.AndAlso(
                        Expression.GreaterThanOrEqual(Order(level), Order(other)),
                        Expression.LessThanOrEqual(Order(level), Last(other)));
                case nameof(Level.CompareTo):
                    return Expression.Call(
                        Expression.Convert(Order(level), typeof(int)),
                        typeof(int).GetMethod(nameof(int.CompareTo), [typeof(int)])!,
                        Expression.Convert(Order(other), typeof(int)));
            }
        }

        if (node.Method.DeclaringType == typeof(Queryable) || node.Method.DeclaringType == typeof(Enumerable))
        {
            return node.Method.Name switch
            {
                nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending)
                    when node.Arguments is [var source, var key] && IsLevel(Lambda(key).ReturnType) => Sorted(node, source, Lambda(key)),
                nameof(Queryable.Max) or nameof(Queryable.Min) when IsLevel(node.Type) => Extreme(node),
                _ => base.VisitMethodCall(node),
            };
        }

        return base.VisitMethodCall(node);
    }

    private MethodCallExpression Sorted(MethodCallExpression node, Expression source, LambdaExpression key)
    {
        var method = node.Method.GetGenericMethodDefinition().MakeGenericMethod(key.Parameters[0].Type, typeof(int?));
        return Expression.Call(method, Visit(source), Expression.Lambda(Order(key.Body), key.Parameters));
    }

    /// <summary>The highest or lowest level of a query, or of a group in it; null if there is none.</summary>
    private MethodCallExpression Extreme(MethodCallExpression node)
    {
        var isHighest = node.Method.Name == nameof(Queryable.Max);
        var source = Visit(node.Arguments[0]);
        var item = node.Method.GetGenericArguments()[0];
        var level = node.Arguments.Count > 1 ? Lambda(node.Arguments[1]) : Identity(item);
        var order = Expression.Lambda(Order(level.Body), level.Parameters);
        if (node.Method.DeclaringType == typeof(Enumerable))
        {
            var method = typeof(Enumerable).GetMethods().Single(m =>
                m.Name == node.Method.Name && m.GetParameters() is [_, var selector]
                && selector.ParameterType.IsGenericType
                && selector.ParameterType.GetGenericArguments() is [_, var result] && result == typeof(int?));
            return Expression.Call(
                LevelFunctions.AtMethod.MakeGenericMethod(node.Type),
                Expression.Call(method.MakeGenericMethod(item), source, order));
        }

        // A query that is one level cannot be a CASE: its first row in the order is.
        var known = Expression.Lambda(
            Expression.NotEqual(Plain(level.Body), Expression.Constant(null, Plain(level.Body).Type)), level.Parameters);
        source = Call(nameof(Queryable.Where), [item], source, known);
        source = Call(
            isHighest ? nameof(Queryable.OrderByDescending) : nameof(Queryable.OrderBy), [item, typeof(int?)], source, order);
        source = Call(nameof(Queryable.Select), [item, node.Type], source, Expression.Lambda(Visit(level.Body), level.Parameters));
        return Call(nameof(Queryable.FirstOrDefault), [node.Type], source);
    }

    private static LambdaExpression Identity(Type item)
    {
        var parameter = Expression.Parameter(item, "level");
        return Expression.Lambda(parameter, parameter);
    }

    private static MethodCallExpression Call(string method, Type[] types, Expression source, LambdaExpression lambda) =>
        Expression.Call(typeof(Queryable), method, types, source, Expression.Quote(lambda));

    private static MethodCallExpression Call(string method, Type[] types, Expression source) =>
        Expression.Call(typeof(Queryable), method, types, source);

    private Expression StoredEquality(BinaryExpression node)
    {
        if (IsNull(node.Left) || IsNull(node.Right))
        {
            // Null is a stored part that is missing, or one that no ladder has.
            return IsPart(node.Left.Type) && IsPart(node.Right.Type)
                ? throw new InvalidOperationException(
                    $"A query cannot tell whether a ladder has a stored id: '{node}'. Compare the stored part itself with null, " +
                    "or load the rows and look at 'Part'.")
                : Expression.MakeBinary(node.NodeType, Visit(node.Left), Visit(node.Right), liftToNull: false, method: null);
        }

        var (left, right) = (Visit(Plain(node.Left)), Visit(Plain(node.Right)));
        var same = Expression.Call(LevelFunctions.SameMethod.MakeGenericMethod(left.Type, right.Type), left, right);
        return node.NodeType == ExpressionType.Equal ? same : Expression.Not(same);
    }

    private static bool IsNull(Expression expression) => Plain(expression) is ConstantExpression { Value: null };

    // Without the operator of LadderPart, whose operands would be casts.
    private static BinaryExpression Equality(ExpressionType type, Expression left, Expression right)
    {
        if (left is ConstantExpression { Value: null })
        {
            left = Expression.Constant(null, right.Type);
        }
        else if (right is ConstantExpression { Value: null })
        {
            right = Expression.Constant(null, left.Type);
        }
        else if (!left.Type.IsAssignableFrom(right.Type) && !right.Type.IsAssignableFrom(left.Type))
        {
            (left, right) = (Expression.Convert(left, typeof(LadderPart)), Expression.Convert(right, typeof(LadderPart)));
        }

        return Expression.MakeBinary(type, left, right, liftToNull: false, method: null);
    }

    private MethodCallExpression Order(Expression level) => Call(LevelFunctions.OrderMethod, WithFormerId(level));

    private MethodCallExpression Last(Expression level) => Call(LevelFunctions.LastMethod, WithFormerId(level));

    private static MethodCallExpression Call(MethodInfo function, Expression level) =>
        Expression.Call(function.MakeGenericMethod(level.Type), level);

    // The order of a level includes its former ids.
    private Expression WithFormerId(Expression level) => Visit(Plain(level)) switch
    {
        MethodCallExpression { Method: { IsGenericMethod: true } method, Arguments: [var part] }
            when method.GetGenericMethodDefinition() == LevelFunctions.CurrentMethod => part,
        var other => other,
    };

    private static MethodCallExpression Current(Expression part) =>
        Expression.Call(LevelFunctions.CurrentMethod.MakeGenericMethod(part.Type), part);

    /// <summary>
    /// Returns an expression without casts to a base class, which have no meaning in SQL, and the column itself for
    /// <see cref="Stored{TPart}.Part"/>.
    /// </summary>
    private static Expression Plain(Expression expression)
    {
        while (true)
        {
            switch (expression)
            {
                case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } cast
                    when cast.Type.IsAssignableFrom(cast.Operand.Type):
                    expression = cast.Operand;
                    break;
                case MemberExpression { Expression: { } stored, Member.Name: nameof(Stored<Level>.Part) } when IsStored(stored.Type):
                    expression = stored;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static LambdaExpression Lambda(Expression argument) =>
        argument is UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression quoted } ? quoted : (LambdaExpression)argument;

    private static bool IsColumn(Type type) => IsPart(type) || IsStored(type);

    private static bool IsStored(Type type) => Mapping.PartTypeMappings.IsStored(type);

    private static bool IsPart(Type type) => Mapping.PartTypeMappings.IsPart(type);

    private static bool IsLevel(Type type) => typeof(Level).IsAssignableFrom(type);
}
