using LadderGen.Tests;

namespace LadderGen.Benchmarks.Processes;

/// <summary>A user's project in a temporary folder outside the repository. Disposing deletes it.</summary>
internal sealed class ConsumerProject : IDisposable
{
    // The configuration of this program: the props find the generator built for it.
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <param name="usesGenerator">True if it compiles the five examples itself.</param>
    /// <param name="properties">More properties for its project file.</param>
    public ConsumerProject(bool usesGenerator, string properties = "")
    {
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <Configuration>{Configuration}</Configuration>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "LadderGen.dll")}" />
              </ItemGroup>
              {(usesGenerator ? Generator : "")}
            </Project>
            """);
        if (usesGenerator)
        {
            foreach (var file in Directory.EnumerateFiles(PathInRepository("ladders"), "*", SearchOption.AllDirectories))
            {
                // Without the guide.
                if (Path.GetDirectoryName(file) != PathInRepository("ladders"))
                {
                    Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file));
                }
            }
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("laddergen-benchmark-").FullName;

    public static string PathInRepository(string path) => Path.Combine(Repository.Root, path);

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The imports and items that the package adds to a project.</summary>
    private static string Generator => $"""
        <Import Project="{PathInRepository("src/LadderGen/build/LadderGen.props")}" />
        <Import Project="{PathInRepository("src/LadderGen/build/LadderGen.targets")}" />
        <Import Project="{PathInRepository("src/LadderGen.Generator/build/AnalyzerFiles.props")}" />
        <ItemGroup>
          <Analyzer Include="@(AnalyzerFile)" />
        </ItemGroup>
        """;
}
