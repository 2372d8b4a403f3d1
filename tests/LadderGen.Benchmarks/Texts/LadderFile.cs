using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Benchmarks.Texts;

/// <summary>An additional file that is in memory, decoded already, as the compiler has it by then.</summary>
internal sealed class LadderFile(string path, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public string Text => text;

    /// <summary>Whether it is a document, and not only a declaration.</summary>
    public bool IsDocument => !path.EndsWith(".yml", StringComparison.Ordinal);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
