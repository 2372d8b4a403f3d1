using System.Net;
using Bunit;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;

namespace LadderGen.AspNetCore.Tests.Recipes;

/// <summary>The recipes in the README of the package. Each of its snippets is a part of a file in this folder.</summary>
public sealed class RecipeTests
{
    [Fact]
    public void Each_snippet_is_compiled()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Recipes");
        var sources = Directory.GetFiles(folder, "*.cs").Concat(Directory.GetFiles(folder, "*.razor"))
            .Select(f => Words(File.ReadAllText(f)))
            .ToList();
        var blocks = File.ReadAllText(Path.Combine(folder, "README.md")).Split("```").Where((_, i) => i % 2 == 1)
            .Where(b => b.StartsWith("csharp\n", StringComparison.Ordinal) || b.StartsWith("razor\n", StringComparison.Ordinal)).ToList();
        Assert.True(blocks.Count >= 8);
        Assert.All(blocks, block =>
            Assert.Contains(sources, s => s.Contains(Words(block[block.IndexOf('\n')..]), StringComparison.Ordinal)));

        static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Dapper_stores_and_reads_a_level()
    {
        SqlMapper.AddTypeHandler(new PartHandler<Level>(Ladders.All));
        SqlMapper.AddTypeHandler(new PartHandler<SreLevel>(Ladders.All));

        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute("create table People (Name text, Level text, Goal text)");
        connection.Execute(
            "insert into People values (@Name, @Level, @Goal)",
            new[] { new Row { Name = "Noor", Level = Ladders.Support.Lead, Goal = Ladders.Sre.Senior }, new Row { Name = "Robin" } });
        Assert.Equal("support/lead", connection.ExecuteScalar<string>("select Level from People where Name = 'Noor'"));
        var rows = connection.Query<Row>("select * from People order by Name").ToList();
        Assert.Equal((Ladders.Support.Lead, Ladders.Sre.Senior), (rows[0].Level, rows[0].Goal));
        Assert.Equal((null, null), (rows[1].Level, rows[1].Goal));
    }

    [Fact]
    public void Newtonsoft_Json_writes_and_reads_a_level()
    {
        var settings = new JsonSerializerSettings { Converters = { new PartJsonConverter(Ladders.All) } };

        var json = JsonConvert.SerializeObject(new Row { Name = "Noor", Level = Ladders.Support.Lead }, settings);
        Assert.Equal("""{"Name":"Noor","Level":"support/lead","Goal":null}""", json);
        Assert.Same(Ladders.Support.Lead, JsonConvert.DeserializeObject<Row>(json, settings)!.Level);
        Assert.Throws<JsonSerializationException>(
            () => JsonConvert.DeserializeObject<Row>("""{"Goal":"support/lead"}""", settings));
    }

    [Fact]
    public async Task Configuration_gives_a_level_of_one_ladder()
    {
        await using var app = await RunningApp.Start(
            services =>
            {
                services.AddOptions<ApprovalOptions>().BindConfiguration("Approval").ValidateOnStart();
                services.AddSingleton<IConfiguration>(
                    new ConfigurationBuilder().AddInMemoryCollection([new("Approval:Lowest", "L2")]).Build());
            },
            _ => { });
        Assert.Same(Ladders.Sre.Senior, app.Services.GetRequiredService<IOptions<ApprovalOptions>>().Value.Lowest);
    }

    [Fact]
    public async Task Mvc_binds_a_level_of_any_ladder()
    {
        await using var app = await RunningApp.Start(
            services =>
            {
                services.AddLadders(Ladders.All);
                services.AddControllersWithViews().AddApplicationPart(typeof(RecipeTests).Assembly);
            },
            site => site.MapControllers());
        Assert.Equal("Lead (L2)", await (await Post("support/lead")).Content.ReadAsStringAsync());
        Assert.Equal("", await (await Post("")).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("boss")).StatusCode);

        Task<HttpResponseMessage> Post(string level) =>
            app.Client.PostAsync("/recipes/people", new FormUrlEncodedContent([new("Level", level)]));
    }

    [Fact]
    public async Task Blazor_selects_a_level()
    {
        await using var context = new BunitContext();
        var person = new LevelSelect.Employee { Level = Ladders.Sre.Senior };
        var page = context.Render<LevelSelect>(parameters => parameters.Add(p => p.Person, person));
        Assert.Equal("sre/senior", page.Find("select").GetAttribute("value"));
        page.Find("select").Change("sre/junior");
        Assert.Same(Ladders.Sre.Junior, person.Level);
        page.Find("select").Change("");
        Assert.Null(person.Level);
    }

    private sealed class Row
    {
        public string Name { get; set; } = "";

        public Level? Level { get; set; }

        public SreLevel? Goal { get; set; }
    }
}
