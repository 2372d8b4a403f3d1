using LadderGen.Compiler.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Generator.Emitting;

/// <summary>How the generated types of a ladder are named, in full, so that no name of the ladder can stand in between.</summary>
internal sealed class TypeNames(string ladder, EmitOptions options)
{
    public string LadderType { get; } = $"{ladder}Ladder";

    public string LevelType { get; } = $"{ladder}Level";

    public string CompetenciesType { get; } = $"{ladder}Competencies";

    public string Ladder => Full(LadderType);

    public string Level => Full(LevelType);

    public string Competencies => Full(CompetenciesType);

    public static string Of(LevelModel level) => $"{level.Name}Level";

    /// <summary>What a level, perhaps of another ladder, expects of a competency.</summary>
    public string Of(ReferenceModel to) => $"{Full(to.Ladder + "Ladder")}.Instance.{Identifier(to.Level)}.{Identifier(to.Competency)}";

    public static string OfExpectations(CompetencyModel competency) => $"{competency.Name}Expectations";

    /// <summary>A name that is legal even where it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>The dotted name of the namespace; empty for the global one.</summary>
    public static string Namespace(EmitOptions options) => string.Join(".", options.Namespace.Split('.').Select(Identifier));

    private string Full(string type) =>
        options.Namespace.Length == 0 ? $"global::{type}" : $"global::{Namespace(options)}.{type}";
}
