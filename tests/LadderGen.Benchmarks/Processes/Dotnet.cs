using System.Diagnostics;

namespace LadderGen.Benchmarks.Processes;

/// <summary>Runs <c>dotnet</c> to its end.</summary>
internal static class Dotnet
{
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">As on a command line.</param>
    /// <returns>What it printed, and how long it took from start to end.</returns>
    public static (string Output, double Milliseconds) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_NOLOGO"] = "1";
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var milliseconds = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        return process.ExitCode == 0
            ? (output, milliseconds)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{output}");
    }
}
