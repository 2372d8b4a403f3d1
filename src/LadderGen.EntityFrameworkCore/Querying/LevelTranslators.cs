using System.Reflection;
using LadderGen.EntityFrameworkCore.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <summary>Translates <see cref="LevelFunctions"/> to SQL: the order of the levels becomes a CASE over their ids.</summary>
internal sealed class LevelTranslators(StoredLadders ladders, ISqlExpressionFactory sql, IRelationalTypeMappingSource mappings)
    : IMethodCallTranslatorPlugin, IMethodCallTranslator
{
    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (method.DeclaringType != typeof(LevelFunctions))
        {
            return null;
        }

        var argument = sql.ApplyDefaultTypeMapping(arguments[0]);
        return method.Name switch
        {
            nameof(LevelFunctions.Order) => Number(argument, ladders.OrderOf),
            nameof(LevelFunctions.Last) => Number(argument, ladders.LastOf),
            nameof(LevelFunctions.At) => At(argument, method.ReturnType),
            nameof(LevelFunctions.Same) => sql.Equal(CurrentId(argument), CurrentId(sql.ApplyDefaultTypeMapping(arguments[1]))),
            _ => Current(argument),
        };
    }

    private SqlExpression Number(SqlExpression level, Func<Level, int> number)
    {
        if (level is SqlConstantExpression { Value: Level known })
        {
            return Integer(number(known));
        }

        // As the operators of the library have it, null is below every level.
        var type = PartTypeMappings.PartOf(level.Type);
        return sql.Case(
            [
                .. ladders.Levels.Where(l => type.IsAssignableFrom(l.GetType()) || l.GetType().IsAssignableFrom(type))
                    .Select(l => new CaseWhenClause(sql.In(level, Ids(l)), Integer(number(l)))),
                new CaseWhenClause(sql.IsNull(level), Integer(-1)),
            ],
            elseResult: null);
    }

    private SqlExpression At(SqlExpression order, Type type)
    {
        var mapping = mappings.FindMapping(type);
        return sql.Case(
            [
                .. ladders.Levels.Where(l => type.IsAssignableFrom(l.GetType()))
                    .Select(l => new CaseWhenClause(sql.Equal(order, Integer(ladders.OrderOf(l))), Constant(l, type, mapping))),
            ],
            elseResult: null);
    }

    private SqlExpression Current(SqlExpression part) => Current(part, now => Constant(now, part.Type, part.TypeMapping));

    // Text, whatever part the column and the other side are.
    private SqlExpression CurrentId(SqlExpression part) => Current(part, now => Text(now.Id));

    private SqlExpression Current(SqlExpression part, Func<LadderPart, SqlExpression> constant)
    {
        var type = PartTypeMappings.PartOf(part.Type);
        var renamed = ladders.FormerIds.Select(r => (Part: ladders.Find<LadderPart>(r.Key), Old: r))
            .Where(r => type.IsAssignableFrom(r.Part.GetType()))
            .Select(r => new CaseWhenClause(sql.In(part, [.. r.Old.Select(Text)]), constant(r.Part)))
            .ToList();
        return renamed.Count == 0 ? part : sql.Case(renamed, part);
    }

    private IReadOnlyList<SqlExpression> Ids(LadderPart part) => [Text(part.Id), .. ladders.FormerIds[part.Id].Select(Text)];

    // Text, and not a part: a former id is the id of no part.
    private SqlExpression Text(string id) => sql.Constant(id, mappings.FindMapping(typeof(string)));

    private SqlExpression Integer(int value) => sql.Constant(value, mappings.FindMapping(typeof(int)));

    private SqlExpression Constant(LadderPart part, Type type, RelationalTypeMapping? mapping) => sql.Constant(part, type, mapping);
}
