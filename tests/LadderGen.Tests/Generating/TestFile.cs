using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Tests.Generating;

/// <summary>An additional file, decoded from its bytes by the compiler's own code.</summary>
internal sealed class TestFile(string path, byte[] bytes) : AdditionalText
{
    // The compiler calls this: UTF-8, or else the machine's code page, which is UTF-8 with U+FFFD for invalid bytes except on Windows.
    // https://github.com/dotnet/roslyn/blob/main/src/Compilers/Core/Portable/EncodedStringText.cs
    private static readonly Func<Stream, Encoding?, SourceHashAlgorithm, bool, SourceText> Decode =
        typeof(SourceText).Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText")!
            .GetMethod(
                "Create",
                BindingFlags.Static | BindingFlags.NonPublic,
                [typeof(Stream), typeof(Encoding), typeof(SourceHashAlgorithm), typeof(bool)])!
            .CreateDelegate<Func<Stream, Encoding?, SourceHashAlgorithm, bool, SourceText>>();

    public TestFile(string path, string text)
        : this(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text))
    {
    }

    /// <summary>The code page to assume, as on Windows; null for that of this machine.</summary>
    public Encoding? CodePage { get; init; }

    public string Text => Encoding.UTF8.GetString(bytes);

    /// <summary>Returns the same file, opened again.</summary>
    public TestFile Copy() => MovedTo(Path);

    public TestFile MovedTo(string other) => new(other, bytes) { CodePage = CodePage };

    public TestFile With(string text) => new(Path, text);

    public override string Path { get; } = path;

    /// <summary>Returns null for a binary file, as the compiler does. (The compiler also reports CS2015.)</summary>
    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        try
        {
            return Decode(new MemoryStream(bytes), CodePage, SourceHashAlgorithm.Sha256, false);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
