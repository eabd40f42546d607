using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>How success is assessed. Immutable.</summary>
public sealed record SuccessOptions
{
    /// <summary>The defaults: about these people, met from a probability of .8, not met up to .2.</summary>
    public static SuccessOptions Default { get; } = new();

    /// <summary>Whom criteria ask about that do not say so themselves.</summary>
    public SuccessQuestion Question
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Question));
    }

    /// <summary>The probability from which on something counts as met, above <see cref="NotMetUpTo"/>; .8 by default.</summary>
    public double MetFrom { get; init => field = Guard.Against.OutOfRange(Guard.Against.NonFinite(value, nameof(MetFrom)), nameof(MetFrom), 0.5, 1); } = 0.8;

    /// <summary>The probability up to which something counts as not met; .2 by default.</summary>
    public double NotMetUpTo { get; init => field = value is >= 0 and < 0.5 ? value : throw Outside(nameof(NotMetUpTo), value, FormattableString.Invariant($"A probability up to which something is not met lies from 0 to below 0.5, but was {value}.")); } = 0.2;

    /// <summary>The correlation of baselines and follow-ups where none was reported, strictly between -1 and 1; <c>null</c> assumes none, and the change then has no standard error.</summary>
    public double? AssumedCorrelation { get; init => field = value is null or (> -1 and < 1) ? value : throw Outside(nameof(AssumedCorrelation), value, FormattableString.Invariant($"A correlation to assume lies strictly between -1 and 1, but was {value}.")); }

    /// <summary>How sites are pooled.</summary>
    public AggregationOptions Aggregation { get; init => field = Guard.Against.Null(value, nameof(Aggregation)); } = AggregationOptions.Default;

    /// <summary>How subjects are compared under uncertain weights.</summary>
    public SmaaOptions Smaa { get; init => field = Guard.Against.Null(value, nameof(Smaa)); } = SmaaOptions.Default;

    private static ArgumentOutOfRangeException Outside(string name, object? value, string message) => new(name, value, message);
}
