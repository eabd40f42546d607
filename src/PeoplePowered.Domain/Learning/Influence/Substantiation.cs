namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>What somebody who knows says about a claim: whether they agree with it.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record Substantiation
{
    /// <summary>A substantiation.</summary>
    /// <param name="by">By whom: an organisation, or an office; no name of a person.</param>
    /// <param name="role">In which role they know it, such as <c>wrote the strategy</c>.</param>
    /// <param name="date">When they said so.</param>
    /// <param name="agreement">Whether they agree.</param>
    /// <param name="source">Where that is recorded.</param>
    /// <param name="isOutsideProgramme">Whether they stand outside the programme: neither its hosts nor its staff, nor paid by it.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agreement"/> is not defined.</exception>
    public Substantiation(string by, string role, PartialDate date, SubstantiationAgreement agreement, Source source, bool isOutsideProgramme = false)
    {
        By = Guard.Against.NullOrWhiteSpace(by);
        Role = Guard.Against.NullOrWhiteSpace(role);
        Date = Guard.Against.Null(date);
        Agreement = Guard.Against.EnumOutOfRange(agreement);
        Source = Guard.Against.Null(source);
        IsOutsideProgramme = isOutsideProgramme;
    }

    /// <summary>By whom.</summary>
    public string By { get; }

    /// <summary>In which role they know it.</summary>
    public string Role { get; }

    /// <summary>When they said so.</summary>
    public PartialDate Date { get; }

    /// <summary>Whether they agree.</summary>
    public SubstantiationAgreement Agreement { get; }

    /// <summary>Where that is recorded.</summary>
    public Source Source { get; }

    /// <summary>Whether they stand outside the programme.</summary>
    public bool IsOutsideProgramme { get; }

    /// <summary>By whom, and whether they agree.</summary>
    public override string ToString() => $"{By} ({Role}): agrees {WireWord<SubstantiationAgreement>.Of(Agreement)}";
}
