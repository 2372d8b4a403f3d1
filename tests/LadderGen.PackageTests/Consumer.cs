using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LadderGen.PackageTests;

/// <summary>A folder with projects that use the package, outside the repository.</summary>
internal sealed class Consumer(LadderGenPackage package, string folder)
{
    public string PathOf(string path) => Path.Combine(folder, path);

    /// <summary>Writes a file. <c>{LadderGen}</c> in its text becomes the reference to the package.</summary>
    public void Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var reference = $"""<PackageReference Include="LadderGen" Version="{package.Version}" />""";
        File.WriteAllText(file, text.Replace("{LadderGen}", reference, StringComparison.Ordinal));
    }

    /// <summary>Replaces words in a file.</summary>
    public void Edit(string path, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(path), text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Moves a file, which keeps its time.</summary>
    public void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(to))!);
        File.Move(PathOf(from), PathOf(to));
    }

    /// <summary>Gives a file a time long before any build.</summary>
    public void MakeOld(string path) => File.SetLastWriteTimeUtc(PathOf(path), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    /// <summary>The names of the types in an assembly that <see cref="Build"/> has built.</summary>
    public IReadOnlyList<string> TypesIn(string assembly)
    {
        using var file = new PEReader(File.OpenRead(PathOf(assembly)));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(t => metadata.GetString(metadata.GetTypeDefinition(t).Name))];
    }

    /// <summary>
    /// Runs the commands that somebody types, one on each line: <c>dotnet …</c> and <c>cd …</c>. Adding a package of ours adds the one
    /// under test.
    /// </summary>
    public void Type(string commands)
    {
        var current = folder;
        foreach (var words in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')))
        {
            switch (words)
            {
                case ["cd", var name]:
                    current = Path.Combine(current, name);
                    break;
                case ["dotnet", "add", "package", var name] when name.StartsWith("LadderGen", StringComparison.Ordinal):
                    DotNet.Run(current, package.Packages, "add", "package", name, "--version", package.Version).Succeeded();
                    break;
                case ["dotnet", .. var arguments]:
                    DotNet.Run(current, package.Packages, arguments).Succeeded();
                    break;
                default:
                    throw new ArgumentException(string.Join(' ', words), nameof(commands));
            }
        }
    }

    /// <summary>Builds a project. The logger writes no summary, which would repeat every diagnostic.</summary>
    public Outcome Build(string project = "") =>
        DotNet.Run(folder, package.Packages, "build", PathOf(project), "--disable-build-servers",
            "-noConsoleLogger", "-logger:ConsoleLogger,Microsoft.Build;NoSummary;Verbosity=minimal");

    /// <summary>Lists the files that <c>dotnet watch</c> watches.</summary>
    public Outcome Watched() => DotNet.Run(folder, package.Packages, "watch", "--list");

    public Outcome Pack(string project) =>
        DotNet.Run(folder, package.Packages, "pack", PathOf(project), "--disable-build-servers", "-v:m", "-o", package.Feed);

    /// <summary>Runs a project that <see cref="Build"/> has built.</summary>
    public Outcome Run(string project = "", params string[] arguments) =>
        DotNet.Run(folder, package.Packages, ["run", "--no-build", "--project", PathOf(project), "--", .. arguments]);

    /// <summary>Publishes a project into a folder.</summary>
    public Outcome Publish(string project, string output) =>
        DotNet.Run(folder, package.Packages, "publish", PathOf(project), "--disable-build-servers", "-v:m", "-o", PathOf(output));

    /// <summary>Runs a published program that includes the runtime.</summary>
    public Outcome RunPublished(string program) => DotNet.RunProgram(PathOf(program), folder, null);

    /// <summary>Evaluates the project, with arguments such as <c>-getItem:AdditionalFiles</c>.</summary>
    public Outcome Evaluate(params string[] arguments) =>
        DotNet.Run(folder, package.Packages, ["msbuild", folder, .. arguments]);

    public Outcome Restore() =>
        DotNet.Run(folder, package.Packages, "restore", folder, "--disable-build-servers", "-v:m");
}
