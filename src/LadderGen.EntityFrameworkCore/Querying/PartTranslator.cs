using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using static LadderGen.EntityFrameworkCore.Mapping.PartTypes;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <summary>Translates <see cref="PartFunctions"/> to SQL: the order of the levels becomes a CASE over their ids.</summary>
internal sealed class PartTranslator(StoredLadders ladders, ISqlExpressionFactory sql, IRelationalTypeMappingSource mappings)
    : IMethodCallTranslatorPlugin, IMethodCallTranslator
{
    // An id that is not a level is below all levels, and so is null.
    private const int BelowAll = -1;

    // As the upper end of a ladder, so that nothing reaches it.
    private const int AboveNone = -2;

    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (method.DeclaringType != typeof(PartFunctions))
        {
            return null;
        }

        return (method.Name, arguments) switch
        {
            (nameof(PartFunctions.Rank), [var level]) => Number(level, l => l.Rank, BelowAll),
            (nameof(PartFunctions.Order), [var level]) => Number(level, ladders.OrderOf, null),
            (nameof(PartFunctions.SortOrder), [var level]) => Number(level, ladders.OrderOf, BelowAll),
            (nameof(PartFunctions.At), [var order]) => At(order, method.ReturnType),
            (nameof(PartFunctions.IsAtLeast), [var level, var other]) => IsAtLeast(level, other),
            (nameof(PartFunctions.Compare), [var level, var other]) =>
                sql.Subtract(Number(level, ladders.OrderOf, BelowAll), Number(other, ladders.OrderOf, BelowAll)),
            (nameof(PartFunctions.Same), [var one, var other]) => Same(one, other),
            (nameof(PartFunctions.Current), [var part]) => Current(part),
            (nameof(PartFunctions.Id), [var part]) => sql.Convert(Mapped(part), typeof(string), TextMapping),
            (nameof(PartFunctions.Part), [var stored]) =>
                sql.Convert(Mapped(stored), method.ReturnType, mappings.FindMapping(method.ReturnType)),
            _ => null,
        };
    }

    private RelationalTypeMapping? TextMapping => mappings.FindMapping(typeof(string));

    private SqlExpression Number(SqlExpression level, Func<Level, int> number, int? otherwise)
    {
        level = Mapped(level);
        CheckStoresIds(level);
        if (level is SqlConstantExpression { Value: Level known })
        {
            return Integer(number(known));
        }

        return Choice(
            level,
            ladders.LevelsOf(PartOf(level.Type)).SelectMany(l => ladders.IdsOf(l).Select(id => (Text(id), Integer(number(l))))),
            Integer(otherwise));
    }

    private SqlExpression At(SqlExpression order, Type type)
    {
        var mapping = mappings.FindMapping(type);
        var levels = ladders.LevelsOf(PartOf(type)).Where(PartOf(type).IsInstanceOfType);
        return Choice(
            order,
            levels.Select(l => (Integer(ladders.OrderOf(l)), Constant(ValueOf(l, type), type, mapping))),
            Constant(null, type, mapping));
    }

    private SqlExpression IsAtLeast(SqlExpression level, SqlExpression other)
    {
        var place = Number(level, ladders.PlaceOf, BelowAll);
        return sql.AndAlso(
            sql.GreaterThanOrEqual(place, Number(other, ladders.PlaceOf, BelowAll)),
            sql.LessThanOrEqual(place, Number(other, ladders.LastOf, AboveNone)));
    }

    private SqlExpression Same(SqlExpression one, SqlExpression other)
    {
        (one, other) = (Mapped(one, like: other), Mapped(other, like: one));
        var (formerOne, formerOther) = (FormerIdsOf(one), FormerIdsOf(other));
        if (formerOne.Count == 0 && formerOther.Count == 0)
        {
            return sql.Equal(one, other);
        }

        // An index finds a current id; only rows with a former id need the CASE.
        if (formerOne.Count == 0 || formerOther.Count == 0)
        {
            var (column, value, former) = formerOther.Count == 0 ? (one, other, formerOne) : (other, one, formerOther);
            return sql.OrElse(
                sql.Equal(column, value),
                sql.AndAlso(sql.In(column, [.. former.Select(f => Text(f.Old))]), sql.Equal(Current(column), value)));
        }

        return sql.Equal(Current(one), Current(other));
    }

    private SqlExpression Current(SqlExpression part)
    {
        part = Mapped(part);
        return Choice(
            part,
            FormerIdsOf(part).Select(f => (Text(f.Old), Constant(ValueOf(f.Part, part.Type), part.Type, part.TypeMapping))),
            part);
    }

    /// <summary>The former ids that a value may have.</summary>
    private IReadOnlyList<(string Old, LadderPart Part)> FormerIdsOf(SqlExpression part) => part switch
    {
        // What a program has is a part, with the id of today. A stored part may have any id.
        SqlConstantExpression or SqlParameterExpression when IsPart(part.Type) => [],
        CaseExpression { Operand: { } column, ElseResult: { } otherwise } when otherwise.Equals(column) => [],
        _ when !StoresIds(part) => [],
        _ => ladders.FormerIdsOf(PartOf(part.Type)),
    };

    /// <summary>Makes a CASE, if there is anything to choose from.</summary>
    private SqlExpression Choice(SqlExpression of, IEnumerable<(SqlExpression Test, SqlExpression Result)> cases, SqlExpression otherwise)
    {
        var clauses = cases.Select(c => new CaseWhenClause(c.Test, c.Result)).ToList();
        return clauses.Count == 0 ? otherwise : sql.Case(of, clauses, otherwise)!;
    }

    /// <summary>Gives a parameter the mapping of the column that it is compared with, if the column can have such a part.</summary>
    private SqlExpression Mapped(SqlExpression part, SqlExpression like) =>
        part.TypeMapping is null && like.Type.IsAssignableFrom(part.Type) ? sql.ApplyTypeMapping(part, like.TypeMapping)! : Mapped(part);

    private SqlExpression Mapped(SqlExpression part) => sql.ApplyDefaultTypeMapping(part)!;

    private static void CheckStoresIds(SqlExpression level)
    {
        if (!StoresIds(level))
        {
            throw new InvalidOperationException(
                "A query can compare the ranks of levels only if they are stored by their ids. " +
                $"A level in this query has a conversion of its own, to '{level.TypeMapping?.StoreType}': remove its 'HasConversion'.");
        }
    }

    private static bool StoresIds(SqlExpression part) =>
        part.TypeMapping is null || Mapping.PartTypeMappings.StoresIds(part.TypeMapping.Converter);

    // Text, and not a part: no part has a former id.
    private SqlExpression Text(string id) => sql.Constant(id, TextMapping);

    private SqlExpression Integer(int? value) =>
        Constant(value, value is null ? typeof(int?) : typeof(int), mappings.FindMapping(typeof(int)));

#if NET10_0_OR_GREATER
    private SqlExpression Constant(object? value, Type type, RelationalTypeMapping? mapping) => sql.Constant(value, type, mapping);
#else
    private static SqlExpression Constant(object? value, Type type, RelationalTypeMapping? mapping) =>
        new SqlConstantExpression(System.Linq.Expressions.Expression.Constant(value, type), mapping);
#endif
}
