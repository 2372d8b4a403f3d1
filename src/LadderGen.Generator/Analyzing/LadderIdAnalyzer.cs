using System.Collections.Immutable;
using LadderGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LadderGen.Generator.Analyzing;

/// <summary>
/// Checks the constant strings that go to what is marked <c>[LadderId]</c>, and those that it is compared with. Which ids
/// there are is asked at the first such string, once for a compilation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LadderIdAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ById[Rules.UnknownId.Id]);

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
        // Where a string goes to.
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
                Check(c, result.ReturnedValue, () => FunctionOf(result, c.ContainingSymbol) is { } function ? marks.OfResult(function) : null);
            },
            OperationKind.Return,
            OperationKind.YieldReturn);

        // What a string is compared with.
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
                if (c.Operation is ISingleValueCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } clause)
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

        // The mark is looked for only where there is a constant string: there are few.
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

    /// <summary>The lambda, the local function, the method or the getter that returns.</summary>
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

    /// <summary>The mark of what a pattern looks at: through <c>or</c>, <c>not</c> and the like up to what has the pattern.</summary>
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
