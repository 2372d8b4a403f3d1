using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;

namespace LadderGen.Tool.Folders;

/// <summary>A folder with ladder documents, compiled as a build compiles it.</summary>
internal sealed class LadderFolder
{
    // Folders of tools. Their files are copies, or not written by people.
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    private readonly CompiledProject _project;

    private LadderFolder(string path, CompiledProject project)
    {
        Path = path;
        _project = project;
        var ladders = project.Ladders.Select(l => l.Bound.Model).OfType<LadderModel>().ToDictionary(m => m.Name, m => new ReadLadder(m));
        foreach (var ladder in ladders.Values)
        {
            ladder.Beside = ladders;
        }

        Ladders = [.. ladders.Values];
    }

    /// <summary>The full path of the folder.</summary>
    public string Path { get; }

    /// <summary>The ladders that could be read, perhaps with errors.</summary>
    public IReadOnlyList<Ladder> Ladders { get; }

    /// <summary>Gets whether any file declares a ladder.</summary>
    public bool HasLadders => _project.Ladders.Count > 0 || _project.Problems.Count > 0;

    /// <summary>The diagnostics of a build, in the order of their places.</summary>
    public IReadOnlyList<LadderDiagnostic> Diagnostics =>
    [
        .. _project.Diagnostics
            .OrderBy(d => d.Location?.Name, StringComparer.Ordinal)
            .ThenBy(d => d.Location?.Span.Start)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    public bool HasErrors => _project.Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Returns the ladders, if all of them are right: what is shown or written must not be half of a ladder.</summary>
    /// <exception cref="WrongUseException">There is no ladder, or one has errors.</exception>
    public LadderSet Set()
    {
        if (!HasLadders)
        {
            throw new WrongUseException($"No ladder is declared in '{Path}'.");
        }

        if (HasErrors)
        {
            throw new WrongUseException($"The ladders in '{Path}' have errors. 'laddergen check' lists them.");
        }

        return new LadderSet([.. Ladders]);
    }

    /// <summary>Reads a folder, or the folder of a file.</summary>
    /// <exception cref="WrongUseException">Neither a folder nor a file has that path.</exception>
    public static LadderFolder Read(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return Read(System.IO.Path.GetDirectoryName(full)!);
        }

        if (!Directory.Exists(full))
        {
            throw new WrongUseException($"'{path}' does not exist. Give the folder of the ladder documents.");
        }

        var files = Files(full).Where(LadderFiles.AreInterestedIn).Order(StringComparer.Ordinal).Select(file => ReadFile(full, file));
        var areAmongLadders = IsOfLadders(full) || IsOfLadders(System.IO.Path.GetDirectoryName(full));
        return new LadderFolder(full, ProjectCompiler.Compile([.. files], areAmongLadders));
    }

    /// <summary>Determines whether a folder is named as a project names the one with its ladders.</summary>
    private static bool IsOfLadders(string? folder) =>
        folder is not null && LadderFiles.IsInLaddersFolder(System.IO.Path.GetFileName(folder) + "/");

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder)
            .Where(f => System.IO.Path.GetFileName(f) is var name
                && name[0] != '.'
                && !Skipped.Contains(name, StringComparer.OrdinalIgnoreCase))
            .SelectMany(Files));

    private static InputFile ReadFile(string folder, string path)
    {
        var name = ProjectPath.Relative(folder.Replace('\\', '/'), path);
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
