using System.ComponentModel;
using System.Diagnostics;

namespace LadderGen.Tool.Tests.Commands;

/// <summary>A write that the disk refuses is reported, and nothing half written is left behind.</summary>
public sealed class DiskTests
{
    private static readonly string Examples = Path.Combine(Repository.Root, "ladders");

    [Fact]
    public async Task A_file_cannot_be_written_into_a_file()
    {
        using TestFolder folder = new(("out", "mine"));

        var answer = await ExportAsync(folder.PathOf("out/sre.json"));

        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains("out", answer.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("out"));
    }

    [SkippableFact]
    public async Task A_full_disk_keeps_the_old_file_and_nothing_else()
    {
        using TestFolder folder = new();
        Skip.IfNot(Run("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", folder.Path), "No small disk can be mounted here.");
        try
        {
            folder.Write("sre.json", "mine");

            var answer = await ExportAsync(folder.PathOf("sre.json"), "--force");

            Assert.Equal((2, ""), (answer.Code, answer.Output));
            Assert.Contains("space", answer.Errors, StringComparison.Ordinal);
            Assert.Equal([folder.PathOf("sre.json")], Directory.GetFiles(folder.Path));
            Assert.Equal("mine", folder.Read("sre.json"));
        }
        finally
        {
            Run("umount", folder.Path);
        }
    }

    private static Task<Answer> ExportAsync(string path, params string[] options) =>
        Answer.PipedAsync(["export", "Sre", "--to", "json", "-o", path, "--in", Examples, .. options]);

    private static bool Run(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
