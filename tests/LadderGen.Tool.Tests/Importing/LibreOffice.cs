using System.Diagnostics;

namespace LadderGen.Tool.Tests.Importing;

/// <summary>Lets LibreOffice write files, as an author's own program does.</summary>
internal static class LibreOffice
{
    /// <summary>Opens a web page and saves it in another format.</summary>
    /// <returns>The path of the file.</returns>
    public static Task<string> SaveAsync(TestFolder folder, string html, string extension, string filter, string application)
    {
        folder.Write("bakery.html", html);
        return ConvertAsync(folder, folder.PathOf("bakery.html"), "--infilter=" + application, "--convert-to", $"{extension}:{filter}");
    }

    /// <summary>Opens a workbook and saves it in a folder of its own.</summary>
    /// <returns>The path of the file.</returns>
    public static Task<string> SaveAgainAsync(TestFolder folder, string workbook) =>
        ConvertAsync(folder, workbook, "--convert-to", "xlsx:Calc MS Excel 2007 XML");

    /// <exception cref="SkipException">LibreOffice is not installed.</exception>
    private static async Task<string> ConvertAsync(TestFolder folder, string file, params string[] options)
    {
        Skip.IfNot(IsInstalled(), "LibreOffice (soffice) is not installed.");

        // A profile of its own: LibreOffice runs once for each.
        var profile = "-env:UserInstallation=" + new Uri(folder.PathOf("profile")).AbsoluteUri;
        var output = folder.PathOf("saved");
        ProcessStartInfo start = new("soffice", [profile, "--headless", .. options, "--outdir", output, file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var office = Process.Start(start)!;
        var messages = office.StandardOutput.ReadToEndAsync();
        var errors = office.StandardError.ReadToEndAsync();
        await office.WaitForExitAsync();
        Assert.True(Directory.Exists(output), await messages + await errors);
        return Assert.Single(Directory.GetFiles(output));
    }

    private static bool IsInstalled() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "soffice")));
}
