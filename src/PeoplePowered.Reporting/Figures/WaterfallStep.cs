using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>A step on the way from what was claimed to what is paid. Immutable; equal by value.</summary>
public sealed record WaterfallStep
{
    /// <summary>The largest amount either way, 10^20, so that sums of steps never overflow.</summary>
    public const decimal MostAmount = 100_000_000_000_000_000_000m;

    private WaterfallStep(WaterfallStepKind kind, string label, decimal lower, decimal upper, string? note)
    {
        Kind = kind;
        Label = Guard.Against.NullOrWhiteSpace(label);
        (Lower, Upper) = (lower, upper);
        Note = note is null ? null : Guard.Against.NullOrWhiteSpace(note);
        if (upper < lower)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{label}' runs from {lower} to {upper}; give the smaller amount first."), nameof(upper));
        if (Math.Max(Math.Abs(lower), Math.Abs(upper)) > MostAmount)
            throw new ArgumentOutOfRangeException(nameof(upper), upper, string.Create(CultureInfo.InvariantCulture, $"'{label}' runs from {lower} to {upper}, but an amount is at most {MostAmount} either way."));
    }

    /// <summary>What it is.</summary>
    public WaterfallStepKind Kind { get; }

    /// <summary>What it is called.</summary>
    public string Label { get; }

    /// <summary>The least, in units of the currency; below zero for what is taken. 0 where it is not known.</summary>
    public decimal Lower { get; }

    /// <summary>The most; the same as <see cref="Lower"/> where the amount is exact. 0 where it is not known.</summary>
    public decimal Upper { get; }

    /// <summary>What else is to be said, or <c>null</c>.</summary>
    public string? Note { get; }

    /// <summary>Whether it is one amount.</summary>
    public bool IsExact => Kind != WaterfallStepKind.Unknown && Lower == Upper;

    /// <summary>An amount that stands.</summary>
    /// <param name="label">What it is called.</param>
    /// <param name="lower">The least, in units of the currency.</param>
    /// <param name="upper">The most; as <paramref name="lower"/> where <c>null</c>.</param>
    /// <param name="note">What else is to be said.</param>
    /// <exception cref="ArgumentException">A text is empty, or the ends are out of order or above <see cref="MostAmount"/>.</exception>
    public static WaterfallStep Total(string label, decimal lower, decimal? upper = null, string? note = null) => new(WaterfallStepKind.Total, label, lower, upper ?? lower, note);

    /// <summary>What is added, or taken where below zero.</summary>
    /// <param name="label">What it is called.</param>
    /// <param name="lower">The least, in units of the currency.</param>
    /// <param name="upper">The most; as <paramref name="lower"/> where <c>null</c>.</param>
    /// <param name="note">What else is to be said.</param>
    /// <exception cref="ArgumentException">A text is empty, or the ends are out of order or above <see cref="MostAmount"/>.</exception>
    public static WaterfallStep Change(string label, decimal lower, decimal? upper = null, string? note = null) => new(WaterfallStepKind.Change, label, lower, upper ?? lower, note);

    /// <summary>Something of which the amount is not known.</summary>
    /// <param name="label">What it is called.</param>
    /// <param name="note">Why it is not known.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static WaterfallStep Unknown(string label, string? note = null) => new(WaterfallStepKind.Unknown, label, 0, 0, note);
}
