using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>All claims up to a day, judged and paid: once if every open claim is refused, and once if every one is accepted, where any is open.</summary>
internal sealed class SettlementRun
{
    private SettlementRun(ClaimInputs inputs, ClaimJudgement judgement, (long Rejected, long Sampled) sample, CancellationToken cancellation)
    {
        (Inputs, Judgement) = (inputs, judgement);
        var extrapolates = inputs.Terms.Verification.Kind == VerificationKind.SampleExtrapolated;
        Sample = sample;
        Least = ClaimPayment.Of(inputs, judgement, withOpen: false, extrapolates ? sample : null, cancellation);
        Most = judgement.AnyOpen ? ClaimPayment.Of(inputs, judgement, withOpen: true, extrapolates ? sample : null, cancellation) : Least;
        Lower = extrapolates && sample.Sampled == 0 ? Capped(Least.AfterParticipants - Least.NotSampled) : Math.Min(Least.Total, Most.Total);
        Upper = Math.Max(Least.Total, Most.Total);
    }

    public ClaimInputs Inputs { get; }

    public ClaimJudgement Judgement { get; }

    public (long Rejected, long Sampled) Sample { get; }

    /// <summary>As if every open claim were refused.</summary>
    public ClaimPayment Least { get; }

    /// <summary>As if every open claim were accepted.</summary>
    public ClaimPayment Most { get; }

    public decimal Lower { get; }

    public decimal Upper { get; }

    public MoneyRange Due => new(Money(Lower), Money(Upper));

    public static SettlementRun Of(ClaimInputs inputs, int asOf, CancellationToken cancellation)
    {
        var judgement = ClaimJudgement.Of(inputs, asOf, cancellation);
        var (rejected, sampled) = (0L, 0L);
        for (var claim = 0; claim < inputs.Table.Count; claim++)
        {
            var verification = (Verification)inputs.Verifications[claim];
            if (inputs.Achieved[claim] > asOf || verification is not (Verification.SampledAccepted or Verification.SampledRejected))
                continue;
            sampled++;
            rejected += verification == Verification.SampledRejected ? 1 : 0;
        }

        return new(inputs, judgement, (rejected, sampled), cancellation);
    }

    public Money Money(decimal amount) => new(amount, Inputs.Terms.Currency);

    /// <summary>The price of a claim that stands or is open.</summary>
    public decimal PriceOf(int claim) => Inputs.Index.Prices[Judgement.Cards[claim]][Inputs.Outcomes[claim]];

    /// <summary>
    /// What is due for one claim. A standing claim gets least where all open ones are accepted and compete for the caps; an open one gets nothing, or its price
    /// up to the cap per participant.
    /// </summary>
    public (decimal Lower, decimal Upper) DueOf(int claim)
    {
        var result = (ClaimResult)Judgement.Results[claim];
        if (result.IsOpen())
            return (0, Math.Min(Math.Min(PriceOf(claim), Inputs.Index.Caps[Judgement.Cards[claim]] ?? decimal.MaxValue), Upper));
        if (!result.Stands())
            return (0, 0);
        var unknown = Inputs.Terms.Verification.Kind == VerificationKind.SampleExtrapolated && Sample.Sampled == 0 && Inputs.Verifications[claim] == (byte)Verification.NotSampled;
        return (unknown ? 0 : Math.Min(Least.Due[claim], Most.Due[claim]), Math.Max(Least.Due[claim], Most.Due[claim]));
    }

    /// <summary>What the sample says, where the terms extrapolate it.</summary>
    public SamplingError? Sampling()
    {
        var rule = Inputs.Terms.Verification;
        if (rule.Kind != VerificationKind.SampleExtrapolated)
            return null;
        var (rejected, sampled) = Sample;
        var checkedOnes = Least.AfterParticipants - Least.NotSampled;
        if (sampled == 0)
            return new(0, 0, Estimable.Absent(AbsenceReason.EmptySet), EstimableInterval.Absent(AbsenceReason.EmptySet), rule.Confidence, Money(Least.NotSampled), Money(0), Due);
        var interval = WilsonInterval.Of(rejected, sampled, rule.Confidence);

        // The one place where money meets binary floating point: the ends of the interval, rounded outwards to the last decimal paid.
        decimal With(double rate, MidpointRounding rounding) => Capped(checkedOnes + Math.Round(Least.NotSampled * (1 - (decimal)rate), Inputs.Unit, rounding));
        var ends = new MoneyRange(Money(With(interval.Upper, MidpointRounding.ToNegativeInfinity)), Money(With(interval.Lower, MidpointRounding.ToPositiveInfinity)));
        return new(sampled, rejected, Estimable.Of((double)rejected / sampled), EstimableInterval.Of(interval), rule.Confidence, Money(Least.NotSampled), Money(Least.AfterParticipants - Least.AfterSample), ends);
    }

    private decimal Capped(decimal amount) => Inputs.Terms.CapPerContract is { } cap ? Math.Min(cap.Amount, amount) : amount;
}
