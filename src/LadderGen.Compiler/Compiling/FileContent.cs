namespace LadderGen.Compiler.Compiling;

/// <summary>Knows a file that is not text by how it begins, after it was decoded as text.</summary>
/// <remarks>Source: https://en.wikipedia.org/wiki/List_of_file_signatures.</remarks>
internal static class FileContent
{
    /// <summary>A packed file has the names of its parts at its beginning.</summary>
    private const int BeginningOfPack = 4_000;

    /// <summary>Returns the form of a file that is not text; null for text.</summary>
    public static FileForm? FormOf(string text)
    {
        if (Begins(text, "PK\u0003\u0004"))
        {
            var beginning = text.Substring(0, Math.Min(text.Length, BeginningOfPack));
            return Has(beginning, "word/") || Has(beginning, "wordprocessingml") || IsUndecided(beginning) ? FileForm.Word
                : Has(beginning, "xl/") || Has(beginning, "spreadsheetml") ? FileForm.Excel
                : FileForm.OtherZip;
        }

        return Begins(text, "%PDF-") ? FileForm.Pdf
            : Begins(text, "{\\rtf") ? FileForm.RichText
            : Begins(text, "GIF8") && text.Length > 6 && text[5] == 'a' ? FileForm.Picture
            : text.Length > 8 && (Is(text, 1, "PNG\r\n") || Is(text, 6, "JFIF\0") || Is(text, 6, "Exif\0")) ? FileForm.Picture
            : IsOldOffice(text) ? FileForm.Word
            : null;
    }

    /// <summary>Word writes its part <c>[Content_Types].xml</c> first, as Excel does, and the others later.</summary>
    private static bool IsUndecided(string beginning) =>
        Has(beginning, "[Content_Types].xml") && !Has(beginning, "xl/") && !Has(beginning, "ppt/");

    /// <summary>D0 CF 11 E0 A1 B1 1A E1, as UTF-8 or as a Western code page decodes it.</summary>
    private static bool IsOldOffice(string text) =>
        Begins(text, "\uFFFD\uFFFD\u0011\u0871\u001A") || Begins(text, "ÐÏ\u0011à¡±\u001Aá");

    private static bool Begins(string text, string beginning) => text.StartsWith(beginning, StringComparison.Ordinal);

    private static bool Is(string text, int at, string part) => string.CompareOrdinal(text, at, part, 0, part.Length) == 0;

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;
}
