using System.Globalization;
using System.Text;

namespace LadderGen.Tests.Fuzzing;

/// <summary>
/// A spoilt document gives a ladder that compiles, or an error in the document, and never anything else.
/// <c>LADDERGEN_FUZZ=200000</c> sets the number of inputs, and <c>LADDERGEN_FUZZ_FROM</c> the first one. Every failure names the
/// number of its input. A run with these variables writes its progress to <c>fuzz.log</c> next to the tests.
/// </summary>
public sealed class FuzzTests
{
    /// <summary>Ends a test that hangs. It does not measure anything.</summary>
    private const int Hang = 24 * 60 * 60 * 1000;

    private static readonly int? Wanted = Number("LADDERGEN_FUZZ");

    private static readonly int Count = Wanted ?? 600;

    private static readonly int From = Number("LADDERGEN_FUZZ_FROM") ?? 0;

    private const int Enough = 25;

    /// <summary>The number of times that anything is repeated, at most. A long run can afford what shows nonlinear cost.</summary>
    private static readonly int Size = Wanted is null ? 300 : 2_000;

    [Fact(Timeout = Hang)]
    public Task A_spoilt_ladder_is_a_ladder_or_an_error_in_its_document() => Task.Run(() =>
    {
        var failures = new Dictionary<string, string>();
        for (var i = 0; i < Count && failures.Count < Enough; i++)
        {
            var input = FuzzInput.Make(From + i, Size);
            if (Failure(input) is { } failure)
            {
                var kind = failure.Split(':')[0] + input.What;
                if (failures.TryAdd(kind, ""))
                {
                    failures[kind] = Show(input, failure);
                    Progress($"#{input.Number} ({input.What}): {failures[kind]}");
                }
            }

            if ((i + 1) % 1_000 == 0)
            {
                Progress($"{i + 1} of {Count}, {failures.Count} kinds of failures");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Values));
    });

    private static string? Failure(FuzzInput input) =>
        Promises.CheckSteps(input.Files)
        ?? (input.Number % 10 == 0 ? Promises.CheckDriver(input.Files) : null)
        ?? (input.Number % 12 == 0 ? Promises.CheckCompilation(input.Files) : null);

    private static string Show(FuzzInput input, string failure)
    {
        Func<(string, string)[], string?>[] checks = [Promises.CheckSteps, Promises.CheckDriver, Promises.CheckCompilation];
        var check = checks.First(c => c(input.Files) is not null);
        var files = Shrinking.Shrink(input.Files, check);
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"Input {input.Number} ({input.What}): {check(files) ?? failure}");
        foreach (var file in files.Where(f => f.Text.Length > 0))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"--- {file.Name}");
            text.AppendLine(Visible(file.Text[..Math.Min(file.Text.Length, 2_000)]));
        }

        return text.ToString();
    }

    private static string Visible(string text) =>
        string.Concat(text.Select(c => c == '\n' || (c >= ' ' && c <= '~') ? c.ToString() : $"\\u{(int)c:X4}"));

    /// <summary>Writes to a file, because the test host shows no output before the end of a test.</summary>
    private static void Progress(string text)
    {
        if (Wanted is not null)
        {
            File.AppendAllText(Path.Combine(AppContext.BaseDirectory, "fuzz.log"), text + "\n");
        }
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
