using System.Text.RegularExpressions;
using System.Xml.Linq;
using LadderGen.Tests.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Modelling;

/// <summary>The documentation files in the package describe the public members, each in a sentence that says what it is or does.</summary>
public sealed partial class DocumentationTests
{
    /// <summary>The library for .NET, which has every member of the one for .NET Standard.</summary>
    private static string Library => typeof(Ladder).Assembly.Location;

    [Fact]
    public void Only_public_members_are_described()
    {
        var compilation = CSharpCompilation.Create(
            "Reader",
            references:
            [
                .. Compiled.Framework.Where(r => !r.Display!.EndsWith("LadderGen.dll", StringComparison.Ordinal)),
                MetadataReference.CreateFromFile(Library),
            ],
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                metadataImportOptions: MetadataImportOptions.All));
        var members = Members().Select(m => m.Attribute("name")!.Value).ToList();
        Assert.Contains("P:LadderGen.LadderPart.Id", members);
        Assert.All(members, name => Assert.True(
            DocumentationCommentId.GetFirstSymbolForDeclarationId(name, compilation) is { } symbol && IsVisible(symbol),
            name));
    }

    /// <summary>"Gets whether it is", not "Whether it is"; "The levels of a ladder", not "What is in a ladder".</summary>
    [Fact]
    public void A_summary_says_what_the_member_is_or_does() =>
        Assert.DoesNotContain(Members().SelectMany(m => m.Elements("summary")).Select(s => s.Value.TrimStart()), OddBeginning().IsMatch);

    [Fact]
    public void The_sentences_are_plain() =>
        Assert.DoesNotContain(Members().Select(m => $"{m.Attribute("name")!.Value}: {Blanks().Replace(m.Value, " ")}"), OddWords().IsMatch);

    private static IEnumerable<XElement> Members() => XDocument.Load(Path.ChangeExtension(Library, ".xml")).Descendants("member");

    private static bool IsVisible(ISymbol symbol) =>
        symbol is INamespaceSymbol
        || (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && IsVisible(symbol.ContainingSymbol));

    [GeneratedRegex("^(What|Whether|Of|That|From|How|Where|Whatever)\\b")]
    private static partial Regex OddBeginning();

    [GeneratedRegex(@"(?<!there )\b(is|are) no\b|\b(stands?|told|tells|at the most|anew|of which it)\b|[.] Whether\b")]
    private static partial Regex OddWords();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
