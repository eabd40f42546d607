using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>
/// A declared link by which one outcome stands in for a later one, such as a result at age 3 for one at 16: how much of the later one comes of each unit, how uncertain
/// that is, and how many years later. Without one, a later outcome is not claimed.
/// </summary>
public sealed record SurrogateLink
{
    /// <summary>A link.</summary>
    /// <param name="from">The outcome that is known.</param>
    /// <param name="to">The outcome that it stands in for.</param>
    /// <param name="perUnit">How much of the later outcome comes of a unit of the earlier.</param>
    /// <param name="lagYears">How many years later; from 0.</param>
    /// <param name="source">Where the link comes from.</param>
    /// <exception cref="ArgumentException">A name is empty or both are the same, or the lag is out of range.</exception>
    public SurrogateLink(string from, string to, UncertainNumber perUnit, int lagYears, Source source)
    {
        From = Guard.Against.NullOrWhiteSpace(from);
        To = Guard.Against.NullOrWhiteSpace(to);
        if (string.Equals(from, to, StringComparison.Ordinal))
            throw new ArgumentException($"The outcome '{from}' needs no link to itself.", nameof(to));
        PerUnit = Guard.Against.Null(perUnit);
        LagYears = Guard.Against.OutOfRange(lagYears, nameof(lagYears), 0, AgencyShare.MostYears);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The outcome that is known.</summary>
    public string From { get; }

    /// <summary>The outcome that it stands in for.</summary>
    public string To { get; }

    /// <summary>How much of the later outcome comes of a unit of the earlier.</summary>
    public UncertainNumber PerUnit { get; }

    /// <summary>How many years later.</summary>
    public int LagYears { get; }

    /// <summary>Where the link comes from.</summary>
    public Source Source { get; }

    /// <summary>The link in words, invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{From} -> {To}: {PerUnit} for each, {LagYears} years later");
}
