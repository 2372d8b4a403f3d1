namespace System.Diagnostics.CodeAnalysis;

/// <summary>Asked for by every record with <c>required</c> members; netstandard2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
