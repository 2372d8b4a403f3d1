using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Model;

/// <summary>The documents of a ladder in another language, before each part is given to that of the ladder which it translates.</summary>
/// <param name="Language">The language, such as <c>de</c>.</param>
/// <param name="Words">The documents, bound as if they were a ladder.</param>
/// <param name="Location">The place of the language in the declaration.</param>
/// <param name="Places">The places of its parts.</param>
internal sealed record Translation(string Language, LadderModel Words, Location Location, EquatableArray<PartPlace> Places);

/// <summary>The place of a part in the documents.</summary>
/// <param name="Id">The id of the part.</param>
/// <param name="Location">Its place.</param>
/// <param name="HasOwnName">True if its author named it, in braces or in the declaration.</param>
internal sealed record PartPlace(string Id, Location Location, bool HasOwnName);

/// <summary>The words of a ladder in another language, ready to be written as C#.</summary>
internal sealed record TranslationModel(string Language, EquatableArray<WordsModel> Words);

/// <summary>The words of a part in another language.</summary>
/// <param name="Id">The id of the part in the ladder.</param>
/// <param name="Text">The title, or the text.</param>
/// <param name="Description">The description, or the summary.</param>
/// <param name="Lines">The details, or the examples.</param>
/// <param name="Facts">The facts of a level.</param>
/// <param name="Source">The place of the words; the line is 0 if they have none.</param>
/// <param name="Outer">The document of the part around it.</param>
internal sealed record WordsModel(
    string Id,
    string Text,
    string Description,
    EquatableArray<string> Lines,
    EquatableArray<FactModel> Facts,
    SourceLine Source,
    string Outer);
