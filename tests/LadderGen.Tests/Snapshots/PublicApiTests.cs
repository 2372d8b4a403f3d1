using System.Reflection;
using LadderGen.Tests.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Snapshots;

/// <summary>What others compile against is a contract: it changes when somebody has looked at the change, and not otherwise.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Library()
    {
        var netStandard = typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NetStandardLibrary").Value!;
        Snapshot.Verify(
            [
                ("net8.0.txt", PublicApi.Of(Assembly(typeof(Ladder).Assembly.Location))),
                ("netstandard2.0.txt", PublicApi.Of(Assembly(netStandard))),
            ],
            typeof(PublicApiTests));
    }

    [Fact]
    public void Generated() => Snapshot.Verify(
        [(".txt", PublicApi.Of(Compiled.Compilation(ExampleLadderTests.Examples("**").Run().Sources.Values).Assembly))],
        typeof(PublicApiTests));

    private static IAssemblySymbol Assembly(string file)
    {
        var reference = MetadataReference.CreateFromFile(file);
        return (IAssemblySymbol)CSharpCompilation.Create("Looker", references: [reference, .. Compiled.Framework.Where(f => Path.GetFileName(f.Display) != Path.GetFileName(file))]).GetAssemblyOrModuleSymbol(reference)!;
    }
}
