namespace PeoplePowered.Domain.Commissioning;

/// <summary>How claims are verified before they are paid, as declared in the terms.</summary>
public sealed record VerificationRule
{
    /// <summary>A rule.</summary>
    /// <param name="kind">Which claims are verified.</param>
    /// <param name="evidence">Which evidence is required, such as <c>payslips for 13 weeks</c>; <c>null</c> where the terms do not say.</param>
    /// <param name="confidence">The confidence level of the interval of an extrapolated error rate; a fraction strictly between 0 and 1.</param>
    /// <exception cref="ArgumentException">The evidence is blank, or the level is not strictly between 0 and 1.</exception>
    public VerificationRule(VerificationKind kind, string? evidence = null, double confidence = 0.95)
    {
        Kind = kind;
        Evidence = evidence is null ? null : Guard.Against.NullOrWhiteSpace(evidence);
        if (!(confidence > 0 && confidence < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, FormattableString.Invariant($"A confidence level is a fraction strictly between 0 and 1, such as 0.95, but was {confidence}."));
        Confidence = confidence;
    }

    /// <summary>Nothing has to be verified.</summary>
    public static VerificationRule None { get; } = new(VerificationKind.None);

    /// <summary>Which claims are verified.</summary>
    public VerificationKind Kind { get; }

    /// <summary>Which evidence is required, where the terms say.</summary>
    public string? Evidence { get; }

    /// <summary>The confidence level of the interval of an extrapolated error rate.</summary>
    public double Confidence { get; }
}
