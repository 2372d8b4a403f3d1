using System.Collections.Immutable;
using LadderGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Generator.Analyzing;

/// <summary>
/// Finds queries that compare or sort levels, where Entity Framework Core would compare the ids as strings: in a project that uses it
/// without the package that compares ranks.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LevelQueryAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableHashSet<string> Sorting = ImmutableHashSet.Create(
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Max", "Min", "MaxAsync", "MinAsync");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.ById[Rules.LevelQuery.Id]);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var compilation = start.Compilation;
            if (compilation.GetTypeByMetadataName("LadderGen.Level") is { } level
                && compilation.GetTypeByMetadataName("Microsoft.EntityFrameworkCore.DbContext") is not null
                && compilation.GetTypeByMetadataName("LadderGen.EntityFrameworkCore.Stored`1") is null)
            {
                start.RegisterOperationAction(c => CheckOperator(c, level), OperationKind.Binary);
                start.RegisterOperationAction(c => CheckCall(c, level), OperationKind.Invocation);
            }
        });
    }

    private static void CheckOperator(OperationAnalysisContext context, INamedTypeSymbol level)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            && comparison.OperatorMethod is { } method
            && IsLevel(method.ContainingType, level)
            && IsInQuery(comparison))
        {
            Report(context, comparison.Syntax);
        }
    }

    private static void CheckCall(OperationAnalysisContext context, INamedTypeSymbol level)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (method.Name == "CompareTo" && IsLevel(method.ContainingType, level) && IsInQuery(call))
        {
            Report(context, call.Syntax);
        }
        else if (Sorting.Contains(method.Name)
            && method.TypeArguments.LastOrDefault() is { } key
            && IsLevel(key, level)
            && (IsQueryMethod(method) || IsInQuery(call)))
        {
            // The key, or everything where the elements are levels.
            var last = call.Arguments.LastOrDefault(a => a.ArgumentKind == ArgumentKind.Explicit && a.Parameter is { Ordinal: > 0 });
            Report(context, last?.Parameter?.Type is { Name: "Expression" or "Func" } ? last.Value.Syntax : call.Syntax);
        }
    }

    private static bool IsQueryMethod(IMethodSymbol method) =>
        method.ContainingType is { Name: "Queryable" or "EntityFrameworkQueryableExtensions" };

    private static bool IsLevel(ITypeSymbol type, INamedTypeSymbol level)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, level))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets whether an operation is in a lambda that becomes an expression tree.</summary>
    private static bool IsInQuery(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation { Parent: IConversionOperation { Type.Name: "Expression" } })
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode syntax) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ById[Rules.LevelQuery.Id],
            syntax.GetLocation(),
            $"In a database, {Quote(syntax.ToString())} compares the ids of levels as strings, and finds the wrong rows. " +
            "Add the package LadderGen.EntityFrameworkCore and call 'UseLadders', or load the rows first, as with 'AsEnumerable()'."));
}
