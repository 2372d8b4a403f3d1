using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;
using LadderGen.Generator.Emitting;
using LadderGen.Tests.Emitting;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Location = LadderGen.Compiler.Text.Location;

namespace LadderGen.Tests.Fuzzing;

/// <summary>Checks the promises that hold for every input. A check returns null, or a failure such as <c>kind: details</c>.</summary>
internal static class Promises
{
    private static readonly EmitOptions Options = new("Acme", IsPublic: true);

    /// <summary>Checks the result of the generator's steps, without Roslyn.</summary>
    public static string? CheckSteps((string Name, string Text)[] files)
    {
        IReadOnlyList<BoundLadder> bound;
        try
        {
            bound = TestLadder.BindAll(files);
        }
        catch (Exception thrown)
        {
            return $"throws {thrown.GetType().Name}: {thrown}";
        }

        foreach (var diagnostic in bound.SelectMany(b => b.Diagnostics))
        {
            if (diagnostic.Rule == Rules.Internal)
            {
                return $"LADDER901: {diagnostic.Message}";
            }

            if (Misplaced(diagnostic, files) is { } wrong)
            {
                return $"misplaced {diagnostic.Rule.Id}: {wrong}: {TestLadder.Log(diagnostic)}";
            }

            if (diagnostic.Message.Length > Quoting.LongestMessage
                || diagnostic.Message.Any(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
            {
                return $"unreadable {diagnostic.Rule.Id}: {diagnostic.Message}";
            }
        }

        foreach (var ladder in bound)
        {
            var hasError = ladder.Diagnostics.Any(d => d.Severity == Severity.Error && d.Location is not null);
            if (ladder.Model is null && !hasError)
            {
                return "no ladder and no error: " + string.Join("\n", ladder.Log());
            }

            if (ladder.Model is not null && !hasError && LostWords.Of(ladder, files) is { Count: > 0 } lost)
            {
                return "lost: " + string.Join("; ", lost.Take(12));
            }
        }

        return Output(bound) == Output(TestLadder.BindAll(files)) ? null : "not the same twice: " + Output(bound);
    }

    /// <summary>Checks that the emitted code compiles without a warning, even if the ladder has errors.</summary>
    public static string? CheckCompilation((string Name, string Text)[] files)
    {
        var models = TestLadder.BindAll(files).Select(b => b.Model).OfType<Compiler.Model.LadderModel>().ToList();
        if (models.Count == 0)
        {
            return null;
        }

        var sources = models.Select(m => LadderEmitter.Emit(m, Options))
            .Append(LaddersEmitter.Emit(models.Select(m => m.Name), Options))
            .Select(source => source.ToString());
        return Compiled.From(sources).Diagnostics is [var first, ..] ? $"{first.Split(": ")[1]}: {first}" : null;
    }

    /// <summary>
    /// Checks that the driver throws nothing (the run asserts that), reports no internal error, gives a ladder or a diagnostic, and
    /// gives equal bytes in any order of files.
    /// </summary>
    public static string? CheckDriver((string Name, string Text)[] files)
    {
        var project = TestProject.Of([.. files.Select(f => ("ladders/" + f.Name, f.Text))]);
        var run = project.Run();
        if (run.Diagnostics.FirstOrDefault(d => d.Id == "LADDER901") is { } unforeseen)
        {
            return $"LADDER901: {unforeseen}";
        }

        if (run.Sources.Count == 0 && run.Diagnostics.Count == 0)
        {
            return "nothing: the driver gave neither source nor diagnostic";
        }

        return run.Everything == (project with { Files = [.. project.Files.Reverse().Select(f => f.Copy())] }).Run().Everything
            ? null
            : "not the same twice: " + run.Everything;
    }

    private static string? Misplaced(LadderDiagnostic diagnostic, (string Name, string Text)[] files)
    {
        if (diagnostic.Location is not { } place)
        {
            return diagnostic.Severity == Severity.Error ? "nowhere" : null;
        }

        var text = SourceText.From(files.Single(f => f.Name == place.Name).Text);
        if (place.Span.Start < 0 || place.Span.End < place.Span.Start || place.Span.End > text.Length)
        {
            return $"{place.Span} in a text of {text.Length}";
        }

        return text.Lines.GetLinePosition(place.Span.Start) == new LinePosition(place.StartLine, place.StartColumn)
            && text.Lines.GetLinePosition(place.Span.End) == new LinePosition(place.EndLine, place.EndColumn)
            ? null
            : "line and column are not those of the span";
    }

    private static string Output(IReadOnlyList<BoundLadder> bound) =>
        string.Join("\n", bound.SelectMany(b => b.Log().Append(b.Model is { } model ? LadderEmitter.Emit(model, Options).ToString() : "")));
}
