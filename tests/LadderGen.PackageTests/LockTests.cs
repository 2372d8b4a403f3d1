namespace LadderGen.PackageTests;

[Collection(PackageTestGroup.Name)]
public sealed class LockTests(LadderGenPackage package)
{
    [Fact]
    public void A_target_writes_the_lock_and_a_reworded_expectation_keeps_its_id()
    {
        var consumer = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject(
                "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><NoWarn>CS1591</NoWarn>")),
            ("Program.cs", "System.Console.WriteLine(App.Ladders.Sre.Senior.Mastery.WritesTheRunbooksOthersFollow.Id);"),
            ("ladders/sre.md", ConsumerFiles.Ladder));
        consumer.Type("dotnet build -t:LockLadders --disable-build-servers");
        var locked = File.ReadAllText(consumer.PathOf("ladders/Sre.lock"));
        Assert.Contains("\nsre/senior/mastery/writes-the-runbooks-others-follow\t", locked, StringComparison.Ordinal);

        consumer.Edit("ladders/sre.md", "Writes the runbooks others follow", "Writes, and tests, the runbooks others follow");
        consumer.Build("App.csproj").Succeeded();
        Assert.Equal("sre/senior/mastery/writes-the-runbooks-others-follow", consumer.Run("App.csproj").Output.Trim());

        consumer.Edit("ladders/sre.md", "- Takes the pager without a second person\n", "");
        var failed = consumer.Build("App.csproj");
        Assert.NotEqual(0, failed.ExitCode);
        Assert.Contains("error LADDER601", failed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_for_several_frameworks_is_locked_once()
    {
        var consumer = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject(
                "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><NoWarn>CS1591</NoWarn>")),
            ("ladders/sre.md", ConsumerFiles.Ladder));
        consumer.Type("dotnet build -t:LockLadders --disable-build-servers");
        Assert.Contains("\nsre/senior\t", File.ReadAllText(consumer.PathOf("ladders/Sre.lock")), StringComparison.Ordinal);
        consumer.Build("App.csproj").Succeeded();
    }

    [Theory]
    [InlineData("<ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>", true)]
    [InlineData("<ContinuousIntegrationBuild>true</ContinuousIntegrationBuild><LadderGenLocked>false</LadderGenLocked>", false)]
    [InlineData("", false)]
    public void A_build_server_builds_only_what_is_locked(string properties, bool isLocked)
    {
        var consumer = package.Consumer(
            ("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
                  <ItemGroup>{"{LadderGen}"}</ItemGroup>
                </Project>
                """),
            ("ladders/sre.md", ConsumerFiles.Ladder));
        consumer.Type("dotnet build -t:LockLadders --disable-build-servers");
        consumer.Edit("ladders/sre.md", "- Follows a runbook with help", "- Follows a runbook with help\n- Asks first");
        var built = consumer.Build("App.csproj");
        Assert.Equal(isLocked, built.ExitCode != 0);
        Assert.Contains($"sre.md(10,3): {(isLocked ? "error" : "warning")} LADDER602", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_years_of_a_ladder_from_the_package_alone()
    {
        var consumer = package.Consumer(
            ("App.csproj", ConsumerFiles.StrictProject(
                "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><NoWarn>CS1591</NoWarn>")),
            ("Program.cs", """
                using App;
                const string stored = "sre2026/senior/mastery/writes-the-runbooks-others-follow";
                System.Console.WriteLine(Ladders.Find<LadderGen.Expectation>(stored).Text);
                System.Console.WriteLine(Ladders.Sre2027.Find(stored).Id);
                System.Console.WriteLine(((LadderGen.Expectation)Ladders.Sre2027.Find(stored)).In("de-AT").Text);
                System.Console.WriteLine(Ladders.Sre2027.ComparedWith(Ladders.Sre2027.Predecessor!));
                """),
            ("ladders/2026/sre.md", ConsumerFiles.Ladder.Replace("ladder: Sre", "ladder: Sre2026", StringComparison.Ordinal)));
        consumer.Type("dotnet build -t:LockLadders --disable-build-servers");
        consumer.Write("ladders/2027/sre.md", ConsumerFiles.Ladder
            .Replace("ladder: Sre", "ladder: Sre2027\nsucceeds: Sre2026", StringComparison.Ordinal)
            .Replace("Writes the runbooks others follow", "Writes, and tests, the runbooks others follow", StringComparison.Ordinal));
        consumer.Write("ladders/2027/sre.de.md", ConsumerFiles.Ladder
            .Replace("ladder: Sre", "translates: Sre2027\nlanguage: de", StringComparison.Ordinal)
            .Replace("Writes the runbooks others follow", "Schreibt Anleitungen", StringComparison.Ordinal));
        consumer.Type("dotnet build -t:LockLadders --disable-build-servers");
        consumer.Build("App.csproj").Succeeded();
        Assert.Equal(
            "Writes the runbooks others follow\nsre2027/senior/mastery/writes-the-runbooks-others-follow\nSchreibt Anleitungen\n"
                + "Site reliability compared with Site reliability: 0 added, 0 removed, 0 retired, 0 renamed, 0 moved, 1 reworded",
            consumer.Run("App.csproj").Output.Trim().ReplaceLineEndings("\n"));
    }
}
