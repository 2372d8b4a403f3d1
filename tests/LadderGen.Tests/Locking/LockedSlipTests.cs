using System.Text;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;
using LadderGen.Tests.Cases;
using LadderGen.Tests.Fuzzing;
using Xunit.Abstractions;

namespace LadderGen.Tests.Locking;

/// <summary>
/// A lock guards the reading as well: a slip that swallows a heading or a list shows as ids that vanish. To see the figures, run
/// <c>dotnet test tests/LadderGen.Tests --filter LockedSlip --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class LockedSlipTests(ITestOutputHelper output)
{
    private const int Count = 1_500;

    [Fact]
    public void A_slip_that_loses_something_does_not_pass_a_locked_build()
    {
        var (silent, noted, missed) = (0, 0, new List<string>());
        for (var i = 0; i < Count; i++)
        {
            var ladder = RoleLadder.Make(i);
            if (Diagnostics(ladder.Files).Any(d => d.Severity > Severity.Info) || IsRight(ladder))
            {
                continue;
            }

            silent++;
            (string, string)[] locked = [.. ladder.Files, ("Trade.lock", LockOf(ladder.Right))];
            if (Diagnostics(locked).Any(d => d.Severity > Severity.Info))
            {
                continue;
            }

            noted += Diagnostics(locked).Any(d => d.Rule == Rules.Reworded) ? 1 : 0;
            var lost = Ids(ladder.Right).Except(Ids(locked)).FirstOrDefault();
            missed.Add($"#{ladder.Number} {ladder.What}" + (lost is null ? "" : $" LOSES {lost}"));
        }

        output.WriteLine(
            $"{Count} ladders with slips: {silent} are read wrongly without a word. With a lock, {silent - missed.Count} of them are "
            + $"errors or warnings, {noted} are noted as reworded, and {missed.Count - noted} still say nothing:");
        missed.ForEach(output.WriteLine);
        Assert.DoesNotContain(missed, m => m.Contains(" LOSES ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ladder_without_a_slip_is_told_nothing_by_its_lock() => Assert.All(
        Enumerable.Range(0, 300).Select(RoleLadder.Make),
        l => Assert.DoesNotContain(
            TestLadder.Bind([.. l.Right, ("Trade.lock", LockOf(l.Right))]).Diagnostics,
            d => d.Rule.Id.StartsWith("LADDER6", StringComparison.Ordinal)));

    /// <summary>The cases of other people: their locks have the levels and competencies that a careful reader sees.</summary>
    [SkippableFact]
    public void A_case_that_is_read_wrongly_does_not_pass_a_locked_build()
    {
        Skip.IfNot(Shared.IsHere, "The folder 'shared' is not next to the repository.");
        var (right, reported, caught, missed) = (0, 0, new List<string>(), new List<string>());
        foreach (var name in Shared.Folders("cases"))
        {
            var expected = ExpectedCase.Parse(Shared.Read($"cases/{name}/expect.yml"));
            var files = Shared.AllFiles($"cases/{name}").Where(f => f.Name != "expect.yml")
                .Select(f => (f.Name, Text: Encoding.UTF8.GetString(f.Bytes)))
                .ToArray();
            if (expected.Model is null || LockOf(expected, files) is not { } lockFile)
            {
                continue;
            }

            var before = Bind(files, expected);
            var after = Bind([.. files, lockFile], expected);
            if (HasErrors(before))
            {
                reported++;
            }
            else if (before?.Model is { } model && !ExpectedModel.Differences(model, expected.Model).Any())
            {
                right++;
                Assert.DoesNotContain(after!.Diagnostics, d => d.Rule == Rules.LockedIsGone);
            }
            else
            {
                (HasErrors(after) ? caught : missed).Add(name);
            }
        }

        output.WriteLine(
            $"Cases with a right reading: {right} are read so, {reported} have errors, {caught.Count + missed.Count} are read otherwise "
            + $"without an error. Of those, the lock catches {caught.Count} ({string.Join(" ", caught)}), and not {missed.Count} "
            + $"({string.Join(" ", missed)}).");
        Assert.InRange(right, 50, int.MaxValue);
    }

    private static IEnumerable<LadderDiagnostic> Diagnostics((string Name, string Text)[] files) =>
        TestLadder.BindAll(files).SelectMany(b => b.Diagnostics);

    private static bool IsRight(RoleLadder ladder) =>
        TestLadder.BindAll(ladder.Files) is [{ Model: { } model }]
        && SimpleReading.Of(ladder).SequenceEqual(SimpleReading.Of(model), StringComparer.Ordinal);

    private static IEnumerable<string> Ids((string Name, string Text)[] files) => TestLadder.BindAll(files)[0].Model is not { } model ? [] :
    [
        .. model.Levels.Select(l => l.Id),
        .. model.Competencies.Select(c => c.Id),
        .. model.Levels.SelectMany(l => l.Cells).SelectMany(c => c.Expectations).Select(e => e.Id),
    ];

    private static string LockOf((string Name, string Text)[] files) => Assert.Single(LockRenewal.Of(ProjectCompiler.Compile(
        [.. files.Select(f => new InputFile(new TextFile("/src/" + f.Name, f.Name, f.Text), new([])))]))).Text;

    /// <summary>Returns the lock of a case, beside its declaration; null if the case does not say what its parts are.</summary>
    private static (string Name, string Text)? LockOf(ExpectedCase expected, (string Name, string Text)[] files)
    {
        var declaration = files.FirstOrDefault(f => expected.Ladders.Any(l => f.Text.Contains($"ladder: {l}", StringComparison.Ordinal)));
        if (declaration.Name is null)
        {
            return null;
        }

        var ladder = expected.Ladders.First(l => declaration.Text.Contains($"ladder: {l}", StringComparison.Ordinal));
        var id = Identifier.Slug(ladder);
        var levels = ExpectedCase.Texts(expected.Model!, "levels").Select(l => $"{id}/{Identifier.Slug(l)}\t{l}\t{l}\n");
        var competencies = ExpectedCase.Texts(expected.Model!, "competencies")
            .Select(c => $"{id}/competencies/{Identifier.Slug(c)}\t{c}\t{c}\n");
        var folder = declaration.Name[..(declaration.Name.LastIndexOf('/') + 1)];
        return ($"{folder}{ladder}.lock", "# LadderGen lock 1\n" + string.Concat(levels.Concat(competencies)));
    }

    private static BoundLadder? Bind((string Name, string Text)[] files, ExpectedCase expected)
    {
        var bound = TestLadder.BindAll([.. files.Select(f => ("ladders/" + f.Name, f.Text))]);
        return bound.FirstOrDefault(b => b.Model is { } model && expected.Ladders.Contains(model.Name))
            ?? bound.FirstOrDefault(HasErrors);
    }

    private static bool HasErrors(BoundLadder? bound) => bound?.Diagnostics.Any(d => d.Severity == Severity.Error) == true;
}
