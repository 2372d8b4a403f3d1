using System.Globalization;

namespace LadderGen.Benchmarks.Processes;

/// <summary>Measures how much longer a program takes to start because it reads a ladder, in a new process each time.</summary>
/// <remarks>
/// The program measures from the beginning of Main to the last word read, which includes loading and the JIT. The time of the
/// whole process, less that of an empty one, is given too: it should agree, but the start of the runtime takes twenty times as
/// long as the ladder, so it is noisy.
/// </remarks>
internal static class StartTime
{
    /// <summary>The tasks of the program: nothing, or reading one level or every level, with LadderGen or from JSON.</summary>
    private static readonly string[] Tasks = ["nothing", "level", "json-level", "all", "json-all"];

    /// <summary>
    /// Gives the median milliseconds of each task: those that the program measured, and those of the process less an empty one.
    /// </summary>
    public static IReadOnlyDictionary<string, (double Own, double Process)> Measure(int times)
    {
        using var project = new ConsumerProject(
            usesGenerator: true,
            "<RootNamespace>Consumer</RootNamespace><SatelliteResourceLanguages>en</SatelliteResourceLanguages>");
        project.Write("Program.cs", Program);
        var records = ConsumerProject.PathInRepository("tests/LadderGen.Benchmarks/Processes/LadderRecords.cs");
        project.Write("LadderRecord.cs", File.ReadAllText(records));
        project.Write("sre.json", RecordsOfLadder.Write(Ladders.Sre));
        Dotnet.Run(project.Folder, "build", "--disable-build-servers", "-v:q", "-o", Path.Combine(project.Folder, "out"));
        var program = Path.Combine("out", "Consumer.dll");

        var own = Tasks.ToDictionary(t => t, _ => new List<double>());
        var whole = Tasks.ToDictionary(t => t, _ => new List<double>());
        for (var i = 0; i <= times; i++)
        {
            foreach (var task in Tasks)
            {
                (var output, var milliseconds) = Dotnet.Run(project.Folder, program, task);
                var words = output.Split(' ');
                if (task != "nothing" && int.Parse(words[1], CultureInfo.InvariantCulture) == 0)
                {
                    throw new InvalidOperationException($"{task} read nothing.");
                }

                // The first round fills the file system's cache.
                if (i > 0)
                {
                    own[task].Add(double.Parse(words[0], CultureInfo.InvariantCulture));
                    whole[task].Add(milliseconds);
                }
            }
        }

        var empty = whole["nothing"].Median();
        return Tasks.ToDictionary(t => t, t => (own[t].Median(), whole[t].Median() - empty));
    }

    private const string Program = """
        using System.Diagnostics;
        using System.Globalization;
        using System.Text.Json;
        using LadderGen;
        using LadderGen.Benchmarks.Processes;

        long start = Stopwatch.GetTimestamp();
        int length = args[0] switch
        {
            "level" => Read.Level(),
            "json-level" => Read.JsonLevel(),
            "all" => Read.All(),
            "json-all" => Read.JsonAll(),
            _ => 0,
        };
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.Write(milliseconds.ToString("R", CultureInfo.InvariantCulture) + " " + length.ToString(CultureInfo.InvariantCulture));

        // One method for each task, so that the JIT loads only the types of that task.
        static class Read
        {
            public static int Level() => Of(Consumer.Ladders.Sre.Senior);

            public static int All()
            {
                int length = 0;
                foreach (Level level in Consumer.Ladders.Sre.Levels)
                {
                    length += Of(level);
                }

                return length;
            }

            public static int JsonLevel()
            {
                foreach (LevelRecord level in Json().Levels)
                {
                    if (level.Id == "sre/senior")
                    {
                        return Of(level);
                    }
                }

                return 0;
            }

            public static int JsonAll()
            {
                int length = 0;
                foreach (LevelRecord level in Json().Levels)
                {
                    length += Of(level);
                }

                return length;
            }

            private static LadderRecord Json() =>
                JsonSerializer.Deserialize(File.ReadAllBytes("sre.json"), LadderRecordContext.Default.LadderRecord)!;

            private static int Of(Level level)
            {
                int length = level.Title.Length;
                foreach (CompetencyExpectations cell in level.CompetencyExpectations)
                {
                    foreach (Expectation expectation in cell)
                    {
                        length += expectation.Text.Length;
                    }
                }

                return length;
            }

            private static int Of(LevelRecord level)
            {
                int length = level.Title.Length;
                foreach (ExpectationsRecord cell in level.Expectations)
                {
                    foreach (ExpectationRecord expectation in cell.Expectations)
                    {
                        length += expectation.Text.Length;
                    }
                }

                return length;
            }
        }
        """;
}
