namespace PeoplePowered.Domain.Value;

/// <summary>An outcome in an account of social return: for how many people how much changes, how much of that is owed to the service, and what it is worth.</summary>
public sealed record SocialOutcome
{
    /// <summary>An outcome.</summary>
    /// <param name="name">What changes.</param>
    /// <param name="kind">Fiscal, economic or social.</param>
    /// <param name="people">How many people.</param>
    /// <param name="change">What changes for one of them, such as the share that achieves it.</param>
    /// <param name="valuePerUnit">What one unit of change is worth in a year.</param>
    /// <param name="deadweight">The share that would have happened anyway; 0 where <c>null</c>.</param>
    /// <param name="displacement">The share that was taken from others; 0 where <c>null</c>.</param>
    /// <param name="attribution">The share that is owed to others; 0 where <c>null</c>.</param>
    /// <param name="dropOff">The share that is lost from one year to the next; 0 where <c>null</c>.</param>
    /// <param name="firstYear">The year in which it is first gained, counted from the base year.</param>
    /// <param name="duration">For how many years, 1 to 1,000.</param>
    /// <param name="prices">In which prices the value is; those of the case where <c>null</c>.</param>
    /// <param name="agency">Who gains, where stated.</param>
    /// <param name="discounting">Another schedule for this outcome, such as that of health.</param>
    /// <param name="source">Where it is stated.</param>
    /// <exception cref="ArgumentException">The name is blank, or a share is not from 0 to 1.</exception>
    public SocialOutcome(
        string name,
        ValueKind kind,
        ValueInput people,
        ValueInput change,
        ValueInput valuePerUnit,
        ValueInput? deadweight = null,
        ValueInput? displacement = null,
        ValueInput? attribution = null,
        ValueInput? dropOff = null,
        int firstYear = 1,
        int duration = 1,
        PriceBasis? prices = null,
        Agency? agency = null,
        DiscountSchedule? discounting = null,
        Source? source = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.EnumOutOfRange(kind);
        People = Guard.Against.Null(people);
        Change = Guard.Against.Null(change);
        ValuePerUnit = Guard.Against.Null(valuePerUnit);
        Deadweight = Share(deadweight, nameof(deadweight));
        Displacement = Share(displacement, nameof(displacement));
        Attribution = Share(attribution, nameof(attribution));
        DropOff = Share(dropOff, nameof(dropOff));
        FirstYear = Guard.Against.OutOfRange(firstYear, nameof(firstYear), 0, DiscountSchedule.LastYear);
        Duration = Guard.Against.OutOfRange(duration, nameof(duration), 1, DiscountSchedule.LastYear - firstYear + 1);
        (Prices, Agency, Discounting, Source) = (prices, agency, discounting, source);
    }

    /// <summary>What changes.</summary>
    public string Name { get; }

    /// <summary>Fiscal, economic or social.</summary>
    public ValueKind Kind { get; }

    /// <summary>How many people.</summary>
    public ValueInput People { get; }

    /// <summary>What changes for one of them.</summary>
    public ValueInput Change { get; }

    /// <summary>What one unit of change is worth in a year.</summary>
    public ValueInput ValuePerUnit { get; }

    /// <summary>The share that would have happened anyway.</summary>
    public ValueInput Deadweight { get; }

    /// <summary>The share that was taken from others.</summary>
    public ValueInput Displacement { get; }

    /// <summary>The share that is owed to others.</summary>
    public ValueInput Attribution { get; }

    /// <summary>The share that is lost from one year to the next.</summary>
    public ValueInput DropOff { get; }

    /// <summary>The year in which it is first gained.</summary>
    public int FirstYear { get; }

    /// <summary>For how many years.</summary>
    public int Duration { get; }

    /// <summary>In which prices; <c>null</c> for those of the case.</summary>
    public PriceBasis? Prices { get; }

    /// <summary>Who gains, where stated.</summary>
    public Agency? Agency { get; }

    /// <summary>The schedule of this outcome alone, where it has one.</summary>
    public DiscountSchedule? Discounting { get; }

    /// <summary>Where it is stated, where known.</summary>
    public Source? Source { get; }

    private static ValueInput Share(ValueInput? share, string name) => Fractions.Checked(share ?? 0m, 1, name);
}
