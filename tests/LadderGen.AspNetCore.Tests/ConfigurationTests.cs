using Microsoft.Extensions.Options;

namespace LadderGen.AspNetCore.Tests;

/// <summary>A level in the configuration of an application is bound to a property of an options class.</summary>
public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("sre/senior")]
    [InlineData("L2")]
    [InlineData("senior")]
    public void A_level_of_one_ladder_is_bound(string value) => Assert.Same(Ladders.Sre.Senior, Bind<Of<SreLevel>>(value).Level);

    [Fact]
    public void A_wrong_level_is_reported_with_the_levels_that_exist()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Bind<Of<SreLevel>>("Senoir"));
        Assert.Contains("'Approver:Level'", error.Message, StringComparison.Ordinal);
        Assert.Equal(
            "'Senoir' is not a level of the ladder 'Site Reliability'. Did you mean 'Senior'? "
                + "The levels are 'Junior (L1)', 'Senior (L2)'.",
            error.GetBaseException().Message);
    }

    [Fact]
    public void A_level_of_any_ladder_is_an_error_and_not_null()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Bind<Of<Level>>("sre/senior"));
        Assert.Contains("'Approver:Level'", error.Message, StringComparison.Ordinal);
        Assert.Equal(
            "'sre/senior' cannot be read as a Level without its ladder. "
                + "Use a string, and pass it to Ladders.Find<Level>, or use the level type of one ladder, such as SreLevel.",
            error.GetBaseException().Message);
    }

    [Fact]
    public void Another_part_is_an_error_and_not_null() => Assert.Equal(
        "'sre/competencies/mastery' cannot be read as a Competency without its ladder. "
            + "Use a string, and pass it to Ladders.Find<Competency>.",
        Assert.Throws<InvalidOperationException>(() => Bind<Of<Competency>>("sre/competencies/mastery")).GetBaseException().Message);

    [Fact]
    public void An_empty_value_is_null()
    {
        Assert.Null(Bind<Of<SreLevel>>("").Level);
        Assert.Null(Bind<Of<Level>>("").Level);
    }

    private static T Bind<T>(string value)
        where T : class
    {
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Approver:Level", value)]).Build();
        services.AddOptions<T>().Bind(configuration.GetSection("Approver"));
        return services.BuildServiceProvider().GetRequiredService<IOptions<T>>().Value;
    }

    private sealed class Of<TLevel>
    {
        public TLevel? Level { get; set; }
    }
}
