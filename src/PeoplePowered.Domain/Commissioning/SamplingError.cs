using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What a sample of claims says of those that were not sampled.</summary>
/// <param name="Sampled">How many claims were sampled.</param>
/// <param name="Rejected">How many of them were rejected.</param>
/// <param name="Rate">The share of rejected ones, a fraction; absent where none was sampled.</param>
/// <param name="Interval">Its Wilson (1927) interval, a fraction; absent where none was sampled.</param>
/// <param name="Confidence">The confidence level of the interval.</param>
/// <param name="NotSampled">What the claims that were not sampled come to, after the caps per participant.</param>
/// <param name="Deducted">What is taken off them: their sum times the rate, as the terms have it.</param>
/// <param name="DueWithinInterval">What would be due if the rate lay at either end of its interval: how far the deduction may be from what a check of every claim would show. All of it is open where none was sampled.</param>
public sealed record SamplingError(long Sampled, long Rejected, Estimable Rate, EstimableInterval Interval, double Confidence, Money NotSampled, Money Deducted, MoneyRange DueWithinInterval);
