using System.Diagnostics;
using System.Globalization;

namespace LadderGen.Tests.Naming;

/// <summary>
/// A machine without ICU, as many containers are: <c>dotnet exec LadderGen.Tests.dll</c> writes the names of <see cref="UnusualLetters"/>,
/// and runs as a process of its own, since a process cannot drop ICU once it is loaded.
/// </summary>
internal static class OtherMachine
{
    public static string ReadUnusualLetters()
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(OtherMachine).Assembly.Location]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }

    private static void Main() => Console.Out.Write(UnusualLetters.Read());
}

/// <summary>Ladders with letters that the runtime treats differently from machine to machine or culture to culture.</summary>
internal static class UnusualLetters
{
    private const string Letters = """
        ---
        ladder: Letters
        levels: [ſenior ılık, İleri staff, Cafe{0} A{1}, {2}]
        ---
        # ſenior ılık
        ## ǆep ǅ ſ
        - ſtarts ილია ǆep ıslak İçin Cafe{0}.
        - ſtarts ილია ǆep ıslak İçin CAFE{0}.
        ## {2}
        - {2} writes A{1}
        # İleri STAFF
        ## Ǆep ǆ S
        - Leads.
        # Café Å
        ## ǆEP ǆ ſ
        - µ Ω K ß ẞ ﬁ
        # 한글
        ## Ილია
        - ა
        """;

    /// <summary>Returns names, ids and diagnostics in ASCII, which every console can write.</summary>
    public static string Read()
    {
        var text = Letters.Replace("{0}", "\u0301").Replace("{1}", "\u030A").Replace("{2}", "\u1112\u1161\u11AB\u1100\u1173\u11AF");
        var ladders = new[] { text, text.Replace("# İleri STAFF", "# İlerı STAF") }.Select(TestLadder.Bind);
        return Escape(string.Join('\n', ladders.SelectMany(l => l.Log().Concat(NamesOf(l.Model)))));
    }

    private static IEnumerable<string> NamesOf(Compiler.Model.LadderModel? ladder) => ladder is null
        ? ["(no model)"]
        : ladder.Competencies.Select(c => $"{c.Name} {c.Id}")
            .Concat(ladder.Levels.Select(l => $"{l.Name} {l.Id}"))
            .Concat(ladder.Levels.SelectMany(l => l.Cells).SelectMany(c => c.Expectations).Select(e => $"{e.Name} {e.Id}"));

    private static string Escape(string text) =>
        string.Concat(text.Select(c => c < 128 ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
