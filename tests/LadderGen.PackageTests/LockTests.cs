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
}
