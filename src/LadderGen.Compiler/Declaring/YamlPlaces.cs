using LadderGen.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LadderGen.Compiler.Declaring;

/// <summary>Finds the places of YAML values in the file that contains them.</summary>
/// <param name="file">The file.</param>
/// <param name="text">The part of the file that is YAML.</param>
internal sealed class YamlPlaces(TextFile file, DeclarationText text)
{
    public SourceSpan FirstLine => RestOfLine(text.Yaml.Start);

    public SourceSpan Of(ParsingEvent value) =>
        value is Scalar or AnchorAlias
            ? new SourceSpan(Offset(value.Start), Offset(value.End))
            : RestOfLine(Offset(value.Start));

    /// <summary>Returns a place that is not empty, so that there is something to underline.</summary>
    private SourceSpan RestOfLine(int start)
    {
        var end = file.Text.IndexOfAny(['\r', '\n'], start);
        return new SourceSpan(start, end < 0 ? file.Text.Length : end);
    }

    private int Offset(Mark mark) => text.OffsetOf(mark.Index);
}
