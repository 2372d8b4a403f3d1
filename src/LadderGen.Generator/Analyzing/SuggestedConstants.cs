using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Analyzing;

/// <summary>
/// Carries the constants that LADDER501 suggests from the analyzer to its code fix, which is in another assembly: as documentation
/// ids in the diagnostic, such as <c>F:Acme.LadderIds.Sre.Senior.Id</c>, the likeliest first.
/// </summary>
internal static class SuggestedConstants
{
    private const string Key = "LadderGen.Constant";

    public static ImmutableDictionary<string, string?> Write(IEnumerable<string> constants) =>
        constants.Select((constant, i) => new KeyValuePair<string, string?>(Key + i, constant)).ToImmutableDictionary();

    public static IEnumerable<string> Read(Diagnostic diagnostic)
    {
        for (var i = 0; diagnostic.Properties.TryGetValue(Key + i, out var constant) && constant is not null; i++)
        {
            yield return constant;
        }
    }
}
