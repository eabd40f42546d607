using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Payments;

/// <summary>The rate cards of one file, and the framework of their outcomes.</summary>
public sealed class RateCardBook
{
    private RateCardBook(string file, OutcomesFramework framework, ValueList<RateCard> cards)
    {
        File = file;
        Framework = framework;
        Cards = cards;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The outcomes, and what implies what.</summary>
    public OutcomesFramework Framework { get; }

    /// <summary>The cards, in the file's order; at least one.</summary>
    public ValueList<RateCard> Cards { get; }

    /// <summary>Reads a CSV file of rate cards: columns <c>outcome</c>, <c>description</c> and <c>tariff_gbp</c> (or another currency), and where wanted <c>rate_card</c>, <c>cap_per_participant_gbp</c>, <c>kind</c> and <c>implies</c>.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The cards, or every reason why they were refused.</returns>
    public static ReadResult<RateCardBook> Read(string path)
    {
        Guard.Against.Null(path);
        var log = new ProblemLog();
        return DiskFile.Read(path, path, log) is { } bytes ? Read(bytes, Path.GetFileName(path)) : ReadResult<RateCardBook>.Refused(log.InOrder);
    }

    /// <summary>Reads rate cards from bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its name; what comes before <c>-rate-cards</c> names the framework.</param>
    /// <returns>The cards, or every reason why they were refused.</returns>
    public static ReadResult<RateCardBook> Read(ReadOnlyMemory<byte> bytes, string file)
    {
        Guard.Against.NullOrWhiteSpace(file);
        var read = PortfolioFolder.Read(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? file : $"{file}.csv"] = bytes });
        if (!read.TryGetValue(out var portfolio))
            return ReadResult<RateCardBook>.Refused(read.Problems);
        if (portfolio.RateCards.Count == 0)
            return ReadResult<RateCardBook>.Refused([new(file, 0, null, null, "The file holds no rate card.", "Give it columns 'outcome', 'description' and 'tariff_gbp', and a row for each outcome that is paid for.")]);
        var card = portfolio.RateCards[0];
        return ReadResult<RateCardBook>.Read(new(file, portfolio.Frameworks.First(framework => framework.Id == card.Framework), portfolio.RateCards));
    }

    /// <summary>The card of a name; where none is named, the only one of the file.</summary>
    /// <param name="name">The name, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is no such card, or none was named of several.</exception>
    public RateCard Find(string? name)
    {
        var names = Cards.Select(card => card.Id.Value).ToList();
        if (name is null)
            return Cards is [var only] ? only : throw new ArgumentException($"'{File}' holds several cards; name one of: {string.Join(", ", names)}.", nameof(name));
        return Cards.FirstOrDefault(card => string.Equals(card.Id.Value, name, StringComparison.Ordinal))
            ?? throw new ArgumentException($"'{File}' holds no card '{name}'. {Nearest.Suggestion(name, names)}", nameof(name));
    }
}
