namespace LadderGen.Generator.Emitting;

/// <summary>Where the generated types go, who may see them, and what the project's language and framework know.</summary>
/// <param name="Namespace">A dotted namespace; empty for the global one.</param>
/// <param name="IsPublic">True if the types are public; false if they are internal.</param>
internal sealed record EmitOptions(string Namespace, bool IsPublic)
{
    /// <summary>True if the project knows <c>ISpanParsable</c>, and its C# the static members of interfaces.</summary>
    public bool HasParsable { get; init; }

    /// <summary>True if the project has the package's converters for System.Text.Json.</summary>
    public bool HasJson { get; init; }

    /// <summary>True if the project's C# knows nullable reference types.</summary>
    public bool HasNullable { get; init; }

    /// <summary>True if the project's framework has <c>NotNullWhenAttribute</c>.</summary>
    public bool HasNotNullWhen { get; init; }

    /// <summary>The accessibility of the generated types.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>Returns a reference type whose value may be null.</summary>
    public string Nullable(string type) => HasNullable ? type + "?" : type;

    /// <summary>Returns an <c>out</c> parameter that is null if, and only if, its method returns false.</summary>
    /// <remarks>
    /// Without the attribute the parameter says nothing of null: a <c>?</c> alone would warn even after the method has returned true.
    /// </remarks>
    public string NotNullWhenTrue(string type, string name) => HasNullable && HasNotNullWhen
        ? $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? {name}"
        : $"out {type} {name}";
}
