using System.Collections.Immutable;
using System.Composition;
using LadderGen.Generator.Analyzing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace LadderGen.CodeFixes;

/// <summary>Puts the constant of <c>LadderIds</c> that was perhaps meant in the place of a string that is no id (LADDER501).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LadderIdCodeFix))]
[Shared]
public sealed class LadderIdCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("LADDER501");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax written || model is null)
            {
                continue;
            }

            var place = 0;
            foreach (var id in SuggestedConstants.Read(diagnostic))
            {
                // By its place in the list, so that 'fix all' takes for each string what is likeliest for it.
                var key = $"{diagnostic.Id}/{place++}";
                if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation) is IFieldSymbol constant)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create($"Write {NameOf(constant)}", c => WriteAsync(context.Document, written, constant, c), key),
                        diagnostic);
                }
            }
        }
    }

    private static async Task<Document> WriteAsync(Document document, ExpressionSyntax written, IFieldSymbol constant, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        editor.ReplaceNode(written, Expression(constant, editor.Generator).WithTriviaFrom(written).WithAdditionalAnnotations(Simplifier.Annotation));
        return editor.GetChangedDocument();
    }

    /// <summary>From the outermost type on: of a nested one, its namespace would not be imported.</summary>
    private static SyntaxNode Expression(ISymbol symbol, SyntaxGenerator generator) => symbol.ContainingType is { } outer
        ? generator.MemberAccessExpression(Expression(outer, generator), symbol.Name)
        : generator.TypeExpression((ITypeSymbol)symbol, addImport: true);

    /// <summary>The constant without its namespace.</summary>
    private static string NameOf(IFieldSymbol constant) => constant.ToDisplayString(new SymbolDisplayFormat(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers));
}
