using System.Reflection;
using LadderGen.Benchmarks.Texts;
using Microsoft.CodeAnalysis;

namespace LadderGen.Benchmarks.Driving;

/// <summary>Microsoft's generator of a property for each text of a <c>.resx</c> file.</summary>
internal static class ResxGenerator
{
    private static readonly Type Generator = Assembly
        .LoadFrom(Path.Combine(AppContext.BaseDirectory, "peer", "Microsoft.CodeAnalysis.ResxSourceGenerator.CSharp.dll"))
        .GetTypes()
        .Single(type => !type.IsAbstract && type.IsAssignableTo(typeof(IIncrementalGenerator)));

    /// <summary>Returns a new driver that runs the generator.</summary>
    public static GeneratorDriver Driver(LadderFile[] resources) => Driving.Driver.Of(
        resources,
        (IIncrementalGenerator)Activator.CreateInstance(Generator, nonPublic: true)!,
        DocumentationMode.None);
}
