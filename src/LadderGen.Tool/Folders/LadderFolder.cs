using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Locking;
using LadderGen.Compiler.Text;
using LadderGen.Tasks;
using LadderGen.Tool.Reading;

namespace LadderGen.Tool.Folders;

/// <summary>A folder with ladder documents, compiled as a build compiles it.</summary>
internal sealed class LadderFolder
{
    // Folders of tools. Their files are copies, or not written by people. A published site is such a folder too.
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    private readonly IReadOnlyList<InputFile> _files;
    private readonly CompiledProject _project;

    private LadderFolder(string path, IReadOnlyList<InputFile> files)
    {
        Path = path;
        _files = files;
        _project = ProjectCompiler.Compile(files, IsOfLadders(path) || IsOfLadders(System.IO.Path.GetDirectoryName(path)));
        var ladders = new Dictionary<string, ReadLadder>(StringComparer.Ordinal);
        foreach (var (input, bound) in _project.Ladders)
        {
            if (bound.Model is { } model)
            {
                ladders.Add(model.Name, new ReadLadder(model) { Names = [.. LadderLocks.NamesOf(input.Declaration)] });
            }
        }

        foreach (var ladder in ladders.Values)
        {
            ladder.Beside = ladders;
        }

        Ladders = [.. ladders.Values];
    }

    /// <summary>The full path of the folder.</summary>
    public string Path { get; }

    /// <summary>The ladders that could be read, perhaps with errors.</summary>
    public IReadOnlyList<ReadLadder> Ladders { get; }

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

    /// <summary>Returns the folder, if it has a ladder, right or wrong.</summary>
    /// <exception cref="WrongUseException">The folder does not declare a ladder.</exception>
    public LadderFolder WithLadders() => HasLadders
        ? this
        : throw new WrongUseException(
            $"No ladder is declared in '{Path}'. 'laddergen init' writes the ladder.yml that documents need.");

    /// <summary>Returns the ladders, if all of them are right: what is shown or written must not be half of a ladder.</summary>
    /// <exception cref="WrongUseException">The folder does not declare a ladder, or one has errors.</exception>
    public LadderSet Set() => WithLadders().HasErrors
        ? throw new WrongUseException($"The ladders in '{Path}' have errors. 'laddergen check' lists them.")
        : new LadderSet([.. Ladders]);

    /// <summary>Returns the locks of the ladders as they should be now. The ladders must not have errors.</summary>
    public IEnumerable<LockRenewal> Locks() => LockRenewal.Of(_project);

    /// <summary>
    /// Returns the folder as if what an earlier version of it had was locked, so that what was reworded since then keeps its ids.
    /// </summary>
    public LadderFolder After(LadderFolder earlier)
    {
        var locks = new List<InputFile>();
        foreach (var (input, _) in _project.Ladders)
        {
            var was = LadderLocks.NamesOf(input.Declaration).Select(earlier.Find).FirstOrDefault(w => w is not null);
            if (was?.Bound.Model is { } model && (was.Input.Lock is null || input.Lock is null))
            {
                var path = LadderLocks.PathOf(input.Declaration);
                locks.Add(InputFile.Of(new TextFile(path, path, LockWriter.Write(model, locked: null)), encoding: null));
            }
        }

        return new LadderFolder(Path, [.. _files, .. locks]);
    }

    /// <summary>Returns each document of a ladder with what its lines were read as. The ladder may have errors.</summary>
    public IEnumerable<(string Document, IReadOnlyList<LineRole> Lines)> AsRead(Ladder ladder)
    {
        var (input, bound) = Find(ladder.Name)!;
        var ignored = input.Declaration.Ignore.Select(i => LabelText.Key(i.Text)).ToHashSet(StringComparer.Ordinal);
        var levels = LevelTable.Find(input.Declaration, input.Documents, ignored, out _)!;
        var texts = new LadderTexts(bound.Model!, input.Declaration);
        return input.Documents.OrderBy(d => d.File.Name, StringComparer.Ordinal)
            .Select(d => (d.File.Name, (IReadOnlyList<LineRole>)[.. DocumentRoles.Of(d, texts, levels, _project.Diagnostics)]));
    }

    private CompiledLadder? Find(string name) => _project.Ladders.FirstOrDefault(l => l.Bound.Model?.Name == name);

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

        var files = Files(full).Where(LadderFiles.AreInterestedIn).Order(StringComparer.Ordinal)
            .Select(file => ProjectFiles.Read(file, ProjectPath.Relative(full.Replace('\\', '/'), file)));
        return new LadderFolder(full, [.. files]);
    }

    /// <summary>Compiles documents that are not in a folder.</summary>
    public static LadderFolder Of(params (string Name, string Text)[] documents)
    {
        var files = documents.Select(d => InputFile.Of(new TextFile("/" + d.Name, d.Name, d.Text), encoding: null));
        return new LadderFolder("/", [.. files]);
    }

    /// <summary>Determines whether a folder is named as a project names the one with its ladders.</summary>
    private static bool IsOfLadders(string? folder) =>
        folder is not null && LadderFiles.IsInLaddersFolder(System.IO.Path.GetFileName(folder) + "/");

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder)
            .Where(f => System.IO.Path.GetFileName(f) is var name
                && name[0] != '.'
                && !Skipped.Contains(name, StringComparer.OrdinalIgnoreCase)
                && !File.Exists(System.IO.Path.Combine(f, Site.SiteFolder.List)))
            .SelectMany(Files));
}
