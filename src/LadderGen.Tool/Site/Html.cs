using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LadderGen.Tool.Site;

/// <summary>
/// Markup, written as an interpolated string. Only its literal parts are markup: a text in a hole is escaped, so no word of a ladder
/// can become markup.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _markup;

    public Html(int literalLength, int holes) => _markup = new(literalLength + (holes * 32));

    public static Html Empty { get; } = new(0, 0);

    public bool IsEmpty => _markup.Length == 0;

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text) => _markup.Append(Encoder.Encode(text ?? ""));

    public void AppendFormatted(int number) => _markup.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Html markup) => _markup.Append(markup._markup);

    /// <summary>Appends parts, each on a line of its own.</summary>
    public void AppendFormatted(IEnumerable<Html> all)
    {
        var before = "";
        foreach (var markup in all)
        {
            _markup.Append(before).Append(markup._markup);
            before = "\n";
        }
    }

    public override string ToString() => _markup.ToString();
}
