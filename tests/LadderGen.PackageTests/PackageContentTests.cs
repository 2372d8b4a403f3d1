using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace LadderGen.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageContentTests(LadderGenPackage package)
{
    [Fact]
    public void The_package_holds_the_types_the_generator_and_nothing_else()
    {
        Assert.Equal(
            [
                "LICENSE",
                "LadderGen.nuspec",
                "README.md",
                "analyzers/dotnet/cs/LadderGen.Compiler.dll",
                "analyzers/dotnet/cs/LadderGen.Generator.dll",
                "analyzers/dotnet/cs/LadderGen.Markdig.dll",
                "analyzers/dotnet/cs/LadderGen.YamlDotNet.dll",
                "build/LadderGen.props",
                "build/LadderGen.targets",
                "lib/net8.0/LadderGen.dll",
                "lib/net8.0/LadderGen.xml",
                "lib/netstandard2.0/LadderGen.dll",
                "lib/netstandard2.0/LadderGen.xml",
            ],
            Files(".nupkg"));
    }

    [Fact]
    public void The_symbols_are_those_of_the_types()
    {
        Assert.Equal(["LadderGen.nuspec", "lib/net8.0/LadderGen.pdb", "lib/netstandard2.0/LadderGen.pdb"], Files(".snupkg"));
    }

    [Fact]
    public void The_package_brings_no_other_package()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf(".nupkg"));
        using Stream nuspec = archive.GetEntry("LadderGen.nuspec")!.Open();

        Assert.DoesNotContain(XDocument.Load(nuspec).Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void No_assembly_of_the_generator_answers_to_a_name_that_others_ship()
    {
        string[] hosts = ["netstandard", "System.", "Microsoft.CodeAnalysis"];
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf(".nupkg"));
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            using var copy = new MemoryStream();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(copy);
            }

            copy.Position = 0;
            using var file = new PEReader(copy);
            MetadataReader metadata = file.GetMetadataReader();

            Assert.Equal(Path.GetFileNameWithoutExtension(entry.Name), metadata.GetString(metadata.GetAssemblyDefinition().Name));
            IEnumerable<string> references = metadata.AssemblyReferences
                .Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name));
            Assert.All(
                references.Where(name => !hosts.Any(host => name.StartsWith(host, StringComparison.Ordinal))),
                name => Assert.StartsWith("LadderGen.", name, StringComparison.Ordinal));
        }
    }

    /// <summary>The names of the files, less those that every package has for the format's sake.</summary>
    private string[] Files(string extension)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf(extension));
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }
}
