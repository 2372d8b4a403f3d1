namespace LadderGen.Compiler.Text;

/// <summary>
/// Makes characters that look alike the same character, and moves none of them: white space becomes a space, line ends become
/// line ends of Markdown and HTML, bullets become <c>-</c>, and what cannot be seen at the start of a line becomes a space.
/// </summary>
internal static class Normalization
{
    public static string Normalize(string source)
    {
        var text = source.ToCharArray();
        var isLineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            text[i] = c switch
            {
                (>= ' ' and <= '~') or '\n' or '\r' or '\t' => c,
                '\uFEFF' when i == 0 => '\n',
                _ when Lines.IsEnd(c) => '\n',
                _ when char.IsWhiteSpace(c) || c == '\0' => ' ',
                _ when isLineStart && BulletMarks.IsBullet(c) && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) => '-',
                _ when isLineStart && WhiteSpace.IsInvisible(c) => ' ',
                _ => c,
            };
            isLineStart = Lines.IsEnd(text[i]) || (isLineStart && text[i] is ' ' or '\t');
        }

        return new string(text);
    }
}
