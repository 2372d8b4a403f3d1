namespace LadderGen.Benchmarks.Processes;

/// <summary>
/// <c>dotnet build</c> of a project with the five examples, against one with the generated files checked in and no generator.
/// </summary>
/// <remarks>
/// From clean, restored. In compilers of their own, which start cold: so it is in CI. The compiler that stays in memory on
/// a developer's machine has the generator compiled after the first build.
/// </remarks>
internal static class BuildTime
{
    private const string Program = "System.Console.WriteLine(Consumer.Ladders.Sre.Senior.Title);";

    /// <summary>
    /// Seconds with the generator, and without, in medians; the builds take turns, so that a load of the machine meets both.
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
