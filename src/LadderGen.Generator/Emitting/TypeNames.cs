using LadderGen.Compiler.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Generator.Emitting;

/// <summary>Names the generated types of a ladder, in full, so that no name of the ladder can hide them.</summary>
internal sealed class TypeNames(string ladder, EmitOptions options)
{
    public string LadderType { get; } = $"{ladder}Ladder";

    public string LevelType { get; } = $"{ladder}Level";

    public string CompetenciesType { get; } = $"{ladder}Competencies";

    public string Ladder { get; } = Full($"{ladder}Ladder", options);

    public string Level { get; } = Full($"{ladder}Level", options);

    public string Competencies { get; } = Full($"{ladder}Competencies", options);

    public static string Of(LevelModel level) => $"{level.Name}Level";

    /// <summary>The expression that gets the expectations of a level, perhaps of another ladder, for a competency.</summary>
    public string Of(ReferenceModel to) =>
        $"{Full(to.Ladder + "Ladder", options)}.Instance.{Identifier(to.Level)}.{Identifier(to.Competency)}";

    public static string OfExpectations(CompetencyModel competency) => $"{competency.Name}Expectations";

    /// <summary>A name that is legal even if it is a keyword. No keyword has a capital letter (C# specification 6.4.4).</summary>
    public static string Identifier(string name) =>
        name[0] is >= 'A' and <= 'Z' ? name
        : SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>The dotted name of the namespace; empty for the global one.</summary>
    public static string Namespace(EmitOptions options) => string.Join(".", options.Namespace.Split('.').Select(Identifier));

    private static string Full(string type, EmitOptions options) =>
        options.Namespace.Length == 0 ? $"global::{type}" : $"global::{Namespace(options)}.{type}";
}
