using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace LadderGen.EntityFrameworkCore.Querying;

/// <summary>Rewrites the filters of a model as <see cref="PartQueries"/> rewrites a query, which does not have them yet.</summary>
internal sealed class FilterConvention : IConventionSetPlugin, IModelFinalizingConvention
{
    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        conventionSet.ModelFinalizingConventions.Add(this);
        return conventionSet;
    }

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entityType in modelBuilder.Metadata.GetEntityTypes())
        {
#if NET10_0_OR_GREATER
            foreach (var filter in entityType.GetDeclaredQueryFilters().ToList())
            {
                if (filter.Expression is { } condition)
                {
                    _ = filter.Key is { } name
                        ? entityType.SetQueryFilter(name, Rewritten(condition))
                        : (object?)entityType.SetQueryFilter(Rewritten(condition));
                }
            }
#else
            if (entityType.GetQueryFilter() is { } condition)
            {
                entityType.SetQueryFilter(Rewritten(condition));
            }
#endif
        }
    }

    private static LambdaExpression Rewritten(LambdaExpression filter) => (LambdaExpression)new PartRewriter().Visit(filter);
}
