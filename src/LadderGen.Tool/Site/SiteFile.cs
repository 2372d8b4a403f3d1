using System.Text;

namespace LadderGen.Tool.Site;

/// <summary>A file of the site.</summary>
/// <param name="Path">The path in the site, with slashes.</param>
internal sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content)
{
    public SiteFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }
}
