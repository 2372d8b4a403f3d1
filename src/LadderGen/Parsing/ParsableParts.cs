using System.Diagnostics.CodeAnalysis;
using LadderGen.Internals;

namespace LadderGen;

// A minimal API and a form of Blazor read a value with the IParsable<T> of its type. It gets the ladders from the scope of the request.
// The members are explicit: other code has Ladders.All.Parse<Level>("sre/senior").

public abstract partial class Ladder : IParsable<Ladder>
{
    static Ladder IParsable<Ladder>.Parse(string s, IFormatProvider? provider) => ReadingScope.Parse<Ladder>(s);

    static bool IParsable<Ladder>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Ladder result) =>
        ReadingScope.TryParse(s, out result);
}

public abstract partial class Level : IParsable<Level>
{
    static Level IParsable<Level>.Parse(string s, IFormatProvider? provider) => ReadingScope.Parse<Level>(s);

    static bool IParsable<Level>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Level result) =>
        ReadingScope.TryParse(s, out result);
}

public sealed partial class Competency : IParsable<Competency>
{
    static Competency IParsable<Competency>.Parse(string s, IFormatProvider? provider) => ReadingScope.Parse<Competency>(s);

    static bool IParsable<Competency>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Competency result) =>
        ReadingScope.TryParse(s, out result);
}

public sealed partial class Group : IParsable<Group>
{
    static Group IParsable<Group>.Parse(string s, IFormatProvider? provider) => ReadingScope.Parse<Group>(s);

    static bool IParsable<Group>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Group result) =>
        ReadingScope.TryParse(s, out result);
}

public abstract partial class CompetencyExpectations : IParsable<CompetencyExpectations>
{
    static CompetencyExpectations IParsable<CompetencyExpectations>.Parse(string s, IFormatProvider? provider) =>
        ReadingScope.Parse<CompetencyExpectations>(s);

    static bool IParsable<CompetencyExpectations>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CompetencyExpectations result) =>
        ReadingScope.TryParse(s, out result);
}

public sealed partial class Expectation : IParsable<Expectation>
{
    static Expectation IParsable<Expectation>.Parse(string s, IFormatProvider? provider) => ReadingScope.Parse<Expectation>(s);

    static bool IParsable<Expectation>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Expectation result) =>
        ReadingScope.TryParse(s, out result);
}
