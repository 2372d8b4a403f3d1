using LadderGen.Tests.Emitting;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Modelling;

/// <summary>Each ladder's own level type parses itself, so that requests, configuration and command lines bind to it.</summary>
public sealed class ParsingTests
{
    // TypeDescriptor loads a converter by the name of its assembly, and cannot find an assembly that is only in memory.
    private const string Converter = """
        Func<System.ComponentModel.TypeConverter> Converter = () =>
        {
            var attribute = (System.ComponentModel.TypeConverterAttribute)Attribute.GetCustomAttribute(
                typeof(SreLevel), typeof(System.ComponentModel.TypeConverterAttribute));
            var name = attribute.ConverterTypeName.Substring(0, attribute.ConverterTypeName.IndexOf(','));
            return (System.ComponentModel.TypeConverter)Activator.CreateInstance(typeof(SreLevel).Assembly.GetType(name));
        };
        """;

    [Theory]
    [InlineData(
        "SreLevel.Parse(\"L3\") == Ladders.Sre.Senior && SreLevel.Parse(\" sre/senior \") == Ladders.Sre.Senior"
        + " && SreLevel.Parse(\"senior sre (l3)\", null) == Ladders.Sre.Senior && SreLevel.Parse(\"Senior SRE\") == Ladders.Sre.Senior")]
    [InlineData(
        "SreLevel.TryParse(\"Lead\", out var lead) && lead == Ladders.Sre.Lead"
        + " && !SreLevel.TryParse(\"E1\", null, out lead) && lead is null && !SreLevel.TryParse(null, out lead)")]
    [InlineData("(SreLevel)Converter().ConvertFromInvariantString(\"L3\") == Ladders.Sre.Senior")]
    [InlineData("Converter().ConvertToInvariantString(Ladders.Sre.Senior) == \"sre/senior\"")]
    [InlineData("Converter().GetStandardValues().Count == 4")]
    public void A_level_type_parses_and_converts_text(string condition) =>
        Assert.Equal(true, Example.Run($"{Converter} return {condition};"));

    [Theory]
    [InlineData("SreLevel.Parse(\"Senor\")")]
    [InlineData("Converter().ConvertFromInvariantString(\"Senor\")")]
    public void A_wrong_level_is_reported_with_the_levels_that_exist(string expression) => Assert.Equal(
        "'Senor' is not a level of the ladder 'Site Reliability'. Did you mean 'Senior'? "
            + "The levels are 'Junior', 'L2', 'Senior (L3)', 'Lead'.",
        Assert.Throws<FormatException>(() => Example.Run($"{Converter} return {expression};")).Message);

    [Fact]
    public void A_level_type_is_parsable_if_the_framework_has_parsable_types() => Assert.Equal("Senior Junior", Compiled.Run(
        ExampleModels.Emit(ExampleModels.Options with { HasParsable = true }, ExampleModels.Sre),
        """
        static T Read<T>(string text) where T : IParsable<T> => T.Parse(text, null);
        static T ReadSpan<T>(ReadOnlySpan<char> text) where T : ISpanParsable<T> =>
            T.TryParse(text, null, out var level) ? level : throw new Exception();
        return Read<SreLevel>("L3").Name + " " + ReadSpan<SreLevel>("xjuniorx".AsSpan(1, 6)).Name;
        """,
        "using Acme;"));

    [Fact]
    public void A_parsable_type_needs_both_the_framework_and_CSharp_11()
    {
        Assert.True(Has(LanguageVersion.CSharp11, "NET7_0_OR_GREATER"));
        Assert.False(Has(LanguageVersion.CSharp7_3, "NET7_0_OR_GREATER"));
        Assert.False(Has(LanguageVersion.CSharp11));

        static bool Has(LanguageVersion version, params string[] symbols) => Generator.Pipeline.ProjectOptions.Read(
            Generating.TestProject.Of().Options.GlobalOptions,
            new CSharpParseOptions(version, preprocessorSymbols: symbols)).Emit.HasParsable;
    }
}
