using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.RegularExpressions;
using LadderGen.Tests.Snapshots;

namespace LadderGen.Tests.Emitting;

/// <summary>Generated code is read by people, and counted by no tool.</summary>
public class GeneratedCodeTests
{
    [Fact]
    public void Every_type_is_excluded_from_code_coverage()
    {
        var types = Compiled.From(ExampleModels.Emit(ExampleModels.Sre)).Load().GetTypes();
        Assert.Equal(
            ["LadderIds", "Ladders"],
            types.Where(type => type.Namespace == "Acme" && !IsExcluded(type)).Select(type => type.Name).Order());

        // These are partial, and the project may have a part of its own.
        Assert.All(
            types.Single(type => type.Name == "Ladders").GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false }),
            member => Assert.True(member.IsDefined(typeof(ExcludeFromCodeCoverageAttribute)), member.Name));

        static bool IsExcluded(Type? type) =>
            type is not null && (type.IsDefined(typeof(ExcludeFromCodeCoverageAttribute)) || IsExcluded(type.DeclaringType));
    }

    [Fact]
    public void Lines_are_short_where_the_text_allows()
    {
        foreach (var (file, source) in ExampleLadderTests.Examples("**").Run().Sources)
        {
            var longest = source.Split('\n')
                .Where(line => !line.Contains('"') && !line.TrimStart().StartsWith("///", StringComparison.Ordinal))
                .MaxBy(line => line.Length)!;
            Assert.True(longest.Length <= 160, $"{file}: {longest}");
        }
    }

    [Fact]
    public void Types_are_named_in_full_and_lines_indented_with_spaces()
    {
        foreach (var source in ExampleLadderTests.Examples("**").Run().Sources.Values)
        {
            Assert.DoesNotContain(source.Split('\n'), line => line.TrimStart().StartsWith("using ", StringComparison.Ordinal));
            Assert.DoesNotMatch(new Regex(@"(?<!global::)\bLadderGen\.(?!g\.cs)"), source);
            Assert.All(source.Split('\n'), line => Assert.Equal(0, (line.Length - line.TrimStart(' ').Length) % 4));
        }
    }
}
