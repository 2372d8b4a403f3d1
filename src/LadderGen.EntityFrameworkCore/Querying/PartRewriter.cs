using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using static LadderGen.EntityFrameworkCore.Mapping.PartTypes;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <summary>Replaces what a query does with levels and other parts by <see cref="PartFunctions"/>.</summary>
internal sealed partial class PartRewriter : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _rows = [];

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (!IsColumn(Plain(node.Left).Type) && !IsColumn(Plain(node.Right).Type))
        {
            return base.VisitBinary(node);
        }

        return node.NodeType switch
        {
            ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual =>
                Expression.MakeBinary(node.NodeType, Rank(node.Left), Rank(node.Right)),
            ExpressionType.Equal => Equality(node.Left, node.Right),
            ExpressionType.NotEqual => Expression.Not(Equality(node.Left, node.Right)),
            _ => base.VisitBinary(node),
        };
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is { } part && IsColumn(Plain(part).Type))
        {
            switch (node.Member.Name)
            {
                case nameof(LadderPart.Id):
                    return PartFunctions.Call(nameof(PartFunctions.Id), Visit(Plain(part)));
                case nameof(Level.Rank):
                    return Rank(part);
                case nameof(Stored<Level>.Part) when IsStored(part.Type):
                    return base.VisitMember(node);
            }
        }

        // A variable that the query captured is a part already.
        var visited = base.VisitMember(node);
        return IsPart(node.Type) && node.Expression is not (null or ConstantExpression) ? Current(visited) : visited;
    }

    // The elements of a list of parts, or of a query that selects parts.
    protected override Expression VisitParameter(ParameterExpression node) =>
        IsPart(node.Type) && _rows.Contains(node) ? Current(node) : node;

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _rows.UnionWith(node.Parameters);
        return node.Update(Visit(node.Body), node.Parameters);
    }

    // ExecuteUpdate of EF Core 10 has a pair for each property: the property, which stays, and its value.
    protected override Expression VisitNew(NewExpression node) => node.Type == typeof(Tuple<Delegate, object>)
        ? node.Update([node.Arguments[0], Visit(node.Arguments[1])])
        : base.VisitNew(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var isQuery = node.Method.DeclaringType == typeof(Queryable) || node.Method.DeclaringType == typeof(Enumerable);
        return node.Method.Name switch
        {
            // ExecuteUpdate of EF Core 8.
            "SetProperty" when node.Arguments is [var property, var value] => node.Update(Visit(node.Object), [property, Visit(value)]),
            nameof(EF.Property) when node.Method.DeclaringType == typeof(EF) && IsPart(node.Type) => Current(base.VisitMethodCall(node)),
            nameof(Equals) or nameof(ReferenceEquals) when PairOf(node) is var (left, right) => Equality(left, right),
            nameof(Level.IsAtLeast) when PairOf(node) is var (left, right) =>
                PartFunctions.Call(nameof(PartFunctions.IsAtLeast), Raw(left), Raw(right)),
            nameof(Level.CompareTo) when PairOf(node) is var (left, right) =>
                PartFunctions.Call(nameof(PartFunctions.Compare), Raw(left), Raw(right)),
            nameof(Enumerable.Contains) when ItemOf(node) is { } item => Contains(node, item),
            _ => (isQuery ? Sorting(node) : null) ?? base.VisitMethodCall(node),
        };
    }

    /// <summary>The two parts that a method compares.</summary>
    private static (Expression Left, Expression Right)? PairOf(MethodCallExpression node)
    {
        (Expression Left, Expression Right)? pair = (node.Object, node.Arguments) switch
        {
            ({ } left, [var right]) => (left, right),
            (null, [var left, var right]) => (left, right),
            _ => null,
        };
        return pair is var (one, other) && (IsColumn(Plain(one).Type) || IsColumn(Plain(other).Type)) ? pair : null;
    }

    private MethodCallExpression Rank(Expression level) => PartFunctions.Call(nameof(PartFunctions.Rank), Raw(level));

    private static MethodCallExpression Current(Expression part) => PartFunctions.Call(nameof(PartFunctions.Current), part);

    /// <summary>Visits an expression, and leaves the ids of a column as they are stored.</summary>
    private Expression Raw(Expression expression) => Visit(Plain(expression)) switch
    {
        MethodCallExpression { Method.Name: nameof(PartFunctions.Current), Arguments: [var part] } current
            when current.Method.DeclaringType == typeof(PartFunctions) => part,
        var other => other,
    };

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
}
