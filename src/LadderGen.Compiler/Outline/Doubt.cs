using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>The ways in which a text may be meant for something else than what it is read as.</summary>
internal enum DoubtKind
{
    /// <summary>
    /// A paragraph after the bullets it is with, which may be a bullet itself, or not part of the ladder. One that ends with a colon
    /// introduces the bullets after it.
    /// </summary>
    FollowsBullets,

    /// <summary>A quote between the bullets it is with. After all of them, it says something about them.</summary>
    QuoteAmongBullets,

    /// <summary>A line right above bullets, in a document that has no other such line. It may be the first of them.</summary>
    AboveBullets,

    /// <summary>A line that goes on with the bullet or paragraph above it, but starts as a bullet of its own would.</summary>
    LostBullet,
}

/// <summary>A doubt of a reader about a statement. It depends on the ladder whether it matters.</summary>
/// <param name="Span">The words that are in doubt.</param>
/// <param name="Text">These words, as a reader sees them.</param>
internal sealed record Doubt(DoubtKind Kind, SourceSpan Span, string Text);
