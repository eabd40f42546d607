using System.Globalization;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>The effect size of one study, or the reason why it has none on this measure.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> has no effect size and the reason <see cref="AbsenceReason.NotComputed"/>.</remarks>
public readonly record struct EstimableEffect
{
    private readonly EffectSize _value;

    private EstimableEffect(EffectSize value, AbsenceReason reason)
    {
        _value = value;
        Reason = reason;
    }

    /// <summary>Whether there is an effect size.</summary>
    public bool HasValue => Reason == AbsenceReason.None;

    /// <summary>Why there is none; <see cref="AbsenceReason.None"/> where there is one.</summary>
    public AbsenceReason Reason { get; }

    /// <summary>The effect size: a finite estimate with a positive, finite sampling variance.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message names the reason.</exception>
    public EffectSize Value => HasValue
        ? _value
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"There is no effect size: {Reason}. Ask HasValue first, or use ToNullable."));

    /// <summary>An effect size that can be pooled: absent as <see cref="AbsenceReason.ZeroVariance"/> or <see cref="AbsenceReason.OutOfDomain"/> where it cannot.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="variance">The sampling variance.</param>
    public static EstimableEffect Of(double estimate, double variance) =>
        !double.IsFinite(estimate) || !double.IsFinite(variance) || variance < 0 ? Absent(AbsenceReason.OutOfDomain)
        : variance == 0 ? Absent(AbsenceReason.ZeroVariance)
        : new(new EffectSize(estimate, variance), AbsenceReason.None);

    /// <summary>An effect size that the study does not have.</summary>
    /// <param name="reason">Why not; any reason but <see cref="AbsenceReason.None"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is <see cref="AbsenceReason.None"/>.</exception>
    public static EstimableEffect Absent(AbsenceReason reason) => reason == AbsenceReason.None
        ? throw new ArgumentException("An absent effect size needs a reason.", nameof(reason))
        : new(default, reason);

    /// <summary>The effect size, or <c>null</c> where there is none.</summary>
    public EffectSize? ToNullable() => HasValue ? _value : null;

    /// <summary>The effect size in the invariant culture, or the name of the reason.</summary>
    public override string ToString() => HasValue ? _value.ToString() : Reason.ToString();
}
