using System.Collections.Immutable;
using System.Composition;
using LadderGen.Generator.Analyzing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace LadderGen.CodeFixes;

/// <summary>Puts the constant of <c>LadderIds</c> that was perhaps meant in the place of a string that is no id (LADDER501).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LadderIdCodeFix))]
[Shared]
public sealed class LadderIdCodeFix : CodeFixProvider
{
    private static readonly SymbolDisplayFormat AsWritten = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat InFull = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

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
                        CodeAction.Create($"Write {constant.ToDisplayString(AsWritten)}", c => WriteAsync(context.Document, written, constant, c), key),
                        diagnostic);
                }
            }
        }
    }

    private static async Task<Document> WriteAsync(Document document, ExpressionSyntax written, IFieldSymbol constant, CancellationToken cancellation)
    {
        // In full, to be shortened as far as the code around it allows; what is imported for that is the namespace of the type with
        // this annotation: https://github.com/dotnet/roslyn/blob/main/src/Workspaces/Core/Portable/CodeGeneration/SymbolAnnotation.cs
        var type = new SyntaxAnnotation("SymbolId", DocumentationCommentId.CreateReferenceId(constant.ContainingType));
        var name = SyntaxFactory.ParseExpression(constant.ToDisplayString(InFull))
            .WithTriviaFrom(written)
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation, type);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNode(written, name));
    }
}
