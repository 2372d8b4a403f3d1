using System.Reflection;
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
        return sql.Case(
            [
                .. ladders.Levels.Where(l => level.Type.IsAssignableFrom(l.GetType()) || l.GetType().IsAssignableFrom(level.Type))
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

    private SqlExpression Current(SqlExpression part)
    {
        var renamed = ladders.FormerIds.Select(r => (Part: ladders.Find<LadderPart>(r.Key), Old: r))
            .Where(r => part.Type.IsAssignableFrom(r.Part.GetType()))
            .Select(r => new CaseWhenClause(sql.In(part, [.. r.Old.Select(Text)]), Constant(r.Part, part.Type, part.TypeMapping)))
            .ToList();
        return renamed.Count == 0 ? part : sql.Case(renamed, part);
    }

    private IReadOnlyList<SqlExpression> Ids(LadderPart part) => [Text(part.Id), .. ladders.FormerIds[part.Id].Select(Text)];

    // Text, and not a part: a former id is the id of no part.
    private SqlExpression Text(string id) => sql.Constant(id, mappings.FindMapping(typeof(string)));

    private SqlExpression Integer(int value) => sql.Constant(value, mappings.FindMapping(typeof(int)));

    private SqlExpression Constant(LadderPart part, Type type, RelationalTypeMapping? mapping) => sql.Constant(part, type, mapping);
}
