using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <summary>Rewrites each query before EF Core translates it, so that levels are compared by rank and not as strings.</summary>
internal sealed class PartQueries : IQueryExpressionInterceptor
{
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        new PartRewriter().Visit(queryExpression);
}
