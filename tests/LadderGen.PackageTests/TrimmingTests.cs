namespace LadderGen.PackageTests;

/// <summary>Trimmed programs contain only the ladders that they use.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class TrimmingTests(LadderGenPackage package)
{
    /// <summary>Also passes the analyzers for trimming, single files and native code, and the trimmer, without a warning.</summary>
    [Fact]
    public void A_program_that_uses_one_ladder_contains_only_that_one()
    {
        var app = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject("""
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <IsAotCompatible>true</IsAotCompatible>
                <PublishTrimmed>true</PublishTrimmed>
                <TrimMode>full</TrimMode>
                <SelfContained>true</SelfContained>
                <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
                <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                """)),
            ("ladders/sre.md", ConsumerFiles.Ladder),
            ("ladders/dev.md", ConsumerFiles.Ladder.Replace("ladder: Sre", "ladder: Dev", StringComparison.Ordinal)),
            ("Program.cs", """
                using System.Text.Json;
                using System.Text.Json.Serialization;
                using App;
                using LadderGen;

                var context = new Context(new JsonSerializerOptions().AddLadders([Ladders.Sre]));
                var level = (Level)JsonSerializer.Deserialize("\"sre/senior\"", typeof(Level), context)!;
                System.Console.WriteLine(level.ComparedWith(Ladders.Sre.Junior));
                System.Console.WriteLine(Ladders.Sre.Find("sre/senior/mastery").Name);
                System.Console.WriteLine(SreLevel.Parse("senior").Next?.Title);
                System.Console.WriteLine(LadderMatrix.ToCsv(Ladders.Sre).Length);

                [JsonSerializable(typeof(Level))]
                internal sealed partial class Context : JsonSerializerContext;
                """));

        var published = app.Publish("App.csproj", "out").Succeeded();

        Assert.Empty(published.Ids);
        Assert.DoesNotContain("IL2", published.Output, StringComparison.Ordinal);
        var types = app.TypesIn("out/App.dll");
        Assert.Contains("SreLadder", types);
        Assert.DoesNotContain("DevLadder", types);
        Assert.DoesNotContain("DevLevel", types);
        var run = app.RunPublished(OperatingSystem.IsWindows() ? "out/App.exe" : "out/App").Succeeded();
        Assert.StartsWith("Senior SRE compared with Junior SRE: 3 added, 2 removed", run.Output, StringComparison.Ordinal);
    }
}
