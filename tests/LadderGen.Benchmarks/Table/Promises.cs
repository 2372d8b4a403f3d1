using System.Globalization;
using LadderGen.Benchmarks.Driving;
using LadderGen.Benchmarks.Modelling;
using LadderGen.Benchmarks.Processes;
using LadderGen.Benchmarks.Texts;

namespace LadderGen.Benchmarks.Table;

/// <summary>All that LadderGen promises of its cost, measured.</summary>
internal static class Promises
{
    // What bounds a row that misses was profiled, by samples, when it was written: see it again when the row changes.
    private static string Everything =>
        LadderTexts.Real.Count > 0 ? $"the examples and {LadderTexts.Real.Count} real ladders" : "the examples";

    public static IEnumerable<Row> Measure() => [.. Driving(), .. Processes(), .. Modelling(), .. Size()];

    private static IEnumerable<Row> Driving()
    {
        var cold = Measured.Run<ColdRun>();
        yield return new(
            "cold run of the driver : Markdig alone",
            Everything,
            cold.Time(nameof(ColdRun.Generator), nameof(ColdRun.MarkdigAlone)),
            3,
            "×")
        {
            Bound = "writing seven characters of C# for each of a document takes 3 × alone (15 ns, where Markdig takes 5); binding "
                + "takes 20, the rest of reading 7, the tables of the driver and the collector what is left",
        };

        var code = Measured.Run<CSharpEdit>();
        yield return new(
            "driver after an edit of C# : a generator that does nothing",
            "500 made ladders",
            code.Time(nameof(CSharpEdit.Generator), nameof(CSharpEdit.Nothing)),
            1.2,
            "×")
        {
            Bound = "no step runs, but Roslyn compares the name of each generated file with those of all others in every run, and "
                + "does nothing of the kind where nothing is generated",
        };

        var ladder = Measured.Run<LadderEdit>();
        yield return new(
            "driver after an edit of one ladder : cold run of that ladder alone",
            "500 made ladders",
            ladder.Time(nameof(LadderEdit.Edit), nameof(LadderEdit.ColdRunOfThatLadder)),
            2,
            "×")
        {
            Bound = "our steps are a seventh of it; the rest is Roslyn, which walks its tables of 500 ladders and compares the names "
                + "of their files: an edit of C#, where no step runs, takes over 2 × alone",
        };

        var more = Measured.Run<MoreLadders>();
        yield return Growth(
            "ten times as many ladders", "10 and 100 made ladders", more, nameof(MoreLadders.Hundred), nameof(MoreLadders.Ten));

        var longer = Measured.Run<LongerLadder>();
        yield return Growth(
            "ten times the competencies",
            "a made ladder of 9 and of 90",
            longer,
            nameof(LongerLadder.TenTimesTheCompetencies),
            nameof(LongerLadder.OnceAsLong));
        yield return Growth(
            "ten times the expectations",
            "a made ladder of 3 and of 30 a competency",
            longer,
            nameof(LongerLadder.TenTimesTheExpectations),
            nameof(LongerLadder.OnceAsLong));
    }

    private static IEnumerable<Row> Processes()
    {
        var (with, without) = BuildTime.Measure(times: 7);
        yield return new(
            "`dotnet build` from clean − the same with the generated files checked in",
            "the five examples",
            with - without,
            0.5,
            "s",
            Text($"{with:0.00} s and {without:0.00} s"))
        {
            Bound = "the first run in a process takes over ten times as long as the second: the JIT compiles some 2,300 methods of "
                + "ours, of Markdig and of YamlDotNet",
        };

        var start = StartTime.Measure(times: 30);
        yield return Start("start that reads one level : the same from JSON", start["level"], start["json-level"], 0.1);
        yield return Start("start that reads every level : the same from JSON", start["all"], start["json-all"], 0.5);
    }

    private static IEnumerable<Row> Modelling()
    {
        var finding = Measured.Run<Finding>();
        yield return Against(
            "`Find`, a hit : `FrozenDictionary`", nameof(Finding.FindHit), nameof(Finding.FrozenHit));
        yield return Against(
            "`Find`, a miss : `FrozenDictionary`", nameof(Finding.FindMiss), nameof(Finding.FrozenMiss));

        var enumerating = Measured.Run<Enumerating>();
        yield return Allocating(
            "`foreach` over all expectations : nested arrays",
            enumerating,
            nameof(Enumerating.Foreach),
            nameof(Enumerating.Arrays),
            1.5) with
        {
            Bound = "most lists hold two or three expectations, and each is an object between the level and its array",
        };

        Row Against(string what, string method, string baseline) => Allocating(what, finding, method, baseline, 1.2);
    }

    private static IEnumerable<Row> Size()
    {
        var texts = new List<(string Text, IReadOnlyList<LadderFile[]> Projects)> { ("the five examples", [LadderTexts.Examples]) };
        if (LadderTexts.Real.Count > 0)
        {
            texts.Add(($"{LadderTexts.Real.Count} real ladders", LadderTexts.Real));
        }

        foreach (var (text, projects) in texts)
        {
            var sizes = Sizes.Of(projects);
            yield return new("generated characters : the documents' characters", text, sizes.Source, 5, "×")
            {
                Bound = "an expectation's text stands there three times (data, and the comments of the member and of the id), its name "
                    + "three times, and its id once",
            };
            yield return new("growth of the assembly : the documents' UTF-8 bytes", text, sizes.Assembly, 4, "×")
            {
                Bound = "literals and constants have two bytes a character: the text takes two, the id's constant another two",
            };
        }
    }

    private static Row Growth(string what, string text, Measured measured, string large, string small)
    {
        var bytes = measured.Bytes(large, small);
        return new("cold run, " + what, text, measured.Time(large, small), 11, "×", Text($"bytes {bytes:0.##} ×"))
        {
            IsElseMet = bytes <= 11,
            Bound = "the bytes grow as the text does; what a hundred ladders keep is no longer young when the collector comes, "
                + "and is moved",
        };
    }

    private static Row Start(string what, (double Own, double Process) ours, (double Own, double Process) json, double target) =>
        new(
            what,
            "the example `sre`",
            ours.Own / json.Own,
            target,
            "×",
            Text($"{ours.Own:0.0} and {json.Own:0.0} ms in Main; process less an empty one {ours.Process:0} and {json.Process:0} ms"));

    private static Row Allocating(string what, Measured measured, string method, string baseline, double target) =>
        new(what, "the five examples", measured.Time(method, baseline), target, "×", Text($"{measured.Bytes(method)} bytes"))
        {
            IsElseMet = measured.Bytes(method) == 0,
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
