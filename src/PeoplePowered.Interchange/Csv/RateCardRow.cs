using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Interchange.Csv;

/// <summary>A row of a rate card; parts that were refused are <c>null</c>.</summary>
internal sealed record RateCardRow(RowReader Row, RateCardId? Card, decimal? Cap, OutcomeKey? Outcome, string? Description, OutcomeKind Kind, decimal? Tariff, Currency Currency, OutcomeKey? Implies)
{
    public static RateCardRow Read(RowReader row, Currency currency, string stem, Places priced, FrameworkDraft framework)
    {
        var card = row.Has("rate_card") ? row.RequiredName<RateCardId>("rate_card") : new RateCardId(stem);
        var cap = row.Amount("cap_per_participant_*");
        var outcome = row.RequiredName<OutcomeKey>("outcome");
        framework.CardKeys.Add(outcome);
        if (card is not null && outcome is not null)
            priced.Claim(row, "outcome", outcome.Value, "Price each outcome once on a card.", card.Value, outcome.Value);
        var kind = row.Word("kind", OutcomeKind.NotStated) ?? OutcomeKind.NotStated;
        var tariff = row.Amount("tariff_*");
        if (row.Text("tariff_*") is null)
            row.Refuse("tariff_*", null, "The tariff is missing.", "Write what is paid for the outcome, 0 where nothing is, or remove the row.");
        return new(row, card, cap, outcome, row.Text("description"), kind, tariff, currency, row.Name<OutcomeKey>("implies"));
    }
}
