namespace PeoplePowered.Statistics.Decisions;

/// <summary>From where on a test of evidence is called certain, unique and telling.</summary>
/// <remarks>Immutable. Van Evera (1997) gives the names without numbers; these are conventions, and the caller's to change.</remarks>
public sealed record EvidenceNaming
{
    /// <summary>Certain from 0.9, unique up to 0.1, telling from a ratio of 2.</summary>
    public static EvidenceNaming Default { get; } = new();

    /// <summary>The sensitivity from which on a test is certain, inclusive; a fraction from 0 to 1; 0.9 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no fraction.</exception>
    public double CertainFrom { get; init => field = Fraction(value, nameof(CertainFrom)); } = 0.9;

    /// <summary>The type I rate up to which a test is unique, inclusive; a fraction from 0 to 1; 0.1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no fraction.</exception>
    public double UniqueUpTo { get; init => field = Fraction(value, nameof(UniqueUpTo)); } = 0.1;

    /// <summary>
    /// The likelihood ratio from which on a test tells anything, inclusive; at least 1; 2 by default. A hoop needs (1 - t)/(1 - s) of that size, a smoking gun s/t:
    /// what is nearly always seen, or nearly never, whether the claim is true or not, is a straw in the wind.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or not finite.</exception>
    public double TellingFrom { get; init => field = AtLeastOne(value, nameof(TellingFrom)); } = 2;

    private static double Fraction(double value, string name) => Guard.Against.OutOfRange(Guard.Against.NonFinite(value, name), name, 0, 1);

    private static double AtLeastOne(double value, string name) => Guard.Against.NonFinite(value, name) >= 1
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"A likelihood ratio that tells is at least 1, but was {value}."));
}
