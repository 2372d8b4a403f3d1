using System.Globalization;
using System.Text;

namespace LadderGen.Tests.Fuzzing;

/// <summary>
/// Whatever happens to a document: it is a ladder that compiles, or an error in the document, and nothing else ever.
/// <c>LADDERGEN_FUZZ=200000</c> tries that many instead, <c>LADDERGEN_FUZZ_FROM</c> begins elsewhere, and every failure is told with the
/// number of its input. Progress stands in <c>fuzz.log</c> beside the tests.
/// </summary>
public sealed class FuzzTests
{
    /// <summary>Not a measure, but what ends a hang.</summary>
    private const int Hang = 24 * 60 * 60 * 1000;

    private static readonly int? Wanted = Number("LADDERGEN_FUZZ");

    private static readonly int Count = Wanted ?? 600;

    private static readonly int From = Number("LADDERGEN_FUZZ_FROM") ?? 0;

    private const int Enough = 25;

    /// <summary>How often anything is repeated at most: enough to show what is not linear in a big run, which is where time is.</summary>
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
        Promises.OfSteps(input.Files)
        ?? (input.Number % 10 == 0 ? Promises.OfDriver(input.Files) : null)
        ?? (input.Number % 12 == 0 ? Promises.OfCompiler(input.Files) : null);

    private static string Show(FuzzInput input, string failure)
    {
        var promise = new Func<(string, string)[], string?>[] { Promises.OfSteps, Promises.OfDriver, Promises.OfCompiler }.First(p => p(input.Files) is not null);
        var files = Shrinking.Shrink(input.Files, promise);
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"Input {input.Number} ({input.What}): {promise(files) ?? failure}");
        foreach (var file in files.Where(f => f.Text.Length > 0))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"--- {file.Name}").AppendLine(Visible(file.Text[..Math.Min(file.Text.Length, 2_000)]));
        }

        return text.ToString();
    }

    private static string Visible(string text) =>
        string.Concat(text.Select(c => c == '\n' || (c >= ' ' && c <= '~') ? c.ToString() : $"\\u{(int)c:X4}"));

    /// <summary>Into a file beside the tests, since the test host shows nothing of a test before its end.</summary>
    private static void Progress(string text)
    {
        if (Wanted is not null)
        {
            File.AppendAllText(Path.Combine(AppContext.BaseDirectory, "fuzz.log"), text + "\n");
        }
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
