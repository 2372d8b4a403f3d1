using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Tests.Generating;

/// <summary>
/// Only values cross a step: an object of Roslyn would keep a whole compilation alive, and an object without equality would make every
/// later step run again.
/// </summary>
public sealed class ValueTests
{
    // Every kind of output: models, warnings, errors, a broken declaration, a file that is not text, two ladders with one name.
    private static readonly TestProject Project = TestProject.Of(
        ("ladders/dev/ladder.yml", "ladder: Dev\nlevels: [E1, E2]\ncompetencies: { Skill: [Craft] }\naliases: { Craft: [craft] }"),
        ("ladders/dev/E1.md",
            "# E1\n> Begins.\n\n- **Reach**: a day\n\n## Craft\n- Writes code\n  - in C#\n\n" +
            "<details><summary>Examples</summary>\n\n- Wrote it\n\n</details>\n"),
        ("ladders/dev/E2.md", "# E2\n## Craft\n- Reads code\n"),
        ("ladders/ops.md", "---\nladder: Ops\n---\n| | L1 | L2 |\n|---|---|---|\n| Mastery | Runs it | Runs them |\n"),
        ("ladders/Ops.lock", "# LadderGen lock 1\nops/l1 L1 L1\nops/l1/mastery/ran-it RanIt Ran it\n"),
        ("ladders/ops2.md", "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n"),
        ("ladders/qa.md", "---\nladder: Qa\nlevels: [Q1, Nobody]\n---\n# Q1\n## Care\n- Looks closely\n"),
        ("ladders/hr.md", "---\nladder: Hr\nlevel: [Q1\n---\n# Q1\n"),
        ("ladders/nul.md", "# A\0B\n"));

    [Fact]
    public void No_output_of_a_step_holds_anything_of_Roslyn_but_text()
    {
        var found = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var run = Project.Run();
        foreach (var (step, value) in run.Outputs)
        {
            Walk(value, step, found, seen);
        }

        Assert.Empty(found);
        Assert.True(seen.Count > 150, $"The walk saw {seen.Count} objects only.");
    }

    [Fact]
    public void The_walk_finds_what_is_hidden_in_a_record()
    {
        var found = new List<string>();
        var inner = new Dictionary<string, Lazy<object>> { ["a"] = new(Microsoft.CodeAnalysis.Location.None) };
        object hidden = (1, new List<object> { inner });
        Walk(hidden, "Here", found, new HashSet<object>(ReferenceEqualityComparer.Instance));
        Assert.NotEmpty(found);
    }

    [Fact]
    public void Every_named_step_has_an_output()
    {
        var names = Project.Run().Outputs.Select(o => o.Step).ToHashSet();
        Assert.Empty(GeneratorRun.StepNames.Except(names));
    }

    [Fact]
    public void Equal_inputs_give_equal_outputs()
    {
        var first = Project.Run().Outputs.ToList();
        var second = (Project with { Files = [.. Project.Files.Select(f => f.Copy())] }).Run().Outputs.ToList();
        Assert.Equal(first.Select(o => o.Step), second.Select(o => o.Step));
        foreach (var ((step, one), (_, other)) in first.Zip(second))
        {
            // The values of a step that collects are compared one by one.
            var ones = one is IEnumerable many ? many.Cast<object?>().ToList() : [one];
            var others = other is IEnumerable likewise ? likewise.Cast<object?>().ToList() : [other];
            Assert.Equal(ones.Count, others.Count);
            Assert.All(ones.Zip(others), pair =>
            {
                Assert.True(Equals(pair.First, pair.Second), $"{step}: {pair.First}");
                Assert.Equal(pair.First?.GetHashCode(), pair.Second?.GetHashCode());
            });
        }
    }

    private static void Walk(object? value, string path, List<string> found, HashSet<object> seen)
    {
        if (value is null or string or Type || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return;
        }

        // Only the characters of the generated C# are compared.
        if (value is SourceText)
        {
            return;
        }

        var type = value.GetType();
        if (type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
        {
            found.Add($"{path}: {type}");
            return;
        }

        if (!type.IsValueType && !seen.Add(value))
        {
            return;
        }

        if (value is Array array && !IsPlain(type.GetElementType()!))
        {
            foreach (var item in array)
            {
                Walk(item, path + "[]", found, seen);
            }
        }

        const BindingFlags declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(declared))
            {
                if (!IsPlain(field.FieldType) && !field.FieldType.IsPointer)
                {
                    Walk(field.GetValue(value), $"{path}.{field.Name}", found, seen);
                }
            }
        }
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string);
}
