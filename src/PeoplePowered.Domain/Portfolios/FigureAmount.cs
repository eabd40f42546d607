using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A figure as an amount of what its outcome counts, out of what; unknown where it holds no such number.</summary>
/// <param name="Amount">How much; <c>null</c> for a mean below zero.</param>
/// <param name="OutOf">Out of how much.</param>
/// <param name="WhyNot">Why the amount is unknown, as the end of a sentence; <c>null</c> where it is not, or is a blank.</param>
internal sealed record FigureAmount(Quantity? Amount, Quantity OutOf, string? WhyNot = null)
{
    public static FigureAmount Of(Figure figure, CountedAs counted, bool boundBlanks) => (counted, figure) switch
    {
        (_, UnknownFigure unknown) => Blank(unknown, boundBlanks && counted == CountedAs.People),
        (CountedAs.People or CountedAs.Participations, CountOfParticipants count) => new(Quantity.Exact(count.Achieved), Exactly(count.Participants)),
        (CountedAs.People or CountedAs.Participations, TwoArmCounts count) => new(Quantity.Exact(count.Achieved), Exactly(count.Participants)),
        (CountedAs.People or CountedAs.Participations, Percentage share) => Share(share.Percent, share.RoundedWithin, share.Participants),
        (CountedAs.People or CountedAs.Participations, EffectEstimate { Scale: EffectScale.PerCent } share) => Share(share.Estimate, 0.5m * new decimal(1, 0, 0, isNegative: false, share.Estimate.Scale), share.Participants),
        (CountedAs.Events, EventsOverExposure events) => new(Quantity.Exact(events.Events), Number(events.Exposure) is { } exposure ? Quantity.Exact(exposure) : Quantity.Unknown),
        (CountedAs.Mean, _) when Mean(figure) is { } mean => OfMean(mean),
        (CountedAs.Money, _) when Mean(figure) is { } mean => OfMoney(mean),
        _ => new(Quantity.Unknown, Quantity.Unknown, figure.TypeName),
    };

    /// <summary>What a figure by itself would count.</summary>
    public static CountedAs Counts(Figure figure) => figure switch
    {
        CountOfParticipants or TwoArmCounts or Percentage or EffectEstimate { Scale: EffectScale.PerCent } => CountedAs.People,
        EventsOverExposure => CountedAs.Events,
        _ => Mean(figure) is null ? CountedAs.NotStated : CountedAs.Mean,
    };

    private static MeanOfParticipants? Mean(Figure figure) => figure switch
    {
        MeanOfParticipants mean => mean,
        TwoArmMeans arms => arms.Service,
        PairedPrePost paired => paired.After,
        _ => null,
    };

    private static FigureAmount Blank(UnknownFigure unknown, bool bound)
    {
        var participants = unknown.Participants?.Count ?? Quantity.Unknown;
        return new(bound && participants is { High: { } most, Is: not QuantityKind.About } ? Quantity.UpTo(most) : Quantity.Unknown, participants);
    }

    private static FigureAmount OfMean(MeanOfParticipants mean) => mean.Mean < 0
        ? new(null, Quantity.Exact(mean.Participants))
        : new(Number(mean.Mean) is { } value ? Quantity.Exact(value) : Quantity.Unknown, Quantity.Exact(mean.Participants));

    /// <summary>A mean of money times the people measured is their sum; about, since the mean was rounded by an unstated unit.</summary>
    private static FigureAmount OfMoney(MeanOfParticipants mean) =>
        Number(mean.Mean) is { } value && value >= 0 && Number((double)value * mean.Participants) is not null
            ? new(Quantity.About(value * mean.Participants), Quantity.Exact(mean.Participants))
            : new(Quantity.Unknown, Quantity.Exact(mean.Participants), "an amount that cannot be a sum of money gained");

    /// <summary>The people behind a rounded percentage: whole numbers whose share rounds to it, or those next to it where none does.</summary>
    private static FigureAmount Share(decimal percent, decimal within, People? participants)
    {
        if (participants is not { Count: { IsUnknown: false } all })
            return new(Quantity.Unknown, Quantity.Unknown, "a percentage of an unknown number of people");
        if (percent is < 0 or > 100)
            return new(Quantity.Unknown, all, "a percentage outside 0 to 100");
        if (all.Is == QuantityKind.About)
            return new(Quantity.About(Math.Round(all.Low!.Value * percent / 100)), all);
        var (from, to) = (Math.Max(0, percent - within) / 100, Math.Min(100, percent + within) / 100);
        var low = Math.Ceiling((all.Low ?? 0) * from);
        if (all.High is not { } most)
            return new(Quantity.AtLeast(low), all);
        var high = Math.Floor(most * to);
        return new(low <= high ? Within(low, high) : Quantity.Between(high, low), all);
    }

    private static Quantity Within(decimal low, decimal high) => low == high ? Quantity.Exact(low) : Quantity.Between(low, high);

    private static Quantity Exactly(long? count) => count is { } number ? Quantity.Exact(number) : Quantity.Unknown;

    private static decimal? Number(double value) => Math.Abs(value) < 1e24 ? (decimal)value : null;
}
