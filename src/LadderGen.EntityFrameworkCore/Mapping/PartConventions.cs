using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace LadderGen.EntityFrameworkCore.Mapping;

/// <summary>Gives every column of ids its length, unless the context gives another.</summary>
internal sealed class PartConventions : IConventionSetPlugin, IPropertyAddedConvention
{
    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        conventionSet.PropertyAddedConventions.Add(this);
        return conventionSet;
    }

    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        if (PartTypes.IsColumn(propertyBuilder.Metadata.ClrType))
        {
            propertyBuilder.HasMaxLength(StoredLadders.IdLength);
        }
    }
}
