using System.Globalization;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Outline;
using LadderGen.Generator.Pipeline;
using LadderGen.Tests.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Generating;

/// <summary>The result of a run of the generator, and the steps it took.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly GeneratorRunResult _result;

    public GeneratorRun(GeneratorDriver driver, TestProject project)
    {
        Project = project;
        _driver = driver.RunGenerators(project.Compilation);
        _result = _driver.GetRunResult().Results.Single();

        // The compiler only warns about an exception, with CS8785.
        Assert.Null(_result.Exception);
        Sources = new SortedDictionary<string, string>(
            _result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()),
            StringComparer.Ordinal);
    }

    public TestProject Project { get; }

    /// <summary>The generated files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>The errors and warnings: a build log shows no more.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. _result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info)];

    /// <summary>The diagnostics that only inform.</summary>
    public IReadOnlyList<string> Notes => [.. _result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Info).Select(Line)];

    /// <summary>The diagnostics as a build log shows them, paths relative to the project, in the order of their places.</summary>
    public IReadOnlyList<string> Log =>
    [
        .. Diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.GetLineSpan().StartLinePosition)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => d.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .Select(Line),
    ];

    /// <summary>Everything that reaches the user: the log and the sources.</summary>
    public string Everything =>
        string.Join("\n", Log) + string.Concat(Sources.Select(s => $"\n=== {s.Key}\n{s.Value}"));

    /// <summary>Runs the same driver again, after an edit.</summary>
    public GeneratorRun Then(TestProject edited)
    {
        var driver = _driver;
        if (!edited.Files.SequenceEqual(Project.Files))
        {
            driver = driver.ReplaceAdditionalTexts([.. edited.Files]);
        }

        if (edited.Folder != Project.Folder || edited.Properties != Project.Properties)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(edited.Options);
        }

        return new GeneratorRun(driver, edited);
    }

    public GeneratorRun Then(Func<TestProject, TestProject> edit) => Then(edit(Project));

    /// <summary>Every named step with its outputs, such as <c>Bound</c>, <c>Sre</c>, <c>Cached</c>.</summary>
    public IEnumerable<(string Step, string Name, IncrementalStepRunReason Reason)> Steps =>
        _result.TrackedSteps.Where(s => StepNames.Contains(s.Key))
            .SelectMany(s => s.Value.SelectMany(run => run.Outputs.Select(o => (s.Key, NameOf(o.Value), o.Reason))));

    /// <summary>The values that the steps gave, step by step.</summary>
    /// <remarks>Roslyn tracks only the steps that lead to an output.</remarks>
    public IEnumerable<(string Step, object? Value)> Outputs =>
        _result.TrackedSteps.Where(s => StepNames.Contains(s.Key))
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .SelectMany(s => s.Value.SelectMany(run => run.Outputs.Select(o => (s.Key, (object?)o.Value))));

    /// <summary>The reasons of the outputs that the compiler received.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        _result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    /// <summary>Returns the values that a step computed in this run: all but those that were cached or removed.</summary>
    public string Ran(string step) => Names(
        step,
        r => r is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Unchanged);

    /// <summary>Returns the values of a step in this run that are new to the steps after it.</summary>
    public string Changed(string step) => Names(step, r => r is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>Compiles the generated files in a project with all warnings on.</summary>
    public Compiled Compile(
        LanguageVersion version = LanguageVersion.Latest,
        NullableContextOptions nullable = NullableContextOptions.Disable)
    {
        var run = version == Project.Version ? this : (Project with { Version = version }).Run();
        return Compiled.From(run.Sources.Values, version, nullable);
    }

    /// <summary>The tracking names of the pipeline.</summary>
    public static IReadOnlyList<string> StepNames { get; } =
        [.. typeof(Steps).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    private string Names(string step, Func<IncrementalStepRunReason, bool> isMeant) =>
        string.Join(" ", Steps.Where(s => s.Step == step && isMeant(s.Reason)).Select(s => s.Name).Order(StringComparer.Ordinal));

    private string Line(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var message = $"{severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
        var place = diagnostic.Location.GetLineSpan();
        if (diagnostic.Location == Microsoft.CodeAnalysis.Location.None)
        {
            return message;
        }

        var path = Path.GetRelativePath(Project.Folder, place.Path).Replace('\\', '/');
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {message}";
    }

    private static string NameOf(object? value) => value switch
    {
        InputFile file => file.File.Name,
        DeclarationFile { Declarations: [var declaration, ..] } => declaration.File.Name,
        Document document => document.File.Name,
        LadderInput ladder => ladder.Declaration.Ladder.Text,
        BoundLadder { Model: { } model } => model.Name,
        GeneratedSource source => source.HintName,
        LadderDiagnostic diagnostic => diagnostic.Rule.Id,
        null => "nothing",
        _ => value.GetType().Name,
    };
}
