using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace PeoplePowered.Domain;

/// <summary>How a result was made, so that it can be made again: by which library and version, by which method, from which inputs.</summary>
/// <param name="Library">The library's name.</param>
/// <param name="Version">The library's semantic version.</param>
/// <param name="Method">The methods and options, by their stable names.</param>
/// <param name="InputHash">SHA-256 of the inputs in a canonical form, in lower-case hexadecimal: the same inputs give the same hash.</param>
public sealed record Made(string Library, string Version, string Method, string InputHash)
{
    private static readonly string s_version = typeof(Made).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? throw new InvalidOperationException("The assembly bears no version.");

    /// <summary>Records how a result of this library was made.</summary>
    /// <param name="method">The methods and options, by their stable names.</param>
    /// <param name="inputs">The inputs, each as one canonical line; order counts.</param>
    public static Made By(string method, IEnumerable<string> inputs)
    {
        Guard.Against.NullOrWhiteSpace(method);
        Guard.Against.Null(inputs);
        var lines = new StringBuilder();
        foreach (var line in inputs)
            lines.Append(CultureInfo.InvariantCulture, $"{line.Length}:{line}\n");
        return new("PeoplePowered.Domain", s_version, method, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString()))));
    }
}
