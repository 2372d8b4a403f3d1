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

/// <summary>Replaces a string that is not an id (LADDER501) by the constant of <c>LadderIds</c> that was perhaps meant.</summary>
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

    /// <summary>
    /// Fixes all strings of a document in one go: the batch fixer has left one out (LadderIdCodeFixTests.All_at_once).
    /// </summary>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var fixes = await FixesAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false);
        fixes.RemoveAll(f => f.Key != context.CodeActionEquivalenceKey);
        return await WriteAsync(document, fixes, context.CancellationToken).ConfigureAwait(false);
    });

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var fix in await FixesAsync(context.Document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false))
        {
            context.RegisterCodeFix(
                CodeAction.Create($"Write {fix.Constant.ToDisplayString(AsWritten)}", c => WriteAsync(context.Document, [fix], c), fix.Key),
                fix.Diagnostic);
        }
    }

    private static async Task<List<Fix>> FixesAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var fixes = new List<Fix>();
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return fixes;
        }

        foreach (var diagnostic in diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax written)
            {
                // By the place in the list, so that "fix all" takes the likeliest constant for each string.
                fixes.AddRange(SuggestedConstants.Read(diagnostic)
                    .Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation))
                    .OfType<IFieldSymbol>()
                    .Select((constant, place) => new Fix(diagnostic, written, constant, $"{diagnostic.Id}/{place}")));
            }
        }

        return fixes;
    }

    private static async Task<Document> WriteAsync(Document document, List<Fix> fixes, CancellationToken cancellation)
    {
        // A string that has two marks is reported twice.
        var names = fixes.GroupBy(f => f.Written).ToDictionary(f => f.Key, f => Name(f.First().Constant));
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNodes(names.Keys, (written, _) => names[written].WithTriviaFrom(written)));
    }

    /// <summary>Returns the full name, to be shortened as far as the code around it allows.</summary>
    private static ExpressionSyntax Name(IFieldSymbol constant)
    {
        // Roslyn imports the namespace of the type in this annotation. Its kind has no public name; a test checks it.
        var type = new SyntaxAnnotation("SymbolId", DocumentationCommentId.CreateReferenceId(constant.ContainingType));
        return SyntaxFactory.ParseExpression(constant.ToDisplayString(InFull))
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation, type);
    }

    private sealed class Fix(Diagnostic diagnostic, ExpressionSyntax written, IFieldSymbol constant, string key)
    {
        public Diagnostic Diagnostic => diagnostic;

        /// <summary>The string that is not an id.</summary>
        public ExpressionSyntax Written => written;

        /// <summary>The constant to write for it.</summary>
        public IFieldSymbol Constant => constant;

        /// <summary>The key of the suggestion among those for the string.</summary>
        public string Key => key;
    }
}
