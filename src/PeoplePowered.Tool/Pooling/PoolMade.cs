namespace PeoplePowered.Tool.Pooling;

/// <summary>How the answer of <c>pool</c> was made.</summary>
internal sealed record PoolMade(string Library, string Version, string InputHash);
