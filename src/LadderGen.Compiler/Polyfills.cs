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
