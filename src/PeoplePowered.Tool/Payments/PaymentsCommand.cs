using System.CommandLine;
using System.Globalization;
using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Payments;

namespace PeoplePowered.Tool.Payments;

/// <summary>The verb <c>payments</c>: what is due for outcomes by a rate card and its caps?</summary>
internal static class PaymentsCommand
{
    private static readonly string s_help = string.Join(
        Environment.NewLine,
        "What is due for outcomes by a rate card, its prerequisites and its caps?",
        string.Empty,
        "FILE.csv holds a row for each claim of a person, or a row for each outcome of a site; its columns say which:",
        "  claims   person, outcome, achieved_on; where known started_on, site, verification, evidence, paid_gbp: what is due is exact",
        "  totals   site, participants, outcome, achieved: a cap for one participant cannot be applied to totals, so what is due is an interval",
        "verification is: accepted, rejected, disputed, awaiting, not required, sampled and accepted, sampled and rejected, or not sampled.",
        "Name a card of the file of rate cards, or write the terms of a contract down (--template shows how): caps and their order, cohorts, prices by date.");

    public static Command Create()
    {
        var file = new Argument<string?>("FILE.csv") { Description = "Claims of single people, by pseudonym; or totals of sites.", Arity = ArgumentArity.ZeroOrOne };
        var cards = new Option<string?>("--rate-cards") { Description = "A CSV file of rate cards: outcome, description, tariff_gbp; where wanted rate_card, cap_per_participant_gbp, implies.", HelpName = "CARDS.csv" };
        var card = new Option<string?>("--card") { Description = "The card by which to pay, where the file holds several.", HelpName = "NAME" };
        var terms = new Option<string?>("--terms") { Description = "A JSON file of a contract's payment terms, which may name cards of --rate-cards; takes the place of --card.", HelpName = "TERMS.json" };
        var asOf = new Option<string?>("--as-of") { Description = "The day up to which claims are due, such as 2013-06-30; later ones are forecast.", HelpName = "DATE" };
        var template = Templates.Option("TERMS.json");
        var json = new Option<bool>("--json") { Description = "Write the result as JSON, and nothing else." };
        var command = new Command("payments", s_help) { file, cards, card, terms, asOf, template, json };
        command.SetAction(call => CommandRun.Of(
            "payments",
            Problems(call.GetValue(file), call.GetValue(cards), call.GetValue(card), call.GetValue(terms), call.GetValue(asOf)),
            () =>
            {
                var report = Report(call.GetValue(file)!, call.GetValue(cards), call.GetValue(card), call.GetValue(terms), Day(call.GetValue(asOf)));
                if (call.GetValue(json))
                    Console.Out.WriteLine(PaymentsJson.Write(report));
                else
                    PaymentsPrinter.Print(report);
            }));
        return command;
    }

    private static IEnumerable<string> Problems(string? file, string? cards, string? card, string? terms, string? asOf)
    {
        if (file is null)
            yield return "Name the file of claims or of site totals; or write a TERMS.json to start from with 'payments --template' alone.";
        if (cards is null && terms is null)
            yield return "Name a file of rate cards with --rate-cards, or the terms of a contract with --terms.";
        if (card is not null && terms is not null)
            yield return "--card and --terms both say how to pay: keep one; the terms may name cards of --rate-cards.";
        if (asOf is not null && Day(asOf) is null)
            yield return $"--as-of takes a day, such as 2013-06-30, and '{asOf}' is none.";
    }

    private static LocalDate? Day(string? text) => PartialDate.TryParse(text, out var date) && date.Day is not null ? date.Earliest : null;

    private static PaymentsReport Report(string file, string? cardsFile, string? cardName, string? termsFile, LocalDate? asOf)
    {
        var book = cardsFile is null ? null : RateCardBook.Read(cardsFile);
        if (book is { Success: false })
            throw new DataRefusedException(book.Problems);
        var terms = termsFile is null ? PaymentTerms.Of(book!.Value.Find(cardName), book.Value.Framework) : TermsOf(ContractJson.Read(termsFile, book?.Value).Value, asOf);
        if (PaymentsFile.IsOfTotals(file))
            return OfTotals(file, terms, asOf);
        OutcomeKey[] known = [.. terms.Framework.Outcomes.Select(outcome => outcome.Key).Distinct()];
        return PaymentsReport.Of(Settlement.Of(terms, AchievementsCsv.Read(file, terms.Currency, known).Value, asOf));
    }

    private static PaymentTerms TermsOf(Contract contract, LocalDate? asOf)
    {
        var known = contract.AsKnownOn(asOf);
        return known.PaymentTerms ?? throw new ArgumentException(known.Knowledge == Knowledge.NotYetKnown
            ? string.Create(CultureInfo.InvariantCulture, $"The contract '{contract.Id}' had not been agreed by {asOf:uuuu-MM-dd}.")
            : string.Create(CultureInfo.InvariantCulture, $"It is not certain which terms of the contract '{contract.Id}' were in force on {asOf:uuuu-MM-dd}; give its revisions the day on which they were agreed."), nameof(asOf));
    }

    private static PaymentsReport OfTotals(string file, PaymentTerms terms, LocalDate? asOf)
    {
        if (asOf is not null)
            throw new ArgumentException("Site totals have no dates, so --as-of says nothing about them; leave it out.", nameof(asOf));
        if (terms.Cards is not [var only])
            throw new ArgumentException("Site totals do not say who started or achieved when, so terms with several cards cannot be applied to them; name one card with --card.", nameof(terms));
        if (terms.Repeats.Any(repeat => repeat.Most > 1))
            throw new ArgumentException("Site totals do not say whose outcomes are repeats, so terms that pay for repeats cannot be applied to them.", nameof(terms));
        var totals = SiteTotalsCsv.Read(file, only.Card, terms.Framework).Value.Totals;
        return PaymentsReport.Of(Billing.WithCaps(only.Card, terms.Framework, totals, terms.CapPerContract), terms);
    }
}
