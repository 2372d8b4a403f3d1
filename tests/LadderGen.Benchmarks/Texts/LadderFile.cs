using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Benchmarks.Texts;

/// <summary>An additional file in memory, already decoded, as the compiler hands it to a generator.</summary>
internal sealed class LadderFile(string path, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string Text => text;

    /// <summary>Gets whether the file is a document, and not a declaration alone.</summary>
    public bool IsDocument => !path.EndsWith(".yml", StringComparison.Ordinal);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
