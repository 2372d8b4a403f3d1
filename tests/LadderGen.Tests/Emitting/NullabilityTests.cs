using System.Text.RegularExpressions;
using LadderGen.Generator.Emitting;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Emitting;

/// <summary>Generated members say what can be null where the language version has annotations.</summary>
public class NullabilityTests
{
    private static readonly EmitOptions Net = new("Acme", IsPublic: true) { HasNullable = true, HasNotNullWhen = true };

    [Theory]
    [InlineData("SreLevel.TryParse(\"nope\", out var p); return p.Title;", "CS8602")]
    [InlineData("return SreLevel.TryParse(\"nope\", out var p) ? p.Title : \"\";", "")]
    [InlineData("Ladders.TryFind(\"nope\", out var p); return p.Id;", "CS8602")]
    [InlineData("return Ladders.TryFind(\"nope\", out var p) ? p.Id : \"\";", "")]
    [InlineData("Ladders.TryFind<Level>(\"nope\", out var p); return p.Title;", "CS8602")]
    [InlineData("return Ladders.TryFind<Level>(\"nope\", out var p) ? p.Title : \"\";", "")]
    [InlineData("return SreLevel.Parse(null).Title;", "CS8625")]
    [InlineData("return SreLevel.TryParse(null, out _) ? \"\" : \"\";", "")]
    [InlineData("return Ladders.Sre.Senior.Mastery.LeadsIncidents.Text + Ladders.Sre.Senior.Code;", "")]
    [InlineData("return Ladders.Sre.Senior.Code.ToLower();", "CS8602")]
    public void A_project_with_nullable_enabled_is_warned(string body, string warning) =>
        Assert.Equal(warning, Warnings(body, Net, LanguageVersion.CSharp8));

    /// <summary>A question mark alone would warn even after the method has returned true.</summary>
    [Theory]
    [InlineData("SreLevel.TryParse(\"nope\", out var p); return p.Title;")]
    [InlineData("return SreLevel.TryParse(\"nope\", out var p) ? p.Title : \"\";")]
    public void A_framework_without_the_attribute_is_not_warned(string body) =>
        Assert.Equal("", Warnings(body, Net with { HasNotNullWhen = false }, LanguageVersion.Latest));

    [Fact]
    public void CSharp_7_3_has_no_word_for_it()
    {
        var sources = ExampleModels.Emit(new EmitOptions("Acme", IsPublic: true), ExampleModels.Sre);
        Assert.All(sources, source => Assert.DoesNotContain("#nullable", source, StringComparison.Ordinal));
        Assert.Empty(Compiled.From(sources, LanguageVersion.CSharp7_3).Diagnostics);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "NETCOREAPP3_0_OR_GREATER", false, true)]
    [InlineData(LanguageVersion.CSharp8, "NETSTANDARD2_1_OR_GREATER", true, true)]
    [InlineData(LanguageVersion.Latest, "NET472", true, false)]
    public void The_project_says_what_it_knows(LanguageVersion version, string symbol, bool hasNullable, bool hasNotNullWhen)
    {
        var emit = Generator.Pipeline.ProjectOptions.Read(
            TestProject.Of().Options.GlobalOptions,
            new CSharpParseOptions(version, preprocessorSymbols: [symbol])).Emit;
        Assert.Equal((hasNullable, hasNotNullWhen), (emit.HasNullable, emit.HasNotNullWhen));
    }

    private static string Warnings(string body, EmitOptions options, LanguageVersion version)
    {
        var code = $"using LadderGen; using Acme; internal static class Code {{ public static string Run() {{ {body} }} }}";
        var compiled = Compiled.From([.. ExampleModels.Emit(options, ExampleModels.Sre), code], version, NullableContextOptions.Enable);
        return string.Join(" ", compiled.Diagnostics.Select(d => Regex.Match(d, @"CS\d+").Value));
    }
}
