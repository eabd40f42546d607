using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Payments;

/// <summary>A contract with its payment terms, as people write it by hand. Comments and trailing commas are welcome; properties that start with an underscore are remarks.</summary>
/// <remarks>
/// The terms stand beside the contract's name, or each revision of them in a list <c>revisions</c>, in order of time. A card is named from a CSV file of rate cards that is
/// given along with it, or written out. <see cref="Template"/> shows every property.
/// </remarks>
public static class ContractJson
{
    /// <summary>A commented example to start from; it reads without a problem and needs no other file.</summary>
    public static string Template => JsonDocuments.Template("Payments");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cards">The rate cards that it may name; <c>null</c> where it writes them out.</param>
    /// <returns>The contract, or every reason why it was refused, each with its path in the file.</returns>
    public static ReadResult<Contract> Read(string path, RateCardBook? cards = null) => JsonDocuments.Read(path, root => new ContractReader(cards).Read(root));

    /// <summary>Reads UTF-8.</summary>
    /// <param name="utf8">The document; a byte order mark in front is passed over.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <param name="cards">The rate cards that it may name; <c>null</c> where it writes them out.</param>
    /// <returns>The contract, or every reason why it was refused; bad bytes never throw.</returns>
    public static ReadResult<Contract> Read(ReadOnlyMemory<byte> utf8, string fileName = "terms.json", RateCardBook? cards = null) =>
        JsonDocuments.Read(utf8, fileName, root => new ContractReader(cards).Read(root));
}
