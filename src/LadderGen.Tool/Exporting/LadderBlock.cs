namespace LadderGen.Tool.Exporting;

/// <summary>A piece of a ladder's document, whatever the format.</summary>
internal abstract record LadderBlock;

/// <summary>A heading.</summary>
/// <param name="Depth">1 for the title of the document.</param>
/// <param name="Name">The name to write in braces; empty if the text gives it.</param>
/// <param name="Anchor">The id of the part; empty if the heading repeats a part.</param>
internal sealed record HeadingBlock(int Depth, string Text, string Name, string Anchor) : LadderBlock;

/// <summary>A paragraph.</summary>
internal sealed record TextBlock(string Text) : LadderBlock;

/// <summary>A list.</summary>
internal sealed record ListBlock(IReadOnlyList<ListItem> Items) : LadderBlock;

/// <summary>An item of a list.</summary>
/// <param name="Label">A bold phrase before the text; empty if there is none.</param>
/// <param name="Name">The name to write in braces; empty if the text gives it.</param>
/// <param name="Anchor">The id of the expectation; empty if it is none.</param>
/// <param name="Details">The items below it.</param>
internal sealed record ListItem(string Label, string Text, string Name, string Anchor, IReadOnlyList<string> Details);
