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
    /// <summary>
    /// The names of levels whose ids would run into those of the competencies, of the groups and of what all levels share, which
    /// LADDER201 reports.
    /// </summary>
    private static readonly string[] InIds = ["CompetenciesLevel", "GroupsLevel", "SharedLevelLevel"];

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
        var names = Names("Level").Except(InIds).ToArray();
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

    [Fact]
    public void Every_reserved_name_compiles_as_a_group() => Compiles(TestProject.Of(("ladders/sre.md", $"""
        ---
        ladder: Sre
        levels: [Junior]
        ---
        # Junior
        {Lines([.. Names("Group").Where(name => name != "Examples")], (name, i) => $"## {name}\n### Thing{i}\n- Learns")}
        """)));

    [Fact]
    public void Every_reserved_name_compiles_as_a_declared_competency()
    {
        var names = Names("Competency");
        Compiles(TestProject.Of(("ladders/sre.md", $"""
            ---
            ladder: Sre
            levels: [Junior]
            competencies:
            {Lines(names, (name, i) => $"  - {name}: Thing{i}")}
            ---
            # Junior
            {Lines(names, (_, i) => $"## Thing{i}\n- Learns")}
            """)));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_reserved_name_compiles_in_braces(string kind)
    {
        var names = Names(kind).Except(kind == "Level" ? InIds : []).ToArray();
        Compiles(TestProject.Of(("ladders/sre.md", Things(kind, names.Length, i => $" {{#{names[i - 1]}}}", ""))));
    }

    /// <summary>A name and the same one with its kind appended would be one old name, so they are in ladders of their own.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void Every_reserved_name_compiles_as_an_old_name(string kind)
    {
        foreach (var names in Reserved().ToLookup(name => name.EndsWith(kind, StringComparison.Ordinal)).Select(names => names.ToArray()))
        {
            var renamed = $"renamed: {{ {string.Join(", ", names.Select((name, i) => $"{name}: Thing{i + 1}"))} }}\n";
            Compiles(TestProject.Of(("ladders/sre.md", Things(kind, names.Length, _ => "", renamed))));
        }
    }

    [Fact]
    public void Every_reserved_name_compiles_as_the_old_name_of_a_ladder() => Compiles(
        Reserved().Where(name => !name.EndsWith("Ladder", StringComparison.Ordinal)).Select((name, i) => (name, i)).Aggregate(
            new TestProject(),
            (project, old) => project.With(
                $"ladders/{old.i}.md",
                $"---\nladder: Thing{old.i}\nrenamed: {{ {old.name}: Thing{old.i} }}\n---\n# L1\n## Mastery\n- Learns\n")));

    /// <summary>Gets the kinds of things whose names a document gives.</summary>
    public static TheoryData<string> Places => ["Level", "Competency", "Expectation", "Group"];

    /// <summary>Writes a ladder with some things of one kind: <c>Thing1</c>, <c>Thing2</c> …</summary>
    private static string Things(string kind, int count, Func<int, string> braces, string key)
    {
        var things = Enumerable.Range(1, count).Select(i => $"Thing{i}").ToArray();
        var (above, each) = kind switch
        {
            "Level" => ("", "# {0}\n## Mastery\n- Learns"),
            "Competency" => ("# Junior\n", "## {0}\n- Learns"),
            "Expectation" => ("# Junior\n## Mastery\n", "- {0}"),
            _ => ("# Junior\n", "## {0}\n### Skill of {1}\n- Learns"),
        };
        var levels = kind == "Level" ? string.Join(", ", things) : "Junior";
        var body = Lines(things, (thing, i) => each
            .Replace("{0}", thing + braces(i), StringComparison.Ordinal)
            .Replace("{1}", thing, StringComparison.Ordinal));
        return $"---\nladder: Sre\nlevels: [{levels}]\n{key}---\n{above}{body}\n";
    }

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

    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>Returns the names of members, with a kind appended, and without it.</summary>
    private static string[] Names(string kind) =>
    [
        .. Reserved().SelectMany(name => new[] { name, name + kind, name + kind + kind })
            .Concat(Reserved().Select(name => name.Replace(kind, "", StringComparison.Ordinal)))
            .Concat(Reserved().Select(name => name.Replace("Expectations", "", StringComparison.Ordinal)))
            .Where(name => name.Length > 0 && char.IsUpper(name[0]))
            .Distinct(),
    ];

    /// <summary>Returns the members of generated types, everything public or protected in the library, and the keywords of C#.</summary>
    private static string[] Reserved() =>
    [
        .. Members()
            .Concat(typeof(Ladder).Assembly.GetExportedTypes().SelectMany(NamesOf))
            .Concat(SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
                .Select(SyntaxFacts.GetText)
                .Where(keyword => keyword.Length > 0 && keyword.All(char.IsAsciiLetter))
                .Select(keyword => char.ToUpperInvariant(keyword[0]) + keyword[1..]))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> NamesOf(Type type) => type.GetMembers(Everything)
        .Where(IsVisible)
        .Select(member => member.Name)
        .Append(type.Name.Split('`')[0])
        .Where(name => name.All(char.IsLetterOrDigit) && char.IsUpper(name[0]));

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
        return
        [
            .. types.SelectMany(Bases).Distinct()
                .SelectMany(type => type.GetMembers(Everything | BindingFlags.DeclaredOnly))
                .Where(IsVisible)
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
