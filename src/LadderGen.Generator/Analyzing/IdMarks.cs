using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LadderGen.Generator.Analyzing;

/// <summary>Finds the <c>[LadderId]</c> of what a string is assigned to, passed to or compared with. It is thread-safe.</summary>
internal sealed class IdMarks
{
    private readonly IAssemblySymbol _library;
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _usesLibrary = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IdMark?> _marks = new(SymbolEqualityComparer.Default);

    private IdMarks(IAssemblySymbol library) => _library = library;

    /// <summary>Returns the marks of a compilation; null if it does not have the attribute.</summary>
    public static IdMarks? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("LadderGen.LadderIdAttribute") is { } attribute ? new(attribute.ContainingAssembly) : null;

    /// <summary>Determines whether an assembly can have marks and ladders. Most do not reference LadderGen, and are not searched.</summary>
    public bool UsesLibrary(IAssemblySymbol assembly) => _usesLibrary.GetOrAdd(
        assembly,
        a => SymbolEqualityComparer.Default.Equals(a, _library)
            || a.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == _library.Name)));

    /// <summary>Returns the mark of what an expression reads or writes.</summary>
    public IdMark? Of(IOperation? place) => place switch
    {
        IParameterReferenceOperation parameter => Of(parameter.Parameter),
        IPropertyReferenceOperation property => Of(property.Property),
        IFieldReferenceOperation field => Of(field.Field),
        IInvocationOperation call => OfResult(call.TargetMethod),
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
        IConditionalAccessOperation access => Of(access.WhenNotNull),
        _ => null,
    };

    public IdMark? Of(IParameterSymbol parameter) => OfSymbol(parameter);

    public IdMark? Of(IPropertySymbol property) => OfSymbol(property);

    public IdMark? Of(IFieldSymbol field) => OfSymbol(field);

    /// <summary>Returns the mark of what a method, or the getter of a property, returns.</summary>
    public IdMark? OfResult(IMethodSymbol method) =>
        method.AssociatedSymbol is IPropertySymbol property ? Of(property) : OfSymbol(method);

    private IdMark? OfSymbol(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && UsesLibrary(assembly) ? _marks.GetOrAdd(symbol.OriginalDefinition, Find) : null;

    private IdMark? Find(ISymbol symbol)
    {
        var attributes = symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();
        var mark = attributes.FirstOrDefault(IsMark);
        return mark is not null ? Read(mark, symbol.Name) : Source(symbol) is { } source ? OfSymbol(source) : null;
    }

    /// <summary>
    /// Returns what else may have the mark: the member that this one overrides, or the parameter that a record made this property from.
    /// </summary>
    private static ISymbol? Source(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } overridden } } parameter =>
            overridden.Parameters[parameter.Ordinal],
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        IPropertySymbol { ContainingType: { IsRecord: true } record } property => record.InstanceConstructors
            .SelectMany(c => c.Parameters)
            .FirstOrDefault(p => p.Name == property.Name && p.GetAttributes().Any(IsMark)),
        _ => null,
    };

    private static bool IsMark(AttributeData attribute) => attribute.AttributeClass is
    {
        Name: "LadderIdAttribute",
        ContainingNamespace: { Name: "LadderGen", ContainingNamespace.IsGlobalNamespace: true },
    };

    private static IdMark Read(AttributeData attribute, string name) => new(
        attribute.ConstructorArguments.FirstOrDefault().Value is int kind ? (IdKind)kind : IdKind.Any,
        attribute.NamedArguments.FirstOrDefault(a => a.Key == "Ladder").Value.Value as string,
        name);
}
