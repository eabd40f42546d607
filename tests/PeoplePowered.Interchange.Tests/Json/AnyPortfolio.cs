using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Tests.Json;

/// <summary>Portfolios at random: any text, any decimal, any finite double, any date, any kind of quantity and figure.</summary>
internal static class AnyPortfolio
{
    public static Gen<Portfolio> Portfolios =>
        from investments in Several(from id in Text from revision in Revisions select new StrategicInvestment(new($"i {id}"), [revision]))
        from partnerships in Several(from id in Text from area in Text from source in Sources select new Partnership(new($"p {id}"), new(area, [new("E08000025")]), source, lead: new(area)))
        from services in Several(from id in Text from source in Sources from kind in Any<ServiceKind>() select new Service(new($"s {id}"), id, source, kind, components: [new(id, isCore: false)]))
        from keys in Several(Text)
        from measure in Measures
        from figures in Several(Figures)
        from source in Sources
        from design in Any<EvidenceDesign>()
        from price in NonNegative
        let framework = new OutcomesFramework(new("f"), keys.Distinct(StringComparer.Ordinal).Select(key => new OutcomeDefinition(new($"k {key}"), measure: measure)).Prepend(new(new("k"))).ToValueList())
        select new Portfolio(
            investments: Unlike(investments, item => item.Id),
            partnerships: Unlike(partnerships, item => item.Id),
            services: Unlike(services, item => item.Id),
            frameworks: [framework],
            rateCards: [new(new("r"), framework.Id, framework.Outcomes.Select(outcome => new Tariff(outcome.Key, Money.Pounds(price))).ToValueList(), source)],
            reportedOutcomes: figures.Select(figure => new ReportedOutcome(new(framework.Id, new("k")), new(site: new("a site")), figure, source, design)).ToValueList());

    public static Gen<decimal> Decimals =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Elements(0, 1, int.MaxValue, int.MinValue)
        from high in Gen.Elements(0, 0, 1, int.MinValue)
        from scale in Gen.Choose(0, 28)
        from negative in Gen.Elements(true, false)
        select new decimal(low, middle, high, negative, (byte)scale);

    private static Gen<decimal> NonNegative => Decimals.Select(Math.Abs);

    private static Gen<long> Counts => Gen.Elements(0L, 1L, 9L, 615L, long.MaxValue);

    private static Gen<double> Doubles => ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Get);

    private static Gen<string> Text =>
        from first in Gen.Elements("a", "Ö", "İ", "ß", "語", "£", "\"", "\\", "<", "😀")
        from runes in Gen.ListOf(Gen.OneOf(Gen.Choose(0x20, 0x7E), Gen.Choose(0xA1, 0xD7FF), Gen.Choose(0xE000, 0x10FFFF)))
        select first + string.Concat(runes.Take(12).Select(rune => new Rune(rune).ToString())) + "z";

    private static Gen<PartialDate> Dates =>
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(0, 28)
        select new PartialDate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day);

    private static Gen<Source> Sources => from title in Text from publisher in Text from published in Dates from locator in Maybe(Text) select new Source(title, publisher, published, locator);

    /// <summary>Any scale, within what a quantity can hold.</summary>
    private static Gen<decimal> Amounts => NonNegative.Select(number => number <= Quantity.Most ? number : number / 1_000_000_000m);

    private static Gen<Quantity> Quantities =>
        from kind in Any<QuantityKind>()
        from low in Amounts
        from high in Amounts
        select kind switch
        {
            QuantityKind.Exact => Quantity.Exact(low),
            QuantityKind.AtLeast => Quantity.AtLeast(low),
            QuantityKind.UpTo => Quantity.UpTo(high),
            QuantityKind.About => Quantity.About(low),
            QuantityKind.Between => Quantity.Between(Math.Min(low, high), Math.Max(low, high)),
            _ => Quantity.Unknown,
        };

    private static Gen<Revision> Revisions =>
        from amount in Quantities
        from source in Sources
        from announced in Maybe(Dates)
        from partnerships in Maybe(Quantities)
        from note in Maybe(Text)
        select new Revision(MoneyQuantity.Pounds(amount), source, announced, announced is null ? null : new Term(announced), partnerships, note, note);

    private static Gen<OutcomeMeasure?> Measures =>
        from text in Text
        from number in Doubles
        from measure in Gen.Elements<OutcomeMeasure?>(null, new PeopleAchieving(), new InstrumentMean(text, text, number), new EventsPerExposure(text, text), new MoneyAmount(new("EUR")))
        select measure;

    private static decimal? Whole(decimal? number) => number is { } given ? decimal.Truncate(given) : null;

    private static Gen<Figure> Figures =>
        from count in Counts
        from mean in Doubles
        from people in Maybe(Quantities.Select(quantity => new People(new Quantity(quantity.Is, Whole(quantity.Low), Whole(quantity.High)))))
        from scale in Any<EffectScale>()
        from one in Decimals
        from other in Decimals
        from text in Text
        let means = new MeanOfParticipants(mean, Math.Abs(mean), count)
        let low = Math.Min(one, other)
        let high = Math.Max(one, other)
        from figure in Gen.Elements<Figure>(
            new CountOfParticipants(count, null),
            new CountOfParticipants(count, count),
            new TwoArmCounts(count, 1, 2, count),
            means,
            new TwoArmMeans(means, means),
            new PairedPrePost(means, means, 0.1),
            new EventsOverExposure(count, Math.Abs(mean)),
            new Percentage(one, people, low, high, Math.Max(count, 1)),
            new EffectEstimate(scale, one, Math.Abs(other), low, high, 0.95m, people),
            new IntervalWithoutPoint(scale, low, high, participants: people),
            new UnknownFigure(text, people))
        select figure;

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(value => (T?)value));

    private static Gen<List<T>> Several<T>(Gen<T> values) => from count in Gen.Choose(0, 3) from list in Gen.ListOf(values, count) select list.ToList();

    private static ValueList<T> Unlike<T>(IEnumerable<T> items, Func<T, Identifier> id)
        where T : notnull => items.DistinctBy(id).ToValueList();
}
