using System.Text;
using LadderGen.Generator.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LadderGen.Generator.Pipeline;

/// <summary>The options of a project: the properties that LadderGen.props makes visible.</summary>
/// <param name="Directory">The project's folder, with forward slashes; empty if unknown.</param>
/// <param name="Emit">The options for the generated code.</param>
/// <param name="IsReferenced">True if the project references the package itself, and not through another project.</param>
/// <param name="IsImported">True if only a file that the project imports references the package, and there is no ladders folder.</param>
internal sealed record ProjectOptions(string Directory, EmitOptions Emit, bool IsReferenced, bool IsImported)
{
    /// <summary>True if what is not locked fails the build.</summary>
    public bool IsLocked { get; init; }

    public static ProjectOptions Read(AnalyzerConfigOptions options, ParseOptions csharp)
    {
        return new ProjectOptions(
            FirstOf(Decoded("_LadderGenProjectDirectory"), Property("ProjectDir")).Replace('\\', '/'),
            new EmitOptions(
                string.Join(
                    ".",
                    FirstOf(Decoded("_LadderGenNamespace"), Property("LadderGenNamespace"), Property("RootNamespace"))
                        .Split(['.'], StringSplitOptions.RemoveEmptyEntries)
                        .Select(Part)),
                !Property("LadderGenVisibility").Equals("internal", StringComparison.OrdinalIgnoreCase))
            {
                HasParsable = Knows(LanguageVersion.CSharp11) && Has("NET7_0_OR_GREATER"),
                HasNullable = Knows(LanguageVersion.CSharp8),
                HasNotNullWhen = Has("NETCOREAPP3_0_OR_GREATER") || Has("NETSTANDARD2_1_OR_GREATER"),
                HasJson = Has("NET8_0_OR_GREATER"),
            },
            Is("LadderGenIsReferenced"),
            Is("_LadderGenIsImported"))
        {
            IsLocked = Is("LadderGenLocked"),
        };

        bool Knows(LanguageVersion version) => csharp is CSharpParseOptions parse && parse.LanguageVersion >= version;

        bool Has(string symbol) => csharp.PreprocessorSymbolNames.Contains(symbol);

        bool Is(string property) => Property(property).Equals("true", StringComparison.OrdinalIgnoreCase);

        // Without LadderGen.targets, as where a tool drives the generator itself, there are only the properties of the SDK.
        static string FirstOf(params string[] values) => values.FirstOrDefault(v => v.Length > 0) ?? "";

        string Decoded(string property) => FromBase64(Property(property));

        string Property(string property) =>
            options.TryGetValue("build_property." + property, out var value) ? value.Trim() : "";
    }

    /// <summary>Decodes what LadderGen.targets encoded. An .editorconfig can set it to anything.</summary>
    private static string FromBase64(string value)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value));
        }
        catch (FormatException)
        {
            return "";
        }
    }

    /// <summary>Replaces what a namespace cannot have by <c>_</c>, as MSBuild does with a project's name.</summary>
    private static string Part(string part)
    {
        var legal = new string([.. part.Trim().Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        if (legal.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(legal[0]))
        {
            return "_" + legal;
        }

        return SyntaxFacts.GetKeywordKind(legal) == SyntaxKind.None ? legal : "@" + legal;
    }
}
