using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Generator.Emitting;

/// <summary>A text in parts of one length, so that none is a large object.</summary>
/// <remarks>Roslyn has the like, but makes it only of a stream or a reader, with copies of each part.</remarks>
/// <param name="parts">The last one may be shorter.</param>
/// <param name="partLength">In characters.</param>
internal sealed class TextOfParts(string[] parts, int partLength) : SourceText
{
    public override Encoding Encoding => Encoding.UTF8;

    public override int Length { get; } = ((parts.Length - 1) * partLength) + parts[parts.Length - 1].Length;

    public override char this[int position] => parts[position / partLength][position % partLength];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        while (count > 0)
        {
            var part = parts[sourceIndex / partLength];
            var start = sourceIndex % partLength;
            var length = Math.Min(count, part.Length - start);
            part.CopyTo(start, destination, destinationIndex, length);
            sourceIndex += length;
            destinationIndex += length;
            count -= length;
        }
    }
}
