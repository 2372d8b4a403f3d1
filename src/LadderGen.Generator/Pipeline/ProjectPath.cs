namespace LadderGen.Generator.Pipeline;

/// <summary>Paths as they may stand in generated code: relative to the project, with forward slashes, the same on every machine.</summary>
internal static class ProjectPath
{
    /// <param name="projectDirectory">With forward slashes; empty if unknown.</param>
    /// <param name="path">As the build gives it.</param>
    public static string Relative(string projectDirectory, string path)
    {
        var to = path.Replace('\\', '/').Split('/');
        if (!Path.IsPathRooted(path))
        {
            return string.Join("/", to);
        }

        // Windows spells one folder in many ways.
        var from = projectDirectory.TrimEnd('/').Split('/');
        var common = from.Zip(to, (f, t) => f.Equals(t, StringComparison.OrdinalIgnoreCase)).TakeWhile(same => same).Count();

        // Nothing in common but the root: how to get there would tell where this clone lies.
        if (projectDirectory.Length == 0 || (common <= 1 && common < from.Length))
        {
            return to[to.Length - 1];
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }
}
