using System.Globalization;
using LadderGen.Compiler.Model;
using LadderGen.Generator.Pipeline;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.Cases;

/// <summary>
/// Slips that authors make. Each folder of <c>shared/cases</c> is what an author has in <c>ladders/</c>, with what a careful reader
/// wants of it: nothing may be read wrongly without a report at the slip.
/// </summary>
public sealed class CaseTests
{
    private const string Folder = "cases";

    /// <summary>
    /// Gets the names of the cases; one without a name where <c>shared</c> is missing, so that the test is seen to be skipped.
    /// </summary>
    public static TheoryData<string> Names => Shared.IsHere ? [.. Shared.Folders(Folder)] : [""];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void A_case_gives_the_right_model_or_a_report_at_its_place(string name)
    {
        var files = Shared.AllFiles($"{Folder}/{name}");
        var expected = ExpectedCase.Parse(Shared.Read($"{Folder}/{name}/expect.yml"));
        var run = files.Where(f => f.Name != "expect.yml")
            .Aggregate(new TestProject(), (project, file) => project.With("ladders/" + file.Name, file.Bytes))
            .Run();
        var problems = Problems(run, expected).ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems.Concat(run.Log)));
    }

    private static IEnumerable<string> Problems(GeneratorRun run, ExpectedCase expected)
    {
        var told = run.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        var wrong = WrongModel(run, expected).ToList();
        var isReported = told.Exists(d => IsAtPlace(d, expected) && HasWord(d, expected));
        var isRight = expected.Accept switch
        {
            "model" => wrong.Count == 0,
            "report" => isReported,
            "either" => wrong.Count == 0 || isReported,
            "both" => wrong.Count == 0 && isReported,
            var other => throw new InvalidOperationException($"'{other}' is not a word of expect.yml."),
        };
        if (!isRight)
        {
            yield return $"{expected.Kind}: wanted {expected.Accept}";
            foreach (var problem in wrong.Append(isReported ? "reported" : "not reported at its place"))
            {
                yield return problem;
            }
        }

        if (told.Count > expected.Most)
        {
            yield return $"{told.Count} errors and warnings; at most {expected.Most}";
        }

        foreach (var word in expected.ForbiddenWords.Where(w => told.Exists(d => Message(d).Contains(w, StringComparison.Ordinal))))
        {
            yield return $"a message says '{word}'";
        }
    }

    private static IEnumerable<string> WrongModel(GeneratorRun run, ExpectedCase expected)
    {
        if (expected.Model is null)
        {
            return ["no model is right"];
        }

        if (run.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return ["has errors"];
        }

        var models = run.Outputs.Where(o => o.Step == Steps.Resolved).Select(o => ((BoundLadder)o.Value!).Model).OfType<LadderModel>();
        return models.FirstOrDefault(m => expected.Ladders.Contains(m.Name)) is { } model
            ? ExpectedModel.Differences(model, expected.Model)
            : [$"no ladder {string.Join(" or ", expected.Ladders)}"];
    }

    private static bool IsAtPlace(Diagnostic diagnostic, ExpectedCase expected)
    {
        if (diagnostic.Location == Location.None)
        {
            return false;
        }

        var place = diagnostic.Location.GetLineSpan();
        var file = place.Path[(place.Path.IndexOf("/ladders/", StringComparison.Ordinal) + "/ladders/".Length)..];
        return expected.Places.Any(p => p.Includes(file, place.StartLinePosition.Line + 1));
    }

    private static bool HasWord(Diagnostic diagnostic, ExpectedCase expected) =>
        expected.Words.Count == 0 || expected.Words.Any(w => Message(diagnostic).Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
