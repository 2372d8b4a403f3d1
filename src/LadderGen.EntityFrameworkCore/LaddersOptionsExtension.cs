using LadderGen.EntityFrameworkCore.Mapping;
using LadderGen.EntityFrameworkCore.Querying;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderGen.EntityFrameworkCore;

/// <summary>The services that a context with ladders has in addition.</summary>
internal sealed class LaddersOptionsExtension(LadderSet ladders) : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this, ladders);

    public void ApplyServices(IServiceCollection services)
    {
        services.AddSingleton(new StoredLadders(ladders));
        new EntityFrameworkRelationalServicesBuilder(services)
            .TryAdd<IRelationalTypeMappingSourcePlugin, PartTypeMappings>()
            .TryAdd<IConventionSetPlugin, PartConventions>()
            .TryAdd<IConventionSetPlugin, FilterConvention>()
            .TryAdd<IMethodCallTranslatorPlugin, PartTranslator>()
            .TryAdd<IInterceptor, PartQueries>()
            .TryAdd<ISingletonInterceptor, UnknownIds>();
    }

    public void Validate(IDbContextOptions options)
    {
        if (options.Extensions.FirstOrDefault(e => e.Info.IsDatabaseProvider) is { } provider and not RelationalOptionsExtension)
        {
            throw new InvalidOperationException(
                $"'UseLadders' needs a relational database, and {provider.GetType().Assembly.GetName().Name} is not one. " +
                "In tests, use SQLite in memory: UseSqlite(\"DataSource=:memory:\") with a connection that stays open.");
        }
    }

    private sealed class ExtensionInfo(LaddersOptionsExtension extension, LadderSet ladders) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => $"using {ladders.Count} ladders ";

        // The services hold the ladders, so contexts share them only if they have the same ladders.
        public override int GetServiceProviderHashCode() => ladders.Aggregate(0, (hash, ladder) => HashCode.Combine(hash, ladder));

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is ExtensionInfo info && info.Ladders.SequenceEqual(ladders, ReferenceEqualityComparer.Instance);

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) =>
            debugInfo["LadderGen"] = string.Join(", ", ladders.Select(l => l.Id));

        private LadderSet Ladders => ladders;
    }
}
