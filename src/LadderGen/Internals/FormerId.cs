using System.ComponentModel;

namespace LadderGen.Internals;

/// <summary>For generated code only: the id that an expectation had elsewhere in its ladder.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormerId
{
    /// <summary>For generated code only: makes a former id.</summary>
    /// <param name="id">The current id.</param>
    /// <param name="old">The former id.</param>
    public FormerId(string id, string old)
    {
        Id = id;
        Old = old;
    }

    /// <summary>The current id.</summary>
    public string Id { get; }

    /// <summary>The former id.</summary>
    public string Old { get; }
}
