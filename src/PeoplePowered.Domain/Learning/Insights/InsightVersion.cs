namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>An insight as it was worded from a date on: what works, for whom, in which circumstances, and why.</summary>
/// <remarks>Immutable; equal when all of it is. Whatever of it is not known is left out.</remarks>
public sealed record InsightVersion
{
    /// <summary>A version.</summary>
    /// <param name="date">From when on, as precisely as known.</param>
    /// <param name="whatWorks">What works, or does not.</param>
    /// <param name="forWhom">For whom.</param>
    /// <param name="circumstances">In which circumstances.</param>
    /// <param name="why">Why: how it comes about.</param>
    /// <param name="source">Where it is stated.</param>
    /// <param name="changed">What changed since the version before, and why.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public InsightVersion(PartialDate date, string whatWorks, string? forWhom = null, string? circumstances = null, string? why = null, Source? source = null, string? changed = null)
    {
        Date = Guard.Against.Null(date);
        WhatWorks = Guard.Against.NullOrWhiteSpace(whatWorks);
        ForWhom = forWhom is null ? null : Guard.Against.NullOrWhiteSpace(forWhom);
        Circumstances = circumstances is null ? null : Guard.Against.NullOrWhiteSpace(circumstances);
        Why = why is null ? null : Guard.Against.NullOrWhiteSpace(why);
        Source = source;
        Changed = changed is null ? null : Guard.Against.NullOrWhiteSpace(changed);
    }

    /// <summary>From when on.</summary>
    public PartialDate Date { get; }

    /// <summary>What works, or does not.</summary>
    public string WhatWorks { get; }

    /// <summary>For whom, where stated.</summary>
    public string? ForWhom { get; }

    /// <summary>In which circumstances, where stated.</summary>
    public string? Circumstances { get; }

    /// <summary>Why, where stated.</summary>
    public string? Why { get; }

    /// <summary>Where it is stated.</summary>
    public Source? Source { get; }

    /// <summary>What changed since the version before, where stated.</summary>
    public string? Changed { get; }

    /// <summary>The claim.</summary>
    public override string ToString() => WhatWorks;
}
