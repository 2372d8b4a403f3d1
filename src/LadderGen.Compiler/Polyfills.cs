// Types the C# compiler asks for and netstandard2.0 does not have.
namespace System.Runtime.CompilerServices;

/// <summary>Asked for by every <c>init</c>.</summary>
internal static class IsExternalInit;

/// <summary>Asked for by every <c>required</c>.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class RequiredMemberAttribute : Attribute;

/// <summary>Asked for by every <c>required</c>.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName => featureName;
}

/// <summary>Asked for by every handler of interpolated strings.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>Asked for by every method whose handler of interpolated strings is told of another argument.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments => [argument];
}
