using System.Globalization;
using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Reporting;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Tests.Figures;
using PeoplePowered.Reporting.Tests.Figures.Forests;
using PeoplePowered.Statistics;
using PeoplePowered.Tests;

namespace Browser.Tests;

/// <summary>Maps and cards.</summary>
internal static class GalleryCards
{
    private static readonly Lazy<Portfolio> s_portfolio = new(() => PortfolioFolder.Read(Repository.Data).Value);

    /// <summary>The portfolio of the samples.</summary>
    public static Portfolio Portfolio => s_portfolio.Value;

    public static EvidenceGapMap Gaps()
    {
        string[] strengths = ["descriptive", "comparison", "randomised"];
        var entries = Awkward.Names.SelectMany((row, i) => Awkward.Names.SelectMany((column, j) => strengths.Take((i + j) % 4).Select((strength, k) => new EvidenceGapEntry(row, column, strength, 1 + (i * j * k * 40)))));
        return new(GalleryForests.LongName, strengths, entries, new() { Footnote = "A gap is a place where nobody looked.", FormatProvider = CultureInfo.GetCultureInfo("de-DE") });
    }

    public static CriteriaMap Criteria()
    {
        var seen = new EvidenceReference("V1", EvidenceKind.Document, new Source("a visit"));
        var evidence = SourceEvidence.From(PooledExamples.Vaccine());
        return new (string Name, Score People, Score Capacity)[] { ("Our town", Score.Strong, Score.Partial), (GalleryForests.LongName, Score.Weak, Score.Strong), (GalleryForests.RightToLeft, Score.Absent, Score.Partial) }
            .Select(town => evidence.WillItWorkIn(
                new(new(town.Name), answers: CriterionAnswers.Create(
                [
                    CriterionAnswer.Of(Criterion.PopulationSimilar, town.People, Certainty.Moderate, seen),
                    CriterionAnswer.Of(Criterion.CapacityInTarget, town.Capacity, Certainty.Moderate, seen),
                ])),
                successFrom: 0.9,
                Polarity.LowerIsBetter))
            .ToCriteriaMap("What is known of three towns");
    }

    public static VerdictCard Verdict() => new("A card of " + GalleryForests.LongName, "do not replicate", VerdictTone.Unfavourable, GalleryForests.LongName, new()
    {
        Gates = [.. Awkward.Names.Select((name, i) => new VerdictGate(name, (VerdictGateState)(i % 3)))],
        Chances =
        [
            new(GalleryForests.RightToLeft, EstimableInterval.Of(0.1, 0.7), [new(0.2, "too unlikely below 20%"), new(0.25, "another one just beside it"), new(0.8, "likely from 80%")]),
            new("Not known", EstimableInterval.Absent(AbsenceReason.NotApplicable), []),
        ],
        Flips = Awkward.Names,
        FindOutNext = Awkward.Names,
    });

    public static PaymentsWaterfall Waterfall()
    {
        var card = Portfolio.RateCards.Single(item => item.Id.Value == "round-1");
        var terms = PaymentTerms.Of(card, Portfolio.Framework(card.Framework)!);
        var claims = Enumerable.Range(1, 12).SelectMany(person => card.Tariffs.Take(person).Select((tariff, month) =>
            new Achievement(new Pseudonym($"p{person}"), tariff.Outcome, new LocalDate(2013, 1, 17).PlusMonths(month))));
        return Settlement.Of(terms, claims).ToPaymentsWaterfall("Twelve people's claims under a rate card");
    }
}
