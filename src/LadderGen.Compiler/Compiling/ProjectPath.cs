namespace LadderGen.Compiler.Compiling;

/// <summary>Makes paths that generated code may contain: relative to the project, with forward slashes, equal on every machine.</summary>
internal static class ProjectPath
{
    /// <param name="projectDirectory">The project's folder, with forward slashes; empty if unknown.</param>
    /// <param name="path">The path as the build gives it.</param>
    public static string Relative(string projectDirectory, string path)
    {
        var to = path.Replace('\\', '/').Split('/');
        if (!Path.IsPathRooted(path))
        {
            return string.Join("/", to);
        }

        // Windows ignores case in paths.
        var from = projectDirectory.TrimEnd('/').Split('/');
        var common = from.Zip(to, (f, t) => f.Equals(t, StringComparison.OrdinalIgnoreCase)).TakeWhile(same => same).Count();

        // Only the root is shared: a relative path would reveal where this clone is.
        if (projectDirectory.Length == 0 || (common <= 1 && common < from.Length))
        {
            return to[to.Length - 1];
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }
}
