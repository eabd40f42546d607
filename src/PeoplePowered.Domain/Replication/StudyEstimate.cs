namespace PeoplePowered.Domain.Replication;

/// <summary>What one study estimated, and how precisely: an original, or a replication of it.</summary>
/// <remarks>Immutable; equality is that of all parts.</remarks>
public sealed record StudyEstimate
{
    /// <summary>An estimate of a study.</summary>
    /// <param name="name">What the study is called.</param>
    /// <param name="estimate">The estimate; finite, on a scale where its error is about normal and 0 is no effect, such as a log odds ratio, a difference of means or Fisher's z. All studies of one question are on one scale.</param>
    /// <param name="standardError">Its standard error, on the same scale; positive and finite.</param>
    /// <param name="source">Where it is stated.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is not finite, or its standard error is not positive and finite.</exception>
    public StudyEstimate(string name, double estimate, double standardError, Source? source = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Estimate = Guard.Against.NonFinite(estimate);
        StandardError = Guard.Against.NegativeOrZero(Guard.Against.NonFinite(standardError), nameof(standardError));
        Source = source;
    }

    /// <summary>What the study is called.</summary>
    public string Name { get; }

    /// <summary>The estimate, where 0 is no effect.</summary>
    public double Estimate { get; }

    /// <summary>Its standard error, on the same scale.</summary>
    public double StandardError { get; }

    /// <summary>Where it is stated, if known.</summary>
    public Source? Source { get; }

    /// <summary>Name, estimate and standard error in the invariant culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Estimate} (standard error {StandardError})");
}
