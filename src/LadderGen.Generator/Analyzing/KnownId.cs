using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Analyzing;

/// <summary>An id that the compilation knows.</summary>
/// <param name="Id">The id, such as <c>sre/senior</c>.</param>
/// <param name="Kind">The kind of thing that has the id, a single one.</param>
/// <param name="Ladder">The id of its ladder.</param>
/// <param name="Constant">The constant to write for it; null if none is accessible, as in an internal ladder of another assembly.</param>
/// <param name="IsRetired">True if the ladder had it once.</param>
internal sealed record KnownId(string Id, IdKind Kind, string Ladder, IFieldSymbol? Constant, bool IsRetired)
{
    private static readonly SymbolDisplayFormat AsWritten = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The constant without its namespace, such as <c>LadderIds.Sre.Senior.Id</c>.</summary>
    public string? ConstantName => Constant?.ToDisplayString(AsWritten);
}
