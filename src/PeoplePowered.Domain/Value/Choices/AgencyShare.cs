namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Which part of an option's cost an agency pays, and when.</summary>
public sealed record AgencyShare
{
    /// <summary>A share.</summary>
    /// <param name="agency">Who pays.</param>
    /// <param name="share">The fraction of the cost, above 0 up to 1.</param>
    /// <param name="year">Years after the start, from 0.</param>
    /// <exception cref="ArgumentException">The name is empty, or a number is out of range.</exception>
    public AgencyShare(string agency, decimal share, int year = 0)
    {
        Agency = Guard.Against.NullOrWhiteSpace(agency);
        Share = Guard.Against.OutOfRange(Guard.Against.NegativeOrZero(share), nameof(share), 0m, 1m);
        Year = Guard.Against.OutOfRange(year, nameof(year), 0, MostYears);
    }

    /// <summary>The latest year that a ledger has.</summary>
    internal const int MostYears = 200;

    /// <summary>Who pays.</summary>
    public string Agency { get; }

    /// <summary>The fraction of the cost.</summary>
    public decimal Share { get; }

    /// <summary>Years after the start.</summary>
    public int Year { get; }

    /// <summary>Agency, share and year, invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Agency}: {Share} in year {Year}");
}
