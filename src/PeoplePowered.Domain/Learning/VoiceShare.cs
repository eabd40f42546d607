namespace PeoplePowered.Domain.Learning;

/// <summary>How much of the talking one role did.</summary>
public sealed record VoiceShare
{
    /// <summary>A share.</summary>
    /// <param name="role">Whose.</param>
    /// <param name="share">How much, a fraction from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside 0 to 1, or the role is not defined.</exception>
    public VoiceShare(ParticipantRole role, double share)
    {
        Role = Guard.Against.EnumOutOfRange(role);
        Share = Guard.Against.OutOfRange(Guard.Against.NonFinite(share), nameof(share), 0, 1);
    }

    /// <summary>Whose.</summary>
    public ParticipantRole Role { get; }

    /// <summary>How much, a fraction.</summary>
    public double Share { get; }
}
