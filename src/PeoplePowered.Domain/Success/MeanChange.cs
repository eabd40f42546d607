namespace PeoplePowered.Domain.Success;

/// <summary>The mean change at one site, better is positive.</summary>
internal sealed record MeanChange(string Site, double People, double Before, double Change, double? Variance, string How);
