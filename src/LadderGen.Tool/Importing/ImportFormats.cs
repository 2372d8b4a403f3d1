using DocumentFormat.OpenXml.Packaging;
using LadderGen.Compiler.Compiling;
using LadderGen.Tool.Importing.Excel;
using LadderGen.Tool.Importing.Word;

namespace LadderGen.Tool.Importing;

/// <summary>Reads a file of another program by its extension.</summary>
internal static class ImportFormats
{
    private static readonly Dictionary<string, Func<Stream, ImportedPage>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = WordPage.Read,
        [".docm"] = WordPage.Read,
        [".xlsx"] = ExcelPage.Read,
        [".xlsm"] = ExcelPage.Read,
        [".html"] = WebPage.Read,
        [".htm"] = WebPage.Read,
    };

    /// <exception cref="WrongUseException">The file is missing, is of another kind, or is broken.</exception>
    public static ImportedPage Read(string path)
    {
        var extension = Path.GetExtension(path);
        if (!Readers.TryGetValue(extension, out var read))
        {
            throw new WrongUseException(LadderFiles.IsDocument(path)
                ? $"'{path}' needs no import: LadderGen reads it as it is. 'laddergen check' shows how."
                : $"'{path}' is not a file that can be imported. Save it as {string.Join(", ", Readers.Keys)}.");
        }

        if (!File.Exists(path))
        {
            throw new WrongUseException($"'{path}' does not exist.");
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return read(stream);
        }
        catch (Exception broken) when (broken is FileFormatException or InvalidDataException or OpenXmlPackageException or FormatException
            or System.Xml.XmlException or ArgumentException)
        {
            throw new WrongUseException($"'{path}' cannot be read as a {extension} file: {broken.Message}");
        }
    }
}
