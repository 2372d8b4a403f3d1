using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LadderGen.Generator.Analyzing;

/// <summary>Finds the constant strings that an expression can give: one, one for each of its branches, or one for each element.</summary>
internal static class ConstantStrings
{
    public static IEnumerable<IOperation> In(IOperation? value) => value switch
    {
        null => [],

        // Also a concatenation or an interpolation of constants. An empty string means that there is no id, as null does.
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is string { Length: > 0 } ? [value] : [],
        IConversionOperation conversion => In(conversion.Operand),
        IConditionalOperation conditional => In(conditional.WhenTrue).Concat(In(conditional.WhenFalse)),
        ICoalesceOperation coalesce => In(coalesce.Value).Concat(In(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(a => In(a.Value)),
        IArrayCreationOperation array => In(array.Initializer),
        IArrayInitializerOperation elements => elements.ElementValues.SelectMany(In),
        IObjectCreationOperation { Initializer: { } collection } => collection.Initializers.OfType<IInvocationOperation>()
            .SelectMany(add => add.Arguments)
            .SelectMany(a => In(a.Value)),

        // Later versions of Roslyn have an operation for a collection expression. In all versions its children are the elements.
        { Syntax: CollectionExpressionSyntax } => value.ChildOperations.SelectMany(In),
        _ => [],
    };
}
