using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>Removes what is written about internal members from a documentation file: its readers cannot use them.</summary>
public sealed class TrimDocumentation : Task
{
    [Required]
    public string Assembly { get; set; }

    [Required]
    public string Documentation { get; set; }

    public override bool Execute()
    {
        var document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        using (ModuleDefinition module = ModuleDefinition.ReadModule(Assembly))
        {
            var visible = new HashSet<string>(module.GetTypes().Where(IsVisible).SelectMany(Members).Select(IdOf));
            var hidden = document.Descendants("member").Where(member => !visible.Contains(member.Attribute("name").Value)).ToList();
            foreach (XElement member in hidden)
            {
                if (member.PreviousNode is XText)
                {
                    member.PreviousNode.Remove();
                }

                member.Remove();
            }
        }

        document.Save(Documentation, SaveOptions.DisableFormatting);
        return true;
    }

    private static bool IsVisible(TypeDefinition type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType));

    private static IEnumerable<IMemberDefinition> Members(TypeDefinition type) =>
        new IMemberDefinition[] { type }
            .Concat(type.Methods.Where(IsVisible))
            .Concat(type.Properties.Where(property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod)))
            .Concat(type.Events.Where(@event => IsVisible(@event.AddMethod)))
            .Concat(type.Fields.Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly));

    private static bool IsVisible(MethodDefinition method) =>
        method != null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    /// <summary>
    /// The id of a member in a documentation file (C# specification D.4.2), as far as the members of this library need it.
    /// </summary>
    private static string IdOf(IMemberDefinition member)
    {
        switch (member)
        {
            case TypeDefinition type:
                return "T:" + NameOf(type);
            case MethodDefinition method:
                string arity = method.HasGenericParameters ? "``" + method.GenericParameters.Count : "";
                return "M:" + NameOf(method.DeclaringType) + "." + method.Name.Replace('.', '#') + arity + Parameters(method.Parameters);
            case PropertyDefinition property:
                return "P:" + NameOf(property.DeclaringType) + "." + property.Name + Parameters(property.Parameters);
            default:
                return (member is EventDefinition ? "E:" : "F:") + NameOf(member.DeclaringType) + "." + member.Name;
        }
    }

    private static string Parameters(ICollection<ParameterDefinition> parameters) =>
        parameters.Count == 0 ? "" : "(" + string.Join(",", parameters.Select(parameter => NameOf(parameter.ParameterType))) + ")";

    private static string NameOf(TypeReference type)
    {
        switch (type)
        {
            case ByReferenceType reference:
                return NameOf(reference.ElementType) + "@";
            case ArrayType array:
                return NameOf(array.ElementType) + "[]";
            case GenericParameter parameter:
                return (parameter.Type == GenericParameterType.Method ? "``" : "`") + parameter.Position;
            case GenericInstanceType generic:
                string name = NameOf(generic.ElementType);
                return name.Remove(name.IndexOf('`')) + "{" + string.Join(",", generic.GenericArguments.Select(NameOf)) + "}";
            default:
                return type.FullName.Replace('/', '.');
        }
    }
}
