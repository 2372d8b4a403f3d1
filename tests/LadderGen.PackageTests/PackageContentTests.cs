using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace LadderGen.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageContentTests(LadderGenPackage package)
{
    [Fact]
    public void The_package_holds_the_library_the_generator_and_nothing_else()
    {
        Assert.Equal(
            [
                "LICENSE",
                "LadderGen.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/LadderGen.CodeFixes.dll",
                "analyzers/dotnet/cs/LadderGen.Compiler.dll",
                "analyzers/dotnet/cs/LadderGen.Generator.dll",
                "analyzers/dotnet/cs/LadderGen.Markdig.dll",
                "analyzers/dotnet/cs/LadderGen.YamlDotNet.dll",
                "build/LadderGen.Lock.targets",
                "build/LadderGen.props",
                "build/LadderGen.targets",
                "buildMultiTargeting/LadderGen.targets",
                "docs/README.md",
                "docs/lock.md",
                "docs/messages.md",
                "docs/reference.md",
                "icon.png",
                "lib/net8.0/LadderGen.dll",
                "lib/net8.0/LadderGen.xml",
                "lib/netstandard2.0/LadderGen.dll",
                "lib/netstandard2.0/LadderGen.xml",
                "schema/ladder-json.schema.json",
                "schema/ladder.schema.json",
                "tasks/netstandard2.0/LadderGen.Compiler.dll",
                "tasks/netstandard2.0/LadderGen.Markdig.dll",
                "tasks/netstandard2.0/LadderGen.Tasks.dll",
                "tasks/netstandard2.0/LadderGen.YamlDotNet.dll",
            ],
            Files(".nupkg"));
    }

    [Fact]
    public void The_symbols_are_those_of_the_library()
    {
        Assert.Equal(["LadderGen.nuspec", "lib/net8.0/LadderGen.pdb", "lib/netstandard2.0/LadderGen.pdb"], Files(".snupkg"));
    }

    [Fact]
    public void The_package_has_no_dependency()
    {
        using var archive = ZipFile.OpenRead(package.PathOf(".nupkg"));
        using var nuspec = archive.GetEntry("LadderGen.nuspec")!.Open();

        Assert.DoesNotContain(XDocument.Load(nuspec).Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void The_package_says_what_it_is_and_under_which_license()
    {
        using var archive = ZipFile.OpenRead(package.PathOf(".nupkg"));
        using var nuspec = archive.GetEntry("LadderGen.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Descendants().Where(e => !e.HasElements).ToLookup(e => e.Name.LocalName);

        Assert.Equal("MIT", metadata["license"].Single().Value);
        Assert.Equal("icon.png", metadata["icon"].Single().Value);
        Assert.Equal("https://github.com/laddergen/laddergen", metadata["projectUrl"].Single().Value);
        Assert.Equal("https://github.com/laddergen/laddergen", metadata["repository"].Single().Attribute("url")!.Value);
        Assert.StartsWith("## ", metadata["releaseNotes"].Single().Value, StringComparison.Ordinal);
        Assert.Equal(1, metadata["releaseNotes"].Single().Value.Split('\n').Count(l => l.StartsWith("## ", StringComparison.Ordinal)));
    }

    /// <summary>The notices name the versions that are in the package.</summary>
    [Theory]
    [InlineData("Markdig")]
    [InlineData("YamlDotNet")]
    public void The_notices_are_those_of_the_libraries_in_the_package(string library)
    {
        var version = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(e => (string?)e.Attribute("Include") == library)
            .Attribute("Version")!.Value;
        using var archive = ZipFile.OpenRead(package.PathOf(".nupkg"));
        using var notices = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());

        Assert.Contains($" is {library} {version}, ", notices.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".nupkg")]
    [InlineData(".snupkg")]
    public void No_file_names_a_folder_of_the_machine_that_built_it(string extension)
    {
        using var archive = ZipFile.OpenRead(package.PathOf(extension));
        Assert.All(archive.Entries, entry =>
        {
            using var copy = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(copy);
            }

            Assert.True(copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0, entry.FullName);
        });
    }

    [Fact]
    public void Packing_again_gives_the_same_bytes()
    {
        var first = package.PathOf(".nupkg");
        var second = Path.Combine(package.PackInto("again"), Path.GetFileName(first));

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
    }

    [Fact]
    public void No_assembly_of_the_generator_has_a_name_that_others_ship()
    {
        Assert.All(Analyzers(), analyzer =>
        {
            Assert.StartsWith("LadderGen.", analyzer.Name, StringComparison.Ordinal);
            Assert.Equal(analyzer.File, analyzer.Name + ".dll");
        });
    }

    /// <summary>
    /// Visual Studio, unlike <c>dotnet build</c>, does not load newer versions. It alone has Workspaces, which code fixes need.
    /// </summary>
    [Fact]
    public void The_generator_needs_only_assemblies_that_the_oldest_compiler_has()
    {
        var supplied = new Dictionary<string, Version>
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
            ["System.Buffers"] = new(4, 0, 3, 0),
            ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
            ["System.Collections.Immutable"] = new(7, 0, 0, 0),
            ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
            ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        };
        var analyzers = Analyzers();
        foreach (var analyzer in analyzers)
        {
            supplied.Add(analyzer.Name, analyzer.Version);
        }

        Assert.All(
            analyzers.Where(analyzer => analyzer.Name != "LadderGen.CodeFixes").SelectMany(analyzer => analyzer.References),
            reference => Assert.DoesNotContain("Workspaces", reference.Name, StringComparison.Ordinal));
        Assert.All(analyzers.SelectMany(analyzer => analyzer.References), reference =>
        {
            Assert.Contains(reference.Name, supplied);
            Assert.True(reference.Version <= supplied[reference.Name], $"{reference.Name} {reference.Version}");
        });
    }

    private Analyzer[] Analyzers()
    {
        using var archive = ZipFile.OpenRead(package.PathOf(".nupkg"));
        return [.. archive.Entries
            .Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal))
            .Select(Analyzer.Read)];
    }

    /// <summary>The names of the files, without those that the package format requires.</summary>
    private string[] Files(string extension)
    {
        using var archive = ZipFile.OpenRead(package.PathOf(extension));
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>An assembly of the generator, and the assemblies that it references.</summary>
    private sealed record Analyzer(string File, string Name, Version Version, (string Name, Version Version)[] References)
    {
        public static Analyzer Read(ZipArchiveEntry entry)
        {
            using var copy = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(copy);
            }

            copy.Position = 0;
            using var file = new PEReader(copy);
            var metadata = file.GetMetadataReader();
            var assembly = metadata.GetAssemblyDefinition();
            return new Analyzer(entry.Name, metadata.GetString(assembly.Name), assembly.Version,
                [.. metadata.AssemblyReferences
                    .Select(metadata.GetAssemblyReference)
                    .Select(reference => (metadata.GetString(reference.Name), reference.Version))]);
        }
    }
}
