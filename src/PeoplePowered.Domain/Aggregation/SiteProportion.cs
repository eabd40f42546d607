using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What one site reported, and what all sites together say of it.</summary>
/// <param name="Site">The site, by name.</param>
/// <param name="Achieved">People who achieved the outcome.</param>
/// <param name="Participants">People who took part.</param>
/// <param name="Proportion">Achieved over participants, a fraction.</param>
/// <param name="Interval">The Wilson (1927) interval of the proportion, at the level of the options.</param>
/// <param name="WeightPercent">The site's weight in the typical site, per cent.</param>
/// <param name="Shrunken">The site's proportion drawn towards the typical site as far as its own size leaves doubt (best linear unbiased prediction on the logit scale), a fraction; the one to use in a league table.</param>
/// <param name="ShrunkenInterval">The interval of <paramref name="Shrunken"/>, fractions.</param>
public sealed record SiteProportion(string Site, long Achieved, long Participants, double Proportion, Interval Interval, Estimable WeightPercent, Estimable Shrunken, EstimableInterval ShrunkenInterval);
