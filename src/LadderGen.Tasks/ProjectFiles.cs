using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Text;

namespace LadderGen.Tasks;

/// <summary>Reads the files of a project from the disk, where no compiler does.</summary>
internal static class ProjectFiles
{
    /// <param name="path">The full path.</param>
    /// <param name="name">The path relative to the project.</param>
    public static InputFile Read(string path, string name)
    {
        if (!LadderFiles.IsText(path))
        {
            return InputFile.Unopened(path, name);
        }

        // As Roslyn decodes: by the byte order mark, else UTF-8. What is not UTF-8 leaves U+FFFD, which the compiler reports.
        using var reader = new StreamReader(path, detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        return InputFile.Of(new TextFile(path, name, text), reader.CurrentEncoding);
    }
}
