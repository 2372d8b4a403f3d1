using System.Text;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.Snapshots;

/// <summary>The public API of an assembly as text: one sorted line for each type and member that others can use.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeExplicitInterface
            | SymbolDisplayMemberOptions.IncludeRef,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static string Of(IAssemblySymbol assembly)
    {
        var text = new StringBuilder();
        Write(assembly.GlobalNamespace, text);
        return text.ToString();
    }

    private static void Write(INamespaceSymbol space, StringBuilder text)
    {
        foreach (var type in space.GetTypeMembers().Where(IsVisible).OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal))
        {
            Write(type, 0, text);
        }

        foreach (var inner in space.GetNamespaceMembers().OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            Write(inner, text);
        }
    }

    private static void Write(INamedTypeSymbol type, int depth, StringBuilder text)
    {
        var bases = new[] { type.BaseType }
            .Where(b => b?.SpecialType
                is not (null or SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum))
            .Concat(type.Interfaces.OrderBy(i => i.ToDisplayString(), StringComparer.Ordinal)!)
            .Select(b => b!.ToDisplayString(Format)
                .Replace("class ", "", StringComparison.Ordinal)
                .Replace("interface ", "", StringComparison.Ordinal))
            .ToList();
        var baseList = bases.Count > 0 ? " : " + string.Join(", ", bases) : "";
        Line(depth, $"{AccessibilityOf(type)} {Modifiers(type)}{type.ToDisplayString(Format)}{baseList}", text);
        var members = type.GetMembers()
            .Where(m => IsVisible(m) && m is not INamedTypeSymbol && !IsAccessor(m))
            .Select(m => Own(m.ToDisplayString(Format), type))
            .Order(StringComparer.Ordinal);
        foreach (var member in members)
        {
            Line(depth + 1, member, text);
        }

        foreach (var inner in type.GetTypeMembers().Where(IsVisible).OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal))
        {
            Write(inner, depth + 1, text);
        }
    }

    /// <summary>Removes the name of the containing type from a member.</summary>
    private static string Own(string member, INamedTypeSymbol type) =>
        member.Replace(type.ToDisplayString(Format).Split(' ')[^1] + ".", "", StringComparison.Ordinal);

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsAccessor(ISymbol symbol) => symbol is IMethodSymbol
    {
        MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove,
    };

    private static string Modifiers(INamedTypeSymbol type) => type switch
    {
        { TypeKind: not TypeKind.Class } => "",
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string AccessibilityOf(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Public ? "public" : "protected";

    private static void Line(int depth, string line, StringBuilder text) => text.Append(' ', depth * 4).Append(line).Append('\n');
}
