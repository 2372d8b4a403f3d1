using System.Globalization;
using System.Text;
using LadderGen.Tests.Snapshots;

namespace LadderGen.Tests.Generating;

/// <summary>Equal ladders give equal bytes: on every machine, in every culture and folder, in any order of files.</summary>
public sealed class SameBytesTests
{
    // The examples, and letters that cultures treat differently, ids and names that are sorted, a warning and an error.
    private static readonly TestProject Project = ExampleLadderTests.Examples("**")
        .With(
            "ladders/isil.md",
            "---\nladder: Isil\nrole: I\n---\n" +
            "# Junior I\n## INSIGHT IN IT\n- Identifies ISSUES, in time\n- ıstanbul İstanbul ｉｄ ä a\u0308\n" +
            "## Ñandú\n- See L9 for it\n" +
            "# Senior I\n## INSIGHT IN IT\n- Identifies more\n")
        .With("ladders/wrong.md", "---\nladder: Wrong\nLEVELS: [x]\n---\n# L1\n## A\n- One\n## A\n- Two\n")
        .With("ladders/wrong2.md", "---\nladder: Wrong2\n---\n# L1\n## A\n- One\n## A\n- Two\n- 1,5 of -3\n");

    private static readonly Lazy<string> Expected = new(() => Project.Run().Everything);

    [Fact]
    public void Twice() =>
        Assert.Equal(Expected.Value, (Project with { Files = [.. Project.Files.Select(f => f.Copy())] }).Run().Everything);

    [SkippableTheory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void In_any_culture(string name)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var expected = Expected.Value;
        try
        {
            var culture = CultureInfo.GetCultureInfo(name);
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            Skip.If(name == "tr-TR" && culture.TextInfo.ToLower('I') != 'ı', "This machine has no cultures.");
            Assert.Equal(expected, Project.Run().Everything);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void In_any_order_of_files(int seed)
    {
        var files = Project.Files.ToArray();
        new Random(seed).Shuffle(files);
        Assert.Equal(Expected.Value, (Project with { Files = [.. files] }).Run().Everything);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_any_line_ends(string lineEnd) =>
        Assert.Equal(Expected.Value, Edited(text => text.Replace("\n", lineEnd, StringComparison.Ordinal)));

    [Fact]
    public void With_a_byte_order_mark() => Assert.Equal(Expected.Value, Edited(text => "\uFEFF" + text));

    [Fact]
    public void Without_the_last_line_end() => Assert.Equal(Expected.Value, Edited(text => text.TrimEnd('\n')));

    [Theory]
    [InlineData("/")]
    [InlineData("/build/agent 7/_work/1/s")]
    [InlineData("/home/İbrahim/ladders/ladders")]
    public void In_any_folder(string folder)
    {
        var moved = Project with { Folder = folder, Files = [] };
        moved = Project.Files.Aggregate(moved, (project, file) =>
            project.With(file.MovedTo(Path.Combine(folder, Path.GetRelativePath(Project.Folder, file.Path)))));
        Assert.Equal(Expected.Value, moved.Run().Everything);
    }

    /// <summary>A project may list a file twice, as two globs easily do.</summary>
    [Fact]
    public void With_every_file_listed_twice()
    {
        var twice = Project with { Files = [.. Project.Files, .. Project.Files.Select(f => f.Copy())] };
        Assert.Equal(Expected.Value, twice.Run().Everything);
    }

    /// <summary>Two people build their clones and get the same assembly.</summary>
    [SkippableTheory]
    [InlineData("", "/home/someone/acme", "\n", 0)]
    [InlineData("", "/build/agent 7/_work/1/s", "\n", 0)]
    [InlineData("tr-TR", "/home/İbrahim/acme", "\r\n", 1)]
    [InlineData("ja-JP", "/home/太郎/src/acme", "\r\n", 2)]
    [InlineData("ar-SA", "/acme", "\r", 3)]
    public void The_same_assembly(string culture, string folder, string lineEnd, int seed)
    {
        var files = ExampleLadderTests.Examples("**").Files.ToArray();
        var original = ExampleLadderTests.Examples("**");
        var expected = Assembly(original);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var there = CultureInfo.GetCultureInfo(culture);
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (there, there);
            Skip.If(culture == "tr-TR" && there.TextInfo.ToLower('I') != 'ı', "This machine has no cultures.");
            new Random(seed).Shuffle(files);
            var clone = files.Aggregate(original with { Folder = folder, Files = [] }, (project, file) =>
                project.With(Path.GetRelativePath(original.Folder, file.Path), file.Text.Replace("\n", lineEnd, StringComparison.Ordinal)));
            Assert.Equal(expected, Assembly(clone));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>If this failed, the assemblies would be equal whatever the ladders say.</summary>
    [Fact]
    public void Another_word_gives_another_assembly()
    {
        var project = TestProject.Of(("ladders/ops.md", "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n"));
        var edited = project.With("ladders/ops.md", "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it.\n");
        Assert.NotEqual(Assembly(project), Assembly(edited));
    }

    private static byte[] Assembly(TestProject project) =>
        Emitting.Compiled.Deterministically(
            project.Run().Sources.Select(s => ("obj/" + s.Key, s.Value)).Prepend(("Code.cs", project.Code)),
            project.Folder);

    [Fact]
    public void The_bytes_have_line_feeds_only_and_no_path_of_this_machine()
    {
        foreach (var source in Project.Run().Sources.Values)
        {
            Assert.DoesNotContain('\r', source);
            Assert.DoesNotContain("/home", source, StringComparison.Ordinal);
            Assert.DoesNotContain("acme", source, StringComparison.Ordinal);
        }
    }

    private static string Edited(Func<string, string> edit) =>
        (Project with { Files = [.. Project.Files.Select(f => f.With(edit(f.Text)))] }).Run().Everything;
}
