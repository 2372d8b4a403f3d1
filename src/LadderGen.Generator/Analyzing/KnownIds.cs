using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Analyzing;

/// <summary>
/// The ids of all ladders in a compilation and its references, read from the generated <c>LadderIds</c>: what
/// <see cref="Emitting.IdsEmitter"/> writes there is what this reads.
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
    /// <param name="mayHaveLadders">Whether an assembly is worth a look.</param>
    public static KnownIds Of(Compilation compilation, Func<IAssemblySymbol, bool> mayHaveLadders)
    {
        var ids = new KnownIds(compilation);

        // One's own first: of two constants for one id that is the one to write.
        foreach (var type in compilation.GetSymbolsWithName(TypeName, SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(t => t.ContainingType is null))
        {
            ids.AddLadders(type, canBeNamed: true);
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(a => mayHaveLadders(a) && a.TypeNames.Contains(TypeName)))
        {
            var aliases = compilation.GetMetadataReference(assembly)?.Properties.Aliases ?? ImmutableArray<string>.Empty;
            foreach (var type in TypesIn(assembly.GlobalNamespace))
            {
                ids.AddLadders(type, aliases.IsEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias));
            }
        }

        return ids;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers(TypeName).Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    /// <summary>The types of this name that we made: a user's own, or a user's part of ours, are no ladders.</summary>
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
                // No level is called so: Naming.ReservedNames.
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

        // An obsolete name is still one of the id, but nobody should be told to write it.
        var isOffered = canBeNamed && !IsObsolete(constant) && _compilation.IsSymbolAccessibleWithin(constant, _compilation.Assembly);
        if (Find(id) is not { } known || (known.Constant is null && isOffered))
        {
            _byId[id] = new(id, kind, ladder, isOffered ? constant : null);
        }
    }

    private static IFieldSymbol? IdOf(INamedTypeSymbol type) => type.GetMembers("Id").OfType<IFieldSymbol>().FirstOrDefault();

    private static bool IsObsolete(ISymbol symbol) =>
        symbol.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(ObsoleteAttribute))
        || (symbol.ContainingType is { } outer && IsObsolete(outer));

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(a =>
        a.AttributeClass?.Name == "GeneratedCodeAttribute" && a.ConstructorArguments.FirstOrDefault().Value is "LadderGen");
}
