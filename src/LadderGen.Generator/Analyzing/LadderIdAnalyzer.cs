using System.Collections.Immutable;
using LadderGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LadderGen.Generator.Analyzing;

/// <summary>
/// Checks the constant strings that are assigned to, passed to or compared with something marked <c>[LadderId]</c>. The ids are looked
/// up at the first such string, once for a compilation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LadderIdAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.ById[Rules.UnknownId.Id]);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (IdMarks.Of(start.Compilation) is { } marks)
            {
                Register(start, marks, new(() => KnownIds.Of(start.Compilation, marks.UsesLibrary)));
            }
        });
    }

    private static void Register(CompilationStartAnalysisContext start, IdMarks marks, Lazy<KnownIds> ids)
    {
        // Strings that are assigned, passed or returned.
        start.RegisterOperationAction(
            c =>
            {
                var argument = (IArgumentOperation)c.Operation;
                if (argument.Parameter is { } parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)
                {
                    Check(c, argument.Value, () => marks.Of(parameter));
                }
            },
            OperationKind.Argument);
        start.RegisterOperationAction(
            c =>
            {
                var assignment = (IAssignmentOperation)c.Operation;
                Check(c, assignment.Value, () => marks.Of(assignment.Target));
            },
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment);
        start.RegisterOperationAction(
            c =>
            {
                var initializer = (ISymbolInitializerOperation)c.Operation;
                Check(c, initializer.Value, () => initializer switch
                {
                    IParameterInitializerOperation parameter => marks.Of(parameter.Parameter),
                    IPropertyInitializerOperation property => property.InitializedProperties.Select(marks.Of).FirstOrDefault(),
                    IFieldInitializerOperation field => field.InitializedFields.Select(marks.Of).FirstOrDefault(),
                    _ => null,
                });
            },
            OperationKind.ParameterInitializer,
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer);
        start.RegisterOperationAction(
            c =>
            {
                var result = (IReturnOperation)c.Operation;
                Check(
                    c,
                    result.ReturnedValue,
                    () => FunctionOf(result, c.ContainingSymbol) is { } function ? marks.OfResult(function) : null);
            },
            OperationKind.Return,
            OperationKind.YieldReturn);

        // Strings that are compared.
        start.RegisterOperationAction(
            c =>
            {
                var comparison = (IBinaryOperation)c.Operation;
                if (comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
                {
                    Check(c, comparison.LeftOperand, () => marks.Of(comparison.RightOperand));
                    Check(c, comparison.RightOperand, () => marks.Of(comparison.LeftOperand));
                }
            },
            OperationKind.Binary);
        start.RegisterOperationAction(
            c =>
            {
                if (c.Operation is ISingleValueCaseClauseOperation clause
                    && clause.Parent is ISwitchCaseOperation { Parent: ISwitchOperation choice })
                {
                    Check(c, clause.Value, () => marks.Of(choice.Value));
                }
            },
            OperationKind.CaseClause);
        start.RegisterOperationAction(
            c =>
            {
                var pattern = (IConstantPatternOperation)c.Operation;
                Check(c, pattern.Value, () => MarkOfMatched(pattern, marks));
            },
            OperationKind.ConstantPattern);

        // There are few constant strings, so the mark is looked for only at those.
        void Check(OperationAnalysisContext context, IOperation? value, Func<IdMark?> markOf)
        {
            foreach (var constant in ConstantStrings.In(value))
            {
                if (markOf() is not { } mark)
                {
                    return;
                }

                if (LadderIdCheck.Of((string)constant.ConstantValue.Value!, mark, ids.Value) is { } problem)
                {
                    context.ReportDiagnostic(problem.At(constant.Syntax.GetLocation()));
                }
            }
        }
    }

    /// <summary>Returns the lambda, the local function, the method or the getter that returns a value.</summary>
    private static IMethodSymbol? FunctionOf(IOperation result, ISymbol member)
    {
        for (var outer = result.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation function:
                    return function.Symbol;
            }
        }

        return member as IMethodSymbol;
    }

    /// <summary>Returns the mark of the value that a pattern tests, outside of <c>or</c>, <c>not</c> and the like.</summary>
    private static IdMark? MarkOfMatched(IPatternOperation pattern, IdMarks marks)
    {
        IOperation inner = pattern;
        while (inner.Parent is INegatedPatternOperation or IBinaryPatternOperation)
        {
            inner = inner.Parent;
        }

        return inner.Parent switch
        {
            IIsPatternOperation test => marks.Of(test.Value),
            IPropertySubpatternOperation property => marks.Of(property.Member),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => marks.Of(choice.Value),
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } => marks.Of(choice.Value),
            _ => null,
        };
    }
}
