using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LadderGen.Tests.Architecture;

/// <summary>Reads which types each type of an assembly uses: in signatures, attributes and the bodies of methods.</summary>
/// <remarks>A nested type counts as the type around it. Constants leave no trace: the compiler copies them.</remarks>
internal static class TypeReferences
{
    /// <summary>Returns each pair of a type of the assembly and another type that it uses, by full name.</summary>
    public static IReadOnlyCollection<(string From, string To)> In(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return
        [
            .. from type in module.GetTypes()
               from used in Of(type)
               let pair = (From: Outermost(type).FullName, To: Outermost(used).FullName)
               where pair.From != pair.To
               orderby pair.From, pair.To
               group pair by pair into same
               select same.Key,
        ];
    }

    /// <summary>Returns the assemblies that an assembly references.</summary>
    public static IReadOnlyCollection<string> AssembliesOf(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return [.. module.AssemblyReferences.Select(reference => reference.Name)];
    }

    private static IEnumerable<TypeReference> Of(TypeDefinition type)
    {
        var members = type.Interfaces.Select(i => i.InterfaceType)
            .Append(type.BaseType)
            .Concat(type.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType))
            .Concat(type.Fields.Select(f => f.FieldType))
            .Concat(type.Methods.SelectMany(Of))
            .Concat(type.Methods.SelectMany(m => m.CustomAttributes).Concat(type.CustomAttributes).Select(a => a.AttributeType));
        return members.Where(used => used is not null).SelectMany(WithParts);
    }

    private static IEnumerable<TypeReference> Of(MethodDefinition method)
    {
        var body = method.HasBody ? method.Body : null;
        return Signature(method)
            .Concat(method.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType))
            .Concat(body?.Variables.Select(v => v.VariableType) ?? [])
            .Concat(body?.ExceptionHandlers.Select(h => h.CatchType) ?? [])
            .Concat(body?.Instructions.SelectMany(Of) ?? []);
    }

    private static IEnumerable<TypeReference> Of(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod generic => [generic.DeclaringType, .. Signature(generic), .. generic.GenericArguments],
        MethodReference method => [method.DeclaringType, .. Signature(method)],
        _ => [],
    };

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
        method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType);

    /// <summary>Returns the types that a type such as <c>List&lt;Word[]&gt;</c> consists of.</summary>
    private static IEnumerable<TypeReference> WithParts(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(WithParts).Concat(WithParts(generic.ElementType)),
        IModifierType modified => WithParts(modified.ElementType).Concat(WithParts(modified.ModifierType)),
        TypeSpecification specification => WithParts(specification.ElementType),
        _ => [type],
    };

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type;
    }
}
