#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The compiler recognizes it by its name; netstandard2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
