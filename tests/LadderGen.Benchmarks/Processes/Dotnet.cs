using System.Diagnostics;

namespace LadderGen.Benchmarks.Processes;

/// <summary>Runs <c>dotnet</c> to its end.</summary>
internal static class Dotnet
{
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">The arguments, each as one string.</param>
    /// <returns>Its output, and the time that the whole process took.</returns>
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
