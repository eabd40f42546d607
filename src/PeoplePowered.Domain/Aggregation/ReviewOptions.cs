using NodaTime;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What a review of a portfolio looks at.</summary>
public sealed record ReviewOptions
{
    /// <summary>Everything, as last known.</summary>
    public static ReviewOptions Default { get; } = new();

    /// <summary>A day as of which investments are shown too, beside what is known last.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The one strategic investment to look at; all where <c>null</c>.</summary>
    public InvestmentId? Investment { get; init; }

    /// <summary>The one outcome to look at; all where <c>null</c>.</summary>
    public OutcomeKey? Outcome { get; init; }
}
