using System.Reflection;
using LadderGen.Compiler.Naming;
using LadderGen.Tests.Emitting;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Naming;

/// <summary>A ladder may use any word: a name that C# or the model has already gets its kind appended until it is free.</summary>
public class ReservedNameTests
{
    [Fact]
    public void Every_member_of_the_library_and_of_generated_types_is_reserved() =>
        Assert.DoesNotContain(Members(), name => ReservedNames.OfGroup(name) == name);

    [Theory]
    [InlineData("Find", "FindLevelLevel")]
    [InlineData("FindLevel", "FindLevelLevelLevelLevel")]
    [InlineData("Parse", "ParseLevelLevel")]
    [InlineData("Shared", "SharedLevelLevelLevel")]
    [InlineData("Code", "CodeLevel")]
    public void A_level_gets_its_kind_until_its_name_is_free(string name, string expected) =>
        Assert.Equal(expected, ReservedNames.OfLevel(name, "Sre", ["Find", "FindLevel", "Parse", "Shared", "Code"]));

    [Theory]
    [InlineData("Find", "FindLadderLadder")]
    [InlineData("FindLadder", "FindLadderLadderLadder")]
    [InlineData("All", "AllLadder")]
    public void A_ladder_gets_its_kind_until_its_name_is_free(string name, string expected) =>
        Assert.Equal(expected, ReservedNames.OfLadder(name));

    [Fact]
    public void Every_reserved_name_compiles_as_a_level()
    {
        // The ids of these would run into those of the competencies, of the groups and of what all levels share: LADDER201 says so.
        string[] inIds = ["CompetenciesLevel", "GroupsLevel", "SharedLevelLevel"];
        var names = Names("Level").Except(inIds).ToArray();
        Compiles(TestProject.Of(("ladders/sre.md", $"""
            ---
            ladder: Sre
            levels:
            {Lines(names, (name, i) => $"  - {name}: L{i}")}
            ---
            {Lines(names, (_, i) => $"# L{i}\n## Mastery\n- Learns")}
            """)));
    }

    [Fact]
    public void Every_reserved_name_compiles_as_a_competency()
    {
        // Below a heading 'Examples' are examples.
        var names = Names("Competency").Where(name => name != "Examples").ToArray();
        Compiles(TestProject.Of(("ladders/sre.md", $"""
            ---
            ladder: Sre
            levels: [Junior, Senior]
            ---
            # Junior
            {Lines(names, (name, _) => $"## {name}\n- Learns")}
            # Senior
            {Lines(names, (name, _) => $"## {name}\n- Leads")}
            """)));
    }

    [Fact]
    public void Every_reserved_name_compiles_as_an_expectation() => Compiles(TestProject.Of(("ladders/sre.md", $"""
        ---
        ladder: Sre
        levels: [Junior, Senior]
        ---
        # Junior
        ## Mastery
        - Learns
        # Senior
        ## Mastery
        {Lines(Names("Expectation"), (name, _) => $"- {name}")}
        """)));

    [Fact]
    public void Every_reserved_name_compiles_as_a_ladder() => Compiles(Names("Ladder").Aggregate(
        new TestProject(),
        (project, name) => project.With($"ladders/{name}.md", $"---\nladder: {name}\n---\n# L1\n## Mastery\n- Learns\n")));

    private static void Compiles(TestProject project)
    {
        Compiles(project, NullableContextOptions.Enable);
        Compiles(project with { Version = LanguageVersion.CSharp7_3 }, NullableContextOptions.Disable);
    }

    private static void Compiles(TestProject project, NullableContextOptions nullable)
    {
        // With tracking, a run of hundreds of ladders takes minutes.
        var run = new GeneratorRun(project.Driver(tracking: false), project);
        Assert.Empty(run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Take(3));
        Assert.NotEmpty(run.Sources);
        Assert.Empty(run.Compile(project.Version, nullable).Diagnostics.Take(3));
    }

    private static string Lines(string[] names, Func<string, int, string> line) =>
        string.Join("\n", names.Select((name, i) => line(name, i + 1)));

    /// <summary>Returns the names of members, with a kind appended, and without it.</summary>
    private static string[] Names(string kind) =>
    [
        .. Members().SelectMany(name => new[] { name, name + kind, name + kind + kind, name.Replace(kind, "", StringComparison.Ordinal) })
            .Concat(Members().Select(name => name.Replace("Expectations", "", StringComparison.Ordinal)))
            .Where(name => name.Length > 0)
            .Distinct(),
    ];

    /// <summary>Returns the names of the members that generated types have of their own, and from the library.</summary>
    private static string[] Members()
    {
        var model = ExampleModels.Sre;
        string[] own =
        [
            "Sre", "SreLadder", "SreLevel", "SreCompetencies",
            .. model.Levels.SelectMany(l => new[] { l.Name, l.Name + "Level" }),
            .. model.Levels.SelectMany(l => l.Cells).SelectMany(c => c.Expectations).Select(e => e.Name),
            .. model.Competencies.SelectMany(c => new[] { c.Name, c.Name + "Expectations" }),
            .. model.Groups.Select(g => g.Name),
        ];
        var types = Compiled.From(ExampleModels.Emit(model)).Load().GetTypes()
            .Where(type => type.Namespace == "Acme" && type.Name != "Converter");
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        return
        [
            .. types.SelectMany(Bases).Distinct().SelectMany(type => type.GetMembers(all | BindingFlags.DeclaredOnly)).Where(IsVisible)
                .Select(member => member.Name)
                .Where(name => name.All(char.IsLetterOrDigit) && char.IsUpper(name[0]))
                .Except(own)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Type> Bases(Type type) => type.BaseType is { } parent ? Bases(parent).Append(type) : [type];

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsAssembly && field.DeclaringType!.Namespace == "Acme",
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisibleAccessor),
        Type type => type.DeclaringType!.Namespace == "Acme" || type.IsNestedPublic || type.IsNestedFamily,
        _ => false,
    };

    private static bool IsVisibleAccessor(MethodInfo accessor) => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly;
}
