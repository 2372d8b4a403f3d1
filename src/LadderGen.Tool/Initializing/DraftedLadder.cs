using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Tool.Initializing;

/// <summary>A ladder as it is read with a draft of its declaration.</summary>
internal sealed class DraftedLadder
{
    private readonly string _folder;
    private readonly IReadOnlyList<InputFile> _files;
    private readonly CompiledProject _project;

    /// <param name="folder">The full path of the folder that gets the declaration.</param>
    /// <param name="files">The documents.</param>
    /// <param name="draft">The draft.</param>
    public DraftedLadder(string folder, IReadOnlyList<InputFile> files, Draft draft)
    {
        (_folder, _files, Draft) = (folder, files, draft);
        var path = Path.Combine(folder, "ladder.yml");
        _project = ProjectCompiler.Compile([.. files, InputFile.Of(new TextFile(path, "ladder.yml", draft.Yaml()), encoding: null)]);
    }

    public Draft Draft { get; }

    /// <summary>The ladder; null if not even its levels are known.</summary>
    public LadderModel? Model => Ladder?.Bound.Model;

    public IReadOnlyList<Document> Documents => Ladder?.Input.Documents ?? [];

    public IReadOnlyList<LadderDiagnostic> Diagnostics => [.. _project.Diagnostics];

    public int Errors => Model is null ? int.MaxValue : Diagnostics.Count(d => d.Severity == Severity.Error);

    private CompiledLadder? Ladder => _project.Ladders.Count > 0 ? _project.Ladders[0] : null;

    /// <summary>Reads the same documents with another draft.</summary>
    public DraftedLadder With(Draft draft) => new(_folder, _files, draft);
}
