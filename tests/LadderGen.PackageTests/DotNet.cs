using System.Diagnostics;
using System.Text;

namespace LadderGen.PackageTests;

/// <summary>Runs <c>dotnet</c> as a user does, and waits for it.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    public static Outcome Run(string folder, string? packagesFolder, params string[] arguments) =>
        RunProgram("dotnet", folder, packagesFolder, arguments);

    /// <summary>Runs any program, and waits for it.</summary>
    public static Outcome RunProgram(string program, string folder, string? packagesFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        ForgetTheTestHost(start.Environment);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (packagesFolder is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packagesFolder;
        }

        using var process = Process.Start(start)!;
        var lines = new List<string>();
        DataReceivedEventHandler collect = (_, e) =>
        {
            lock (lines)
            {
                lines.Add(e.Data ?? "");
            }
        };
        process.OutputDataReceived += collect;
        process.ErrorDataReceived += collect;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)}\n{string.Join('\n', lines)}");
        }

        process.WaitForExit(); // Without a timeout, it also waits for the rest of the output.
        return new Outcome(process.ExitCode, string.Join('\n', lines));
    }

    /// <summary>Removes variables that <c>dotnet test</c> sets, and that make another MSBuild load the wrong files.</summary>
    private static void ForgetTheTestHost(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.ToArray())
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))
            {
                environment.Remove(name);
            }
        }
    }
}
