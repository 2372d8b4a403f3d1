using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace LadderGen.Tool.Exporting;

/// <summary>Makes a UUID of a name, version 5: the same for the same name on every machine.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5"/>
internal static class NameBasedUuid
{
    /// <summary>The space of names that are URLs, which the RFC defines.</summary>
    public static readonly Guid Urls = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    [SuppressMessage("Security", "CA5350:Do not use weak algorithms", Justification = "The RFC asks for it; nothing is secret.")]
    public static Guid Of(Guid space, string name)
    {
        var hash = SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
