using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Naming;

namespace LadderGen;

/// <summary>
/// Decides which parts need their name in braces, <c>{#name}</c>, after their text in a sheet: those that would get another name, or
/// another id, when the sheet is read.
/// </summary>
internal static class NameInBraces
{
    /// <summary>Returns the texts of the expectations in a cell, with braces where they need them.</summary>
    public static IReadOnlyList<string> AddToExpectations(IReadOnlyList<Expectation> expectations, Func<Expectation, string> text) =>
        Add(expectations, text, text, ShortNames.OfExpectations, "Expectation");

    /// <summary>Returns the titles of competencies, with braces where they need them.</summary>
    public static IReadOnlyList<string> AddToCompetencies(IReadOnlyList<Competency> competencies)
    {
        var titles = competencies.ToLookup(c => LabelText.Key(c.Title), StringComparer.Ordinal);
        return Add(competencies, c => c.Title, Words, ShortNames.OfCompetencies, "Competency");

        // Competencies with one title take the words of their group as well.
        string Words(Competency c) => titles[LabelText.Key(c.Title)].Skip(1).Any() && c.Groups.Count > 0
            ? $"{c.Groups[c.Groups.Count - 1].Title} {c.Title}"
            : c.Title;
    }

    /// <summary>Returns the title of a group, with braces if it needs them.</summary>
    public static string AddTo(Group group)
    {
        var given = Identifier.Slug(ShortNames.OfGroup(group.Title));
        var end = EndOf(group);

        // A number tells groups apart that would have one id.
        var isGiven = end.StartsWith(given, StringComparison.Ordinal) && end.Skip(given.Length).All(c => c is >= '0' and <= '9');
        return isGiven || !IsReadable(end) ? group.Title : $"{group.Title} {{#{end}}}";
    }

    private static IReadOnlyList<string> Add<TPart>(
        IReadOnlyList<TPart> parts,
        Func<TPart, string> text,
        Func<TPart, string> words,
        Func<IEnumerable<(string Text, string? Given, string? Kept)>, IReadOnlyList<string>> nameFrom,
        string kind)
        where TPart : LadderPart
    {
        // A name in braces may leave a shorter name to another text, so the texts are named until no other part needs braces.
        var braces = new string?[parts.Count];
        bool isSettled;
        do
        {
            isSettled = true;
            var names = nameFrom(parts.Select((part, i) => (words(part), braces[i], (string?)null)));
            for (var i = 0; i < parts.Count; i++)
            {
                if (braces[i] is null && !IsNameOf(parts[i], names[i]) && Braced(parts[i], kind) is { } braced)
                {
                    braces[i] = braced;
                    isSettled = false;
                }
            }
        }
        while (!isSettled);

        return [.. parts.Select((part, i) => braces[i] is { } braced ? $"{text(part)} {{#{braced}}}" : text(part))];
    }

    /// <summary>Returns the end of the part's id, or its name if the id alone gives another name; null if neither can be read.</summary>
    private static string? Braced(LadderPart part, string kind) =>
        new[] { EndOf(part), part.Name }.FirstOrDefault(b => IsReadable(b) && IsNameOf(part, Identifier.From(b, kind)))
        ?? new[] { EndOf(part) }.FirstOrDefault(IsReadable);

    /// <summary>Determines whether a name is that of a part, to which its kind may have been appended.</summary>
    private static bool IsNameOf(LadderPart part, string name) =>
        name.Length > 0 && part.Name.StartsWith(name, StringComparison.Ordinal) && Identifier.Slug(name) == EndOf(part);

    /// <summary>Determines whether a reader takes a text in braces for a name: a letter, then letters, digits and hyphens.</summary>
    private static bool IsReadable(string name) =>
        IsLetter(name[0]) && name.All(c => IsLetter(c) || c is (>= '0' and <= '9') or '-');

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static string EndOf(LadderPart part) => part.Id.Substring(part.Id.LastIndexOf('/') + 1);
}
