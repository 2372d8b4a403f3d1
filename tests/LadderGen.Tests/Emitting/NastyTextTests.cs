using System.Text;
using LadderGen.Generator.Emitting;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LadderGen.Tests.Emitting;

/// <summary>Ladder text is data: nothing in it becomes code, and all of it is there at run time.</summary>
public class NastyTextTests
{
    public static TheoryData<string> Texts() =>
    [
        "\"; } } public class Evil { } //",
        "\\\" \\u0022 \\",
        "</summary> & <see cref=\"X\"/> ]]> <!-- */ /*",
        "one\rtwo\nthree\r\nfour\u0085five\u2028six\u2029public class Evil { }",
        "\n#error evil\n",
        "lone \uD800 and \uDC00 and reversed \uDC00\uD800",
        "ends in half \uD83D",
        "nul \0, bell \a, escape \u001B, delete \u007F",
        "\uFEFFmark and \uFFFE and \uFFFF",
        "\u202E turned \u2066 isolated \u2069 \u200F \u061C",
        "🦉 👩🏽‍💻 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é e\u0301 日本語 \u00A0 \u200D \u00AD",
        "{0} {x} {{ }} $@ \t|",
        "\"\"\" $\"\"\"{Evil()}\"\"\" @\"\" \"u8",
        "\n#line 1 \"evil.cs\"\n#if false\n#nullable enable\n#pragma warning disable\n#endif",
        "\u0085#if false\u2028#line hidden\u2029#endregion\v#else\f#define EVIL",
        "*/ public class Evil { } /*",
        "]]></summary></doc> <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]> &e;",
        "?? ??/ ??> %> <% \\\n \\",
        "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C",
        " ",
        "",
        new('a', 300_000),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_place_keeps_its_text(string text)
    {
        var sources = ExampleModels.Emit(ExampleModels.Saying(text));
        Assert.Empty(Compiled.From(sources, LanguageVersion.CSharp7_3).Diagnostics);
        var said = (string[])Compiled.Run(sources, """
            var ladder = Acme.Ladders.Odd;
            var level = ladder.One;
            var thing = level.Skill.Thing;
            return new[]
            {
                ladder.Id, ladder.Title, ladder.Description,
                ladder.Groups[0].Id, ladder.Groups[0].Title, ladder.Groups[0].Description,
                ladder.Competencies.Skill.Id, ladder.Competencies.Skill.Title, ladder.Competencies.Skill.Description,
                level.Id, level.Title, level.Code, level.Summary, level.Facts[0].Title, level.Facts[0].Text, level.Facts[0].Source.Document,
                level.Skill.Id, level.Skill.Summary, level.Skill.Examples[0], level.Skill.Source.Document,
                thing.Id, thing.Text, thing.Details[0], thing.Source.Document,
                Acme.LadderIds.Odd.Id, Acme.LadderIds.Odd.One.Id, Acme.LadderIds.Odd.One.Skill.Id, Acme.LadderIds.Odd.One.Skill.Thing,
                Acme.LadderIds.Odd.Competencies.Skill, Acme.LadderIds.Odd.Groups.Every,
            };
            """)!;
        Assert.All(said, word => Assert.Equal(text, word));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_declares_anything(string text) =>
        Assert.Equal(Declarations(ExampleModels.Saying("plain")), Declarations(ExampleModels.Saying(text)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_breaks_a_line_or_turns_one(string text)
    {
        var source = LadderEmitter.Emit(ExampleModels.Saying(text), ExampleModels.Options).ToString();
        var plain = LadderEmitter.Emit(ExampleModels.Saying(text.Length > 0 ? "plain" : ""), ExampleModels.Options).ToString();
        Assert.Equal(plain.Split('\n').Length, source.Split('\n').Length);
        Assert.DoesNotContain(source, c => c is not '\n' && !char.IsSurrogate(c) && !Literal.IsPlain(c));
        Assert.All("\r\u0085\u2028\u2029\u202E\u2066\uFEFF\0", c => Assert.DoesNotContain(c, source));
    }

    /// <summary>The names that file systems and the build allow for a file or a folder.</summary>
    public static TheoryData<string> FileNames() =>
    [
        "\"; } } public class Evil { } #.md",
        "*/ public class Evil { } /*.md",
        "</summary>.md",
        "]]>&amp;<see cref=\"X\"/>.md",
        "\n#error evil.md",
        "\u0085#if false\u2028#line 1\u2029.md",
        "back\\slash \\u0022.md",
        "\"\"\"{0}{Evil()}.md",
        "\u202E\u2066turned.md",
        "\u0001\u001B[31m\u007F.md",
        "日本語 🦉 e\u0301.md",
        "#;%20 $(Evil) @(x).md",
    ];

    [Theory]
    [MemberData(nameof(FileNames))]
    public void A_file_name_is_data_too(string name)
    {
        const string document = "---\nladder: Odd\n---\n# L1\n- **Horizon**: a year\n## Skill\n- Thing\n";
        var run = TestProject.Of(("ladders/" + name, document)).Run();
        Assert.Empty(run.Log);
        Assert.Empty(run.Compile(LanguageVersion.CSharp7_3).Diagnostics);
        Assert.Equal(
            Declarations(TestProject.Of(("ladders/plain.md", document)).Run().Sources["Odd.g.cs"]),
            Declarations(run.Sources["Odd.g.cs"]));
        Assert.All(
            (string[])Compiled.Run(run.Sources.Values, """
                var level = Acme.Ladders.Odd.L1;
                return new[] { level.Facts[0].Source.Document, level.Skill.Source.Document, level.Skill.Thing.Source.Document };
                """)!,
            said => Assert.Equal("ladders/" + name.Replace('\\', '/'), said));
    }

    /// <summary>The text is in the document, in every place where a ladder has text.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void No_document_declares_more_than_its_names(string text)
    {
        text = text.Length > 1_000 ? text[..1_000] : text;
        var run = TestProject.Of(
            (
                "ladders/ladder.yml",
                $"ladder: Odd\ntitle: {System.Text.Json.JsonSerializer.Serialize(text)}\nlevels: [One: L1, Two: L2]\nfacts: [Horizon]\n"),
            (
                "ladders/L.md",
                $"# Title {text}\n\nDescribes {text}\n\n## Group {text}\n\n> Describes {text}\n\n### Skill\n\nDescribes {text}\n\n" +
                $"#### L1\n\nSums up {text}\n\n- **Horizon**: {text}\n- Thing {text} {{#thing}}\n  - Detail {text}\n- E.g. {text}\n\n" +
                $"#### L2\n\n- Thing `{text}` {{#thing}}\n\n" +
                $"| Nerve | L1 | L2 |\n|---|---|---|\n| Nerve | {text} | {text} |\n")).Run();
        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "LADDER901");
        Assert.All(run.Sources.Values, source =>
        {
            Assert.All("\r\u0085\u2028\u2029\u202E\u2066\uFEFF\0", c => Assert.DoesNotContain(c, source));
            Assert.Equal(
                ["#nullable enable annotations", "#nullable disable warnings", "#pragma warning disable CS0436"],
                source.Split('\n').Select(line => line.TrimStart()).Where(line => line.StartsWith('#')));
            Assert.DoesNotContain(Declarations(source), d => d.StartsWith("ClassDeclaration Evil", StringComparison.Ordinal));
        });
        if (run.Sources.Count > 0)
        {
            Assert.Empty(run.Compile().Diagnostics);
        }
    }

    [Fact]
    public void Every_code_unit_comes_back_from_its_literal()
    {
        var text = new StringBuilder();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            text.Append('a').Append((char)c);
        }

        Assert.Equal(text.ToString(), Read(text.ToString()));
        Assert.Equal("\uD83D\uDE00\uDBFF\uDFFF", Read("\uD83D\uDE00\uDBFF\uDFFF"));

        static string Read(string text) =>
            ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literal.Of(text).ToString())).Token.ValueText;
    }

    [Fact]
    public void A_text_is_repeated_only_in_the_comments_of_its_member_and_its_id()
    {
        var words = "Speaks for the team in reviews" + new string('!', 200);
        var source = LadderEmitter.Emit(ExampleModels.Sre with
        {
            Levels = new([ExampleModels.Sre.Levels[0] with
            {
                Cells = new([ExampleModels.Sre.Levels[0].Cells[0] with
                {
                    Expectations = new([ExampleModels.Sre.Levels[0].Cells[0].Expectations[0] with { Text = words }]),
                }]),
            }]),
        }, ExampleModels.Options).ToString();
        Assert.Equal(3, source.Split(words).Length - 1);
    }

    [Fact]
    public void Comments_say_the_ladders_words_and_where_they_are()
    {
        var documentation = Compiled.From(ExampleModels.Emit(ExampleModels.Sre)).Documentation;
        Assert.Contains("<summary>Writes runbooks (more.md:3)</summary>", documentation, StringComparison.Ordinal);
        Assert.Contains(
            "<summary>Senior SRE (L3): Mastery<br/>Knows it all. (sre.md:7)</summary>",
            documentation,
            StringComparison.Ordinal);
    }

    private static IEnumerable<string> Declarations(Compiler.Model.LadderModel ladder) =>
        Declarations(LadderEmitter.Emit(ladder, ExampleModels.Options).ToString());

    private static IEnumerable<string> Declarations(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
            .OfType<MemberDeclarationSyntax>()
            .Select(member => member.Kind() + " " + member switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                FieldDeclarationSyntax field =>
                    string.Join(",", field.Declaration.Variables.Select(variable => variable.Identifier.ValueText)),
                _ => "",
            });
}
