using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary><c>*-rate-card.csv</c> and <c>*-rate-cards.csv</c>: a row for each outcome that a card pays for. What implies what is checked when all cards are read.</summary>
internal static class RateCardsCsv
{
    private const string Cap = "cap_per_participant_*";
    private const string Price = "tariff_*";

    public static void Read(CsvTable table, ColumnMap columns, PortfolioDraft draft)
    {
        var stem = ShapeFinder.Stem(table.File);
        var framework = draft.Framework(stem);
        framework.CardKeys.IsDamaged |= table.IsDamaged;
        if (columns.Has(Cap) && columns.CurrencyOf(Cap) != columns.CurrencyOf(Price))
            draft.Log.Add(table.File, table.Header.Line, columns.NameOf(Cap), null, $"The cap and '{columns.NameOf(Price)}' are in two currencies.", "Give both in the currency that is paid in.");
        var priced = new Places();
        var rows = table.Rows.Select(record => RateCardRow.Read(new(table.File, columns, record, draft.Log), columns.CurrencyOf(Price), stem, priced, framework)).ToList();
        foreach (var card in rows.Where(row => row.Card is not null).GroupBy(row => row.Card!))
        {
            var first = card.First();
            if (!draft.RateCardPlaces.TryAdd((framework.Id, card.Key), first.Row.Place))
                first.Row.Refuse("rate_card", card.Key.Value, $"A card of this name stands in {draft.RateCardPlaces[(framework.Id, card.Key)]}.", "Give each card a name of its own.");
            foreach (var row in card.Where(row => row.Cap != first.Cap && row.Row.IsClean && first.Row.IsClean))
                row.Row.Refuse(Cap, row.Row.Text(Cap), $"{first.Row.Place} gives another cap for the same card: '{first.Row.Text(Cap)}'.", "Write the same cap on every row of a card.");
            framework.Cards.Add([.. card]);
        }
    }

    /// <summary>Checks what implies what over all cards of each framework, and then makes the cards.</summary>
    public static void Complete(PortfolioDraft draft)
    {
        foreach (var framework in draft.Frameworks)
        {
            PrerequisiteRules.Check(framework);
            if (!draft.Log.Any)
                draft.RateCards.AddRange(framework.Cards.Select(card => Card(card, framework, draft.Package)));
        }
    }

    public static void Write(Portfolio portfolio, CsvFiles files)
    {
        foreach (var cards in portfolio.RateCards.GroupBy(card => card.Framework))
            Write(portfolio, cards.Key, [.. cards], files);
    }

    private static RateCard Card(List<RateCardRow> rows, FrameworkDraft framework, DataPackage package)
    {
        var tariffs = rows.Select(row => new Tariff(
            row.Outcome!,
            new Money(row.Tariff!.Value, row.Currency),
            framework.Define(row.Outcome!, row.Description, row.Kind, new PeopleAchieving(), row.Implies).Version));
        var cap = rows[0].Cap is { } most ? new Money(most, rows[0].Currency) : null;
        return new(rows[0].Card!, framework.Id, tariffs.ToValueList(), package.SourceOf(rows[0].Row.File), cap);
    }

    private static void Write(Portfolio portfolio, FrameworkId framework, List<RateCard> cards, CsvFiles files)
    {
        var single = cards.Count == 1 && string.Equals(cards[0].Id.Value, framework.Value, StringComparison.Ordinal);
        var file = CsvFiles.Named(single ? FileNames.RateCard : FileNames.RateCards, framework.Value);
        var currency = CsvFiles.Currency(cards[0].Currency);
        var cap = cards.Exists(card => card.CapPerParticipant is not null);
        var rows = cards.SelectMany(card => card.Tariffs.Select(tariff => (Card: card, Tariff: tariff, Definition: portfolio.Definition(new(framework, tariff.Outcome, tariff.Version))))).ToList();
        var kind = rows.Exists(row => row.Definition.Kind != OutcomeKind.NotStated);
        var text = new CsvText([
            .. CsvFiles.If(!single, "rate_card"), .. CsvFiles.If(cap, $"cap_per_participant_{currency}"), "outcome", "description", .. CsvFiles.If(kind, "kind"), $"tariff_{currency}", "implies"]);
        foreach (var (card, tariff, definition) in rows)
        {
            text.Row([
                .. CsvFiles.If(!single, card.Id.Value),
                .. CsvFiles.If(cap, CsvText.Number(card.CapPerParticipant?.Amount)),
                tariff.Outcome.Value,
                definition.Description,
                .. CsvFiles.If(kind, definition.Kind == OutcomeKind.NotStated ? null : EnumWords<OutcomeKind>.Of(definition.Kind)),
                CsvText.Number(tariff.Price.Amount),
                definition.Prerequisite?.Value]);
        }

        files.Add(file, text);
        files.Describe(file, null, cards[0].Source);
    }
}
