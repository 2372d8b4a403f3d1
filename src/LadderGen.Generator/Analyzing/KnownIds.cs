using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Analyzing;

/// <summary>
/// The ids of all ladders in a compilation and its references, read from the generated <c>LadderIds</c>, which
/// <see cref="Emitting.IdsEmitter"/> writes.
/// </summary>
internal sealed class KnownIds
{
    private const string TypeName = "LadderIds";

    private readonly Compilation _compilation;
    private readonly Dictionary<string, KnownId> _byId = new(StringComparer.Ordinal);

    private KnownIds(Compilation compilation) => _compilation = compilation;

    public IReadOnlyCollection<KnownId> All => _byId.Values;

    public KnownId? Find(string id) => _byId.TryGetValue(id, out var known) ? known : null;

    /// <param name="compilation">The compilation.</param>
    /// <param name="mayHaveLadders">Determines whether an assembly can have ladders.</param>
    public static KnownIds Of(Compilation compilation, Func<IAssemblySymbol, bool> mayHaveLadders)
    {
        var ids = new KnownIds(compilation);

        // The compilation's own ids first: its constant is offered if an id has several.
        var own = compilation.GetSymbolsWithName(TypeName, SymbolFilter.Type).OfType<INamedTypeSymbol>();
        foreach (var type in own.Where(t => t.ContainingType is null))
        {
            ids.AddLadders(type, canBeNamed: true);
        }

        var referenced = compilation.SourceModule.ReferencedAssemblySymbols;
        foreach (var assembly in referenced.Where(mayHaveLadders))
        {
            var aliases = compilation.GetMetadataReference(assembly)?.Properties.Aliases ?? ImmutableArray<string>.Empty;
            foreach (var type in TypesIn(assembly))
            {
                ids.AddLadders(type, aliases.IsEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias));
            }
        }

        return ids;
    }

    /// <summary>Returns the generated classes <c>LadderIds</c> of an assembly. Each is beside a class <c>Ladders</c>.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesIn(IAssemblySymbol assembly) =>
        assembly.TypeNames.Contains(TypeName) ? TypesIn(assembly.GlobalNamespace).Where(IsGenerated) : [];

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers(TypeName).Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    /// <summary>
    /// Adds the ladders of a generated type. A type that a user wrote, or a user's part of a generated one, has no ladders.
    /// </summary>
    private void AddLadders(INamedTypeSymbol type, bool canBeNamed)
    {
        foreach (var ladder in IsGenerated(type) ? type.GetTypeMembers().Where(IsGenerated) : [])
        {
            if (IdOf(ladder) is { ConstantValue: string id })
            {
                AddLadder(ladder, id, canBeNamed);
            }
        }
    }

    private void AddLadder(INamedTypeSymbol type, string ladder, bool canBeNamed)
    {
        Add(IdOf(type), IdKind.Ladder, ladder, canBeNamed);
        foreach (var part in type.GetTypeMembers())
        {
            if (part.Name is "Competencies" or "Groups")
            {
                // No level has such a name: Naming.ReservedNames.
                AddConstants(part, part.Name == "Groups" ? IdKind.Group : IdKind.Competency, ladder, canBeNamed);
                continue;
            }

            Add(IdOf(part), IdKind.Level, ladder, canBeNamed);
            foreach (var expectations in part.GetTypeMembers())
            {
                Add(IdOf(expectations), IdKind.CompetencyExpectations, ladder, canBeNamed);
                AddConstants(expectations, IdKind.Expectation, ladder, canBeNamed);
            }
        }
    }

    private void AddConstants(INamedTypeSymbol type, IdKind kind, string ladder, bool canBeNamed)
    {
        foreach (var constant in type.GetMembers().OfType<IFieldSymbol>().Where(f => f.Name != "Id"))
        {
            Add(constant, kind, ladder, canBeNamed);
        }
    }

    private void Add(IFieldSymbol? constant, IdKind kind, string ladder, bool canBeNamed)
    {
        if (constant is not { HasConstantValue: true, ConstantValue: string id })
        {
            return;
        }

        // An obsolete constant still has the id, but nobody should be advised to write it.
        var isOffered = canBeNamed && !IsObsolete(constant) && _compilation.IsSymbolAccessibleWithin(constant, _compilation.Assembly);
        if (Find(id) is not { } known || (known.Constant is null && isOffered))
        {
            _byId[id] = new(id, kind, ladder, isOffered ? constant : null, IsRetired(constant));
        }
    }

    private static IFieldSymbol? IdOf(INamedTypeSymbol type) => type.GetMembers("Id").OfType<IFieldSymbol>().FirstOrDefault();

    private static bool IsObsolete(ISymbol symbol) =>
        symbol.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(ObsoleteAttribute))
        || (symbol.ContainingType is { } outer && IsObsolete(outer));

    /// <summary>Determines whether the generated attribute of a constant, or of a class around it, says that it is retired.</summary>
    private static bool IsRetired(ISymbol symbol) =>
        symbol.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(ObsoleteAttribute)
            && a.ConstructorArguments.FirstOrDefault().Value is string message
            && message.EndsWith("' is retired.", StringComparison.Ordinal))
        || (symbol.ContainingType is { } outer && IsRetired(outer));

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(a =>
        a.AttributeClass?.Name == "GeneratedCodeAttribute" && a.ConstructorArguments.FirstOrDefault().Value is "LadderGen");
}
