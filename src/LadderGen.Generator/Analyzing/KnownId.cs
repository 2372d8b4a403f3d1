using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Analyzing;

/// <summary>An id that the compilation knows.</summary>
/// <param name="Id">Such as <c>sre/senior</c>.</param>
/// <param name="Kind">Of what it is the id: one kind, not several.</param>
/// <param name="Ladder">The id of its ladder.</param>
/// <param name="Constant">What to write for it; null where no constant can be reached, as that of another assembly's internal ladder.</param>
internal sealed record KnownId(string Id, IdKind Kind, string Ladder, IFieldSymbol? Constant)
{
    private static readonly SymbolDisplayFormat AsWritten = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The constant without its namespace, such as <c>LadderIds.Sre.Senior.Id</c>.</summary>
    public string? ConstantName => Constant?.ToDisplayString(AsWritten);
}
