using System.Text;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Tests.Csv;

/// <summary>The files of published evidence that the tests read, and small ones written in a test.</summary>
internal static class Evidence
{
    public static readonly string[] Names =
    [
        "fair-chance-fund-rate-card.csv", "fair-chance-fund-results.csv", "initiatives.csv", "innovation-fund-rate-cards.csv",
        "partnership-awards.csv", "published-programme-results.csv", "strategic-investments.csv",
    ];

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Csv", "TestData");

    public static Dictionary<string, ReadOnlyMemory<byte>> Files(params string[] names) => names.ToDictionary(
        name => name,
        name => new ReadOnlyMemory<byte>(File.ReadAllBytes(Path.Combine(Folder, name))),
        StringComparer.Ordinal);

    public static ReadResult<Portfolio> Read(params (string Name, string Text)[] files) => PortfolioFolder.Read(files.ToDictionary(
        file => file.Name,
        file => new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(file.Text)),
        StringComparer.Ordinal));

    public static Portfolio Held(params (string Name, string Text)[] files) => Read(files).Value;

    public static string Text(this IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string name) => Encoding.UTF8.GetString(files[name].Span);
}
