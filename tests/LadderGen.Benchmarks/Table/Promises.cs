using System.Globalization;
using LadderGen.Benchmarks.Driving;
using LadderGen.Benchmarks.Modelling;
using LadderGen.Benchmarks.Processes;
using LadderGen.Benchmarks.Texts;

namespace LadderGen.Benchmarks.Table;

/// <summary>Measures everything that LadderGen promises about its cost.</summary>
internal static class Promises
{
    private const string Examples = "the five examples";

    // Reasons come from sampling profiles. Profile again when a row changes.
    private const string ReasonForSource =
        "the text of an expectation is there three times (data, and the comments of the member and of the id), " +
        "its name three times, and its id once";

    private const string ReasonForAssembly =
        "a literal or a constant takes two bytes for each character: " +
        "the text takes two, and the constant of its id another two";

    private static string Everything =>
        LadderTexts.Real.Count > 0 ? $"the examples and {LadderTexts.Real.Count} real ladders" : "the examples";

    public static IEnumerable<Row> Measure() => [.. Driving(), .. Processes(), .. Modelling(), .. Size()];

    private static IEnumerable<Row> Driving()
    {
        var cold = Measured.Run<ColdRun>();
        yield return new(
            "Cold run, compared with Markdig alone",
            Everything,
            cold.Time(nameof(ColdRun.Generator), nameof(ColdRun.MarkdigAlone)),
            3,
            "×")
        {
            Reason =
                "it was 12 × before the checks that a ladder is regular and that nothing in it is lost, and has not been profiled since",
        };

        var compiled = Measured.Run<GenerateAndCompile>();
        yield return Compiled(
            "5 synthetic ladders",
            compiled,
            nameof(GenerateAndCompile.FiveLadders),
            nameof(GenerateAndCompile.FiveResources));
        yield return Compiled(
            "60 synthetic ladders",
            compiled,
            nameof(GenerateAndCompile.SixtyLadders),
            nameof(GenerateAndCompile.SixtyResources));

        var code = Measured.Run<CSharpEdit>();
        yield return new(
            "Edit of C#, compared with a generator that does nothing",
            "500 synthetic ladders",
            code.Time(nameof(CSharpEdit.Generator), nameof(CSharpEdit.Nothing)),
            1.2,
            "×")
        {
            Reason =
                "no step runs, but in every run Roslyn compares the name of each generated file with all others, " +
                "which it need not do for a generator that generates nothing",
        };

        var ladder = Measured.Run<LadderEdit>();
        yield return new(
            "Edit of one ladder, compared with a cold run of that ladder alone",
            "500 synthetic ladders",
            ladder.Time(nameof(LadderEdit.Edit), nameof(LadderEdit.ColdRunOfThatLadder)),
            2,
            "×")
        {
            Reason =
                "our steps are a seventh of it; the rest is Roslyn, which goes through 500 ladders " +
                "and compares the names of their files; " +
                "an edit of C#, where no step runs, already takes more than 2 ×",
        };

        var more = Measured.Run<MoreLadders>();
        yield return Growth(
            "ten times as many ladders",
            "10 and 100 synthetic ladders",
            more,
            nameof(MoreLadders.Hundred),
            nameof(MoreLadders.Ten));

        var longer = Measured.Run<LongerLadder>();
        yield return Growth(
            "ten times the competencies",
            "a synthetic ladder with 9 and with 90",
            longer,
            nameof(LongerLadder.TenTimesTheCompetencies),
            nameof(LongerLadder.OnceAsLong));
        yield return Growth(
            "ten times the expectations",
            "a synthetic ladder with 3 and with 30 for each competency",
            longer,
            nameof(LongerLadder.TenTimesTheExpectations),
            nameof(LongerLadder.OnceAsLong));
    }

    private static IEnumerable<Row> Processes()
    {
        var (with, without) = BuildTime.Measure(times: 7);
        yield return new(
            "`dotnet build` from clean, compared with generated files that are checked in",
            Examples,
            with - without,
            0.5,
            "s",
            Text($"{with:0.00} s and {without:0.00} s"))
        {
            Reason =
                "the first run in a process takes more than ten times as long as the second, " +
                "because the JIT compiles some 2,300 methods of LadderGen, Markdig and YamlDotNet",
        };

        var start = StartTime.Measure(times: 30);
        yield return Start("Start that reads one level, compared with JSON", start["level"], start["json-level"], 0.1);
        yield return Start("Start that reads every level, compared with JSON", start["all"], start["json-all"], 0.5);
    }

    private static IEnumerable<Row> Modelling()
    {
        var finding = Measured.Run<Finding>();
        yield return Allocating(
            "`Find`, a hit, compared with `FrozenDictionary`",
            finding,
            nameof(Finding.FindHit),
            nameof(Finding.FrozenHit),
            1.2);
        yield return Allocating(
            "`Find`, a miss, compared with `FrozenDictionary`",
            finding,
            nameof(Finding.FindMiss),
            nameof(Finding.FrozenMiss),
            1.2);

        var enumerating = Measured.Run<Enumerating>();
        yield return Allocating(
            "`foreach` over all expectations, compared with nested arrays",
            enumerating,
            nameof(Enumerating.Foreach),
            nameof(Enumerating.Arrays),
            1.5) with
        {
            Reason = "most lists hold two or three expectations, and each list is an object between the level and its array",
        };
    }

    private static IEnumerable<Row> Size()
    {
        var sets = new List<(string Name, IReadOnlyList<LadderFile[]> Projects)> { (Examples, [LadderTexts.Examples]) };
        if (LadderTexts.Real.Count > 0)
        {
            sets.Add(($"{LadderTexts.Real.Count} real ladders", LadderTexts.Real));
        }

        foreach (var (name, projects) in sets)
        {
            var sizes = Sizes.Of(projects);
            yield return new("Characters generated, compared with those of the documents", name, sizes.Source, 5, "×")
            {
                Reason = ReasonForSource,
            };
            yield return new("Growth of the assembly, compared with the UTF-8 bytes of the documents", name, sizes.Assembly, 4, "×")
            {
                Reason = ReasonForAssembly,
            };
        }
    }

    private static Row Growth(string change, string ladders, Measured measured, string large, string small)
    {
        var bytes = measured.Bytes(large, small);
        return new("Cold run, " + change, ladders, measured.Time(large, small), 11, "×", Text($"bytes {bytes:0.##} ×"))
        {
            IsOtherwiseKept = bytes <= 11,
            Reason =
                "the bytes grow as the text does; " +
                "the objects of a hundred ladders live until the garbage collector moves them",
        };
    }

    private static Row Compiled(string ladders, Measured measured, string method, string baseline) => new(
        "Generate and compile, compared with `.resx` files of the same texts and Microsoft's generator for them",
        ladders,
        measured.Time(method, baseline),
        3,
        "×",
        Text($"bytes {measured.Bytes(method, baseline):0.##} ×"))
    {
        Reason =
            "a text of a resource is one property; an expectation is a field, a call that fills it and a constant of its id, " +
            "and a level's competency is a type, a constructor, a property and a class of ids",
    };

    private static Row Start(string measurement, (double Own, double Process) ours, (double Own, double Process) json, double target)
    {
        var inMain = Text($"{ours.Own:0.0} and {json.Own:0.0} ms in Main");
        var process = Text($"{ours.Process:0} and {json.Process:0} ms more than an empty process");
        return new(measurement, "the example `sre`", ours.Own / json.Own, target, "×", $"{inMain}; {process}");
    }

    private static Row Allocating(string measurement, Measured measured, string method, string baseline, double target)
    {
        var bytes = measured.Bytes(method);
        return new(measurement, Examples, measured.Time(method, baseline), target, "×", Text($"{bytes} bytes"))
        {
            IsOtherwiseKept = bytes == 0,
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
