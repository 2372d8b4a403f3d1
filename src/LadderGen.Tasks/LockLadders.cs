using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using Microsoft.Build.Framework;

namespace LadderGen.Tasks;

/// <summary>Renews the locks of a project's ladders: the task behind <c>dotnet build -t:LockLadders</c>.</summary>
public sealed class LockLadders : ITask
{
    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The files that the compiler reads ladders from.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        var folder = Path.GetFullPath(ProjectDirectory).Replace('\\', '/').TrimEnd('/') + "/";
        var paths = Files.Select(f => f.GetMetadata("FullPath")).Distinct(StringComparer.Ordinal);
        var project = ProjectCompiler.Compile([.. paths.Select(path => Read(path, folder)).OfType<InputFile>()]);
        var errors = project.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            errors.ForEach(Report);
            return false;
        }

        foreach (var renewal in LockRenewal.Of(project))
        {
            if (renewal.IsNeeded)
            {
                File.WriteAllText(renewal.Path, renewal.Text);
            }

            var message = new BuildMessageEventArgs(renewal.Summary, "", nameof(LockLadders), MessageImportance.High);
            BuildEngine.LogMessageEvent(message);
        }

        return true;
    }

    private static InputFile? Read(string path, string folder)
    {
        var name = ProjectPath.Relative(folder, path);
        return LadderFiles.AreInterestedIn(name) ? ProjectFiles.Read(path, name) : null;
    }

    private void Report(LadderDiagnostic error) => BuildEngine.LogErrorEvent(new BuildErrorEventArgs(
        "LadderGen",
        error.Rule.Id,
        error.Location?.Path ?? "",
        (error.Location?.StartLine ?? -1) + 1,
        (error.Location?.StartColumn ?? -1) + 1,
        (error.Location?.EndLine ?? -1) + 1,
        (error.Location?.EndColumn ?? -1) + 1,
        error.Message,
        "",
        nameof(LockLadders)));
}
