using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What is asked of a synthesis: by which definitions, on which measure, broken down by what, and which conversions are on record. Immutable.</summary>
public sealed record SynthesisRequest
{
    /// <summary>A request by definitions.</summary>
    /// <param name="frameworks">The frameworks that define the outcomes; without a definition a figure is refused.</param>
    public SynthesisRequest(ValueList<OutcomesFramework> frameworks) => Frameworks = Guard.Against.Null(frameworks);

    /// <summary>A request by the definitions of a portfolio.</summary>
    /// <param name="portfolio">The portfolio.</param>
    public SynthesisRequest(Portfolio portfolio)
        : this(Guard.Against.Null(portfolio).Frameworks)
    {
    }

    /// <summary>The frameworks that define the outcomes.</summary>
    public ValueList<OutcomesFramework> Frameworks { get; }

    /// <summary>The outcome as which every figure is to count; where <c>null</c>, the one that they share, or the one that the others convert to.</summary>
    public OutcomeReference? Outcome { get; init; }

    /// <summary>
    /// The measure to pool on; where <c>null</c>, the first of a figure's own measures that all figures have: log odds for counts and percentages,
    /// the log odds ratio for counts of two arms, the mean, the mean difference or the mean change (in standard deviations where instruments differ),
    /// the log rate for events, and for published estimates their own scale.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public EffectMeasure? Measure
    {
        get;
        init => field = value is { } given ? Guard.Against.EnumOutOfRange(given, nameof(Measure)) : null;
    }

    /// <summary>What to break down by; not at all where <c>null</c>.</summary>
    public StratifyBy? By { get; init; }

    /// <summary>Which outcomes, versions and instruments may count as which.</summary>
    public ValueList<OutcomeConversion> Conversions
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Conversions));
    } = [];

    /// <summary>Which measures may be carried over to which.</summary>
    public ValueList<MeasureConversion> MeasureConversions
    {
        get;
        init => field = Guard.Against.Null(value, nameof(MeasureConversions));
    } = [];

    /// <summary>The correlation of before and after to assume where none was reported, strictly between -1 and 1; such figures are refused where <c>null</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between -1 and 1.</exception>
    public double? AssumedCorrelation
    {
        get;
        init => field = value is null or (> -1 and < 1)
            ? value
            : throw NoCorrelation(nameof(AssumedCorrelation), value);
    }

    /// <summary>
    /// What is done about empty cells; where <c>null</c>, one half is added to each cell of a figure with an empty one (to events only, for rates), and nothing for
    /// the arcsine measures, which need none.
    /// </summary>
    public ContinuityCorrection? Continuity { get; init; }

    /// <summary>Whether to take the middle of an interval that was published without a point, on scales where intervals are symmetric; such figures are left out otherwise.</summary>
    public bool TakeMidpoints { get; init; }

    /// <summary>The definition that a reference names, or <c>null</c>.</summary>
    internal OutcomeDefinition? Find(OutcomeReference reference) =>
        Frameworks.FirstOrDefault(framework => framework.Id == reference.Framework)?.Find(reference.Key, reference.Version);

    private static ArgumentOutOfRangeException NoCorrelation(string name, double? value) =>
        new(name, value, FormattableString.Invariant($"A correlation to assume lies strictly between -1 and 1, but was {value}."));
}
