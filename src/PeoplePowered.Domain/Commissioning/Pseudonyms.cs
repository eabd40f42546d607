using System.Security.Cryptography;
using System.Text;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Makes pseudonyms of identifiers with a secret key: the same person gets the same one from everybody who has the key, and nobody can go back without it.</summary>
/// <remarks>
/// HMAC with SHA-256 (RFC 2104, FIPS 198-1) over the UTF-8 text, in lower-case hexadecimal. The key makes the difference: a plain hash of an identifier
/// with few possible values, such as a national insurance number, is undone by trying them all. Immutable and thread-safe; the key is copied, and never shown.
/// </remarks>
public sealed class Pseudonyms
{
    private const int LeastKey = 16;

    private readonly byte[] _key;

    /// <summary>A maker of pseudonyms.</summary>
    /// <param name="key">The secret key; at least 16 bytes of chance, such as from <see cref="RandomNumberGenerator.GetBytes(int)"/>.</param>
    /// <exception cref="ArgumentException">The key is shorter than that.</exception>
    public Pseudonyms(ReadOnlySpan<byte> key)
    {
        if (key.Length < LeastKey)
            throw new ArgumentException(FormattableString.Invariant($"The key has {key.Length} bytes; it needs at least {LeastKey}, drawn by chance."), nameof(key));
        _key = key.ToArray();
    }

    /// <summary>The pseudonym of a person.</summary>
    /// <param name="identifier">Whatever identifies the person, written in one way by everybody: <c>ab 12</c> and <c>AB12</c> are two people here.</param>
    /// <exception cref="ArgumentException"><paramref name="identifier"/> is empty.</exception>
    public Pseudonym Of(string identifier) =>
        new(Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(Guard.Against.NullOrWhiteSpace(identifier)))));

    /// <summary>Says what it is, and never the key.</summary>
    public override string ToString() => "HMAC-SHA256 pseudonyms";
}
