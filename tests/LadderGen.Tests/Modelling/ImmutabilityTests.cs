using System.Collections;
using System.Reflection;
using LadderGen.Tests.Emitting;

namespace LadderGen.Tests.Modelling;

/// <summary>The parts that a program holds never change and are never half built, whatever other code does.</summary>
public sealed class ImmutabilityTests
{
    [Fact]
    public void A_list_keeps_its_items_when_the_array_changes()
    {
        var texts = new[] { "a", "b" };
        var list = new ReadOnlyList<string>(texts);
        texts[0] = "changed";
        Assert.Equal(["a", "b"], list);
        Assert.Throws<ArgumentNullException>(() => new ReadOnlyList<string>(null!));
    }

    [Fact]
    public void A_set_keeps_its_ladders_when_the_array_changes()
    {
        var (sre, dev) = (CompiledLadder.Of(Example.Sre), CompiledLadder.Of(Example.Dev));
        Ladder[] ladders = [sre];
        var set = new LadderSet(ladders);
        ladders[0] = dev;
        Assert.Same(sre, Assert.Single(set));
        Assert.Same(sre, set.Find("sre"));
    }

    [Fact]
    public void A_set_of_two_ladders_with_one_id_is_rejected()
    {
        var (one, other) = (CompiledLadder.Of(Example.Sre), CompiledLadder.Of(Example.Sre));
        var error = Assert.Throws<ArgumentException>(() => new LadderSet(one, other));
        Assert.StartsWith(
            "Two ladders have the id 'sre': "
                + $"'Site Reliability' in the assembly '{AssemblyOf(one)}', and 'Site Reliability' in the assembly '{AssemblyOf(other)}'.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new LadderSet(one, null!));
        Assert.Throws<ArgumentException>(() => new System.Text.Json.JsonSerializerOptions().AddLadders([one]).AddLadders([other]));
    }

    [Theory]
    [InlineData("Ladders.Sre.Levels[99]")]
    [InlineData("((Ladder)Ladders.Sre).Levels[-1]")]
    [InlineData("Ladders.Sre.Senior.Mastery[2]")]
    [InlineData("Ladders.Sre.Competencies[3]")]
    public void An_index_beyond_a_list_is_out_of_range(string expression) =>
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => Example.Run($"return {expression};")).ParamName);

    /// <summary>A part belongs to a ladder; created on its own, it would not have one.</summary>
    [Theory]
    [InlineData(typeof(Group))]
    [InlineData(typeof(Fact))]
    [InlineData(typeof(Expectation))]
    public void A_part_cannot_be_created_on_its_own(Type type) => Assert.Empty(type.GetConstructors());

    [Fact]
    public void All_of_64_threads_that_use_a_new_ladder_get_the_same_lists()
    {
        var compiled = Compiled.From([.. Sources(), "internal static class Program { public static object Sre() => Acme.Ladders.Sre; }"]);
        for (var round = 0; round < 20; round++)
        {
            var sre = (Ladder)compiled.Load().GetType("Program")!.GetMethod("Sre")!.Invoke(null, null)!;
            using var start = new Barrier(64);
            var seen = new object[64][];
            var threads = Enumerable.Range(0, 64).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = [.. Lists(sre)];
            })).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            Assert.All(seen, lists => Assert.True(lists.Zip(seen[0], ReferenceEquals).All(isSame => isSame)));
        }
    }

    private static IEnumerable<string> Sources() =>
        Generating.TestProject
            .Of(("ladders/sre.md", Example.Sre.Replace("ladder: Sre\n", "ladder: Sre\ncumulative: true\n", StringComparison.Ordinal)))
            .Property("LadderGenNamespace", "Acme")
            .Run()
            .Sources.Values;

    /// <summary>All lists of a ladder, found by reflection, so that no new one is forgotten.</summary>
    private static IEnumerable<object> Lists(object part)
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0
                && typeof(IEnumerable).IsAssignableFrom(property.PropertyType)
                && property.PropertyType != typeof(string))
            {
                var list = (IEnumerable)property.GetValue(part)!;
                yield return list;
                foreach (var inner in list.OfType<LadderPart>().Where(p => part is Ladder || p is CompetencyExpectations).SelectMany(Lists))
                {
                    yield return inner;
                }
            }
        }
    }

    private static string? AssemblyOf(Ladder ladder) => ladder.GetType().Assembly.GetName().Name;
}
