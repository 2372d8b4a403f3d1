using LadderGen.Compiler;
using Mono.Cecil;

namespace LadderGen.Tests.Architecture;

/// <summary>The compiler changes the case of letters by its own tables, since those of the runtime depend on the machine.</summary>
public sealed class CasingTests
{
    private static readonly string[] OfTheRuntime =
    [
        "System.Char::ToUpperInvariant", "System.Char::ToLowerInvariant", "System.Char::ToUpper", "System.Char::ToLower",
        "System.String::ToUpperInvariant", "System.String::ToLowerInvariant", "System.String::ToUpper", "System.String::ToLower",
        "System.String::Normalize",
        "System.StringComparer::get_OrdinalIgnoreCase", "System.StringComparer::get_InvariantCultureIgnoreCase",
    ];

    /// <summary>Names of elements, endings of files and fixed English words are ASCII.</summary>
    private static readonly string[] OfAscii =
    [
        "LadderGen.Compiler.Html.TagName", "LadderGen.Compiler.Compiling.LadderFiles", "LadderGen.Compiler.Compiling.FileForm",
        "LadderGen.Compiler.Compiling.QuietFiles", "LadderGen.Compiler.Labels.ReferencePhrase",
    ];

    [Fact]
    public void No_name_depends_on_the_tables_of_the_runtime()
    {
        using var module = ModuleDefinition.ReadModule(typeof(EquatableArray<>).Assembly.Location);
        var calls =
            from type in module.GetTypes()
            where !OfAscii.Contains(type.FullName)
            from method in type.Methods
            where method.HasBody
            from instruction in method.Body.Instructions
            where instruction.Operand is MethodReference called
                && OfTheRuntime.Contains($"{called.DeclaringType.FullName}::{called.Name}")
            select $"{method.FullName} calls {((MethodReference)instruction.Operand).FullName}";
        Assert.Empty(calls);
    }
}
