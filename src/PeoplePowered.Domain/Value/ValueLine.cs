namespace PeoplePowered.Domain.Value;

/// <summary>One cost or benefit: so much a unit, times so many units, in some years.</summary>
public sealed record ValueLine
{
    /// <summary>A line.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="side">Cost or benefit.</param>
    /// <param name="kind">Fiscal, economic or social.</param>
    /// <param name="unitValue">What one unit costs or is worth, in the case's currency.</param>
    /// <param name="volume">How many units a year.</param>
    /// <param name="years">In which years; the base year where <c>null</c>.</param>
    /// <param name="prices">In which prices the unit value is; those of the case where <c>null</c>.</param>
    /// <param name="agency">Who pays or gains, where stated.</param>
    /// <param name="optimismBias">What is added to a cost, or taken off a benefit, since cases of this sort turn out worse than they were planned: a fraction, .1 for 10 per cent; for a benefit from 0 to 1. <c>null</c> where nothing is.</param>
    /// <param name="isTransfer">Whether it only moves money from one to another, as a social security payment does: then it counts for agencies and kinds, and not for society.</param>
    /// <param name="discounting">Another schedule for this line, such as that of health; that of the options where <c>null</c>.</param>
    /// <param name="source">Where it is stated.</param>
    /// <exception cref="ArgumentException">A name is blank, or the optimism bias is out of its range.</exception>
    public ValueLine(
        string name,
        ValueSide side,
        ValueKind kind,
        ValueInput unitValue,
        ValueInput volume,
        YearProfile? years = null,
        PriceBasis? prices = null,
        Agency? agency = null,
        ValueInput? optimismBias = null,
        bool isTransfer = false,
        DiscountSchedule? discounting = null,
        Source? source = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        (Side, Kind) = (Guard.Against.EnumOutOfRange(side), Guard.Against.EnumOutOfRange(kind));
        UnitValue = Guard.Against.Null(unitValue);
        Volume = Guard.Against.Null(volume);
        Years = years ?? YearProfile.Now;
        (Prices, Agency, IsTransfer, Discounting, Source) = (prices, agency, isTransfer, discounting, source);
        OptimismBias = optimismBias is null ? null : Fractions.Checked(optimismBias, side == ValueSide.Benefit ? 1 : 100, nameof(optimismBias));
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Cost or benefit.</summary>
    public ValueSide Side { get; }

    /// <summary>Fiscal, economic or social.</summary>
    public ValueKind Kind { get; }

    /// <summary>What one unit costs or is worth.</summary>
    public ValueInput UnitValue { get; }

    /// <summary>How many units a year.</summary>
    public ValueInput Volume { get; }

    /// <summary>In which years.</summary>
    public YearProfile Years { get; }

    /// <summary>In which prices; <c>null</c> for those of the case.</summary>
    public PriceBasis? Prices { get; }

    /// <summary>Who pays or gains, where stated.</summary>
    public Agency? Agency { get; }

    /// <summary>The correction for optimism, a fraction; <c>null</c> for none.</summary>
    public ValueInput? OptimismBias { get; }

    /// <summary>Whether it only moves money.</summary>
    public bool IsTransfer { get; }

    /// <summary>The schedule of this line alone, where it has one.</summary>
    public DiscountSchedule? Discounting { get; }

    /// <summary>Where it is stated, where known.</summary>
    public Source? Source { get; }
}
