using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Payments;

/// <summary>What a sample of claims says of the others.</summary>
internal sealed record PaymentsSample(long Sampled, long Rejected, Estimable Rate, EstimableInterval Interval, double Confidence, decimal NotSampled, decimal Deducted, PaymentsRange DueWithinInterval)
{
    public static PaymentsSample Of(SamplingError sample) => new(
        sample.Sampled, sample.Rejected, sample.Rate, sample.Interval, sample.Confidence, sample.NotSampled.Amount, sample.Deducted.Amount, PaymentsRange.Of(sample.DueWithinInterval));
}
