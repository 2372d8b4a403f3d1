namespace LadderGen.Benchmarks.Processes;

/// <summary>
/// Measures <c>dotnet build</c> of a project with the five examples, and of one without a generator, whose generated files are
/// checked in.
/// </summary>
/// <remarks>
/// Builds from clean, after a restore. Every build starts a new compiler, as in CI. On a developer's machine, the compiler stays
/// in memory, and the JIT has compiled the generator after the first build.
/// </remarks>
internal static class BuildTime
{
    private const string Program = "System.Console.WriteLine(Consumer.Ladders.Sre.Senior.Title);";

    /// <summary>
    /// Gives the median seconds with and without the generator. The builds take turns, so that other work on the machine slows
    /// both.
    /// </summary>
    public static (double With, double Without) Measure(int times)
    {
        const string keepsGenerated = "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>";
        using var with = new ConsumerProject(usesGenerator: true, $"<RootNamespace>Consumer</RootNamespace>{keepsGenerated}");
        with.Write("Program.cs", Program);
        Dotnet.Run(with.Folder, "restore");
        Build(with);

        using var without = new ConsumerProject(usesGenerator: false);
        without.Write("Program.cs", Program);
        var generated = Directory.EnumerateDirectories(Path.Combine(with.Folder, "obj"), "generated", SearchOption.AllDirectories).First();
        foreach (var file in Directory.EnumerateFiles(generated, "*.g.cs", SearchOption.AllDirectories)
            .Where(f => f.Contains("LadderGen", StringComparison.Ordinal)))
        {
            without.Write("Ladders/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        var project = Path.Combine(with.Folder, "Consumer.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace(keepsGenerated, "", StringComparison.Ordinal));
        Dotnet.Run(without.Folder, "restore");
        Build(with);
        Build(without);

        var seconds = (With: new List<double>(), Without: new List<double>());
        for (var i = 0; i < times; i++)
        {
            seconds.With.Add(Build(with));
            seconds.Without.Add(Build(without));
        }

        return (seconds.With.Median(), seconds.Without.Median());
    }

    private static double Build(ConsumerProject project)
    {
        foreach (var output in Directory.EnumerateDirectories(project.Folder, "bin")
            .Concat(Directory.EnumerateDirectories(Path.Combine(project.Folder, "obj"))))
        {
            Directory.Delete(output, recursive: true);
        }

        return Dotnet.Run(project.Folder, "build", "--no-restore", "--disable-build-servers", "-v:q").Milliseconds / 1000;
    }
}
