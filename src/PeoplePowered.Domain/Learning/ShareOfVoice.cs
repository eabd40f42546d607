namespace PeoplePowered.Domain.Learning;

/// <summary>Who did the talking at an activity, by role. What the shares leave over was not attributed to anybody.</summary>
public sealed record ShareOfVoice
{
    private const double Rounding = 1e-9;

    /// <summary>Shares.</summary>
    /// <param name="basis">What they are shares of.</param>
    /// <param name="shares">At least one, each role once; together at most 1.</param>
    /// <exception cref="ArgumentException">There is none, a role stands twice, or they add up to more than 1.</exception>
    public ShareOfVoice(VoiceBasis basis, ValueList<VoiceShare> shares)
    {
        Basis = Guard.Against.EnumOutOfRange(basis);
        Shares = Guard.Against.Null(shares);
        if (shares.Count == 0)
            throw new ArgumentException("A share of voice names at least one role; leave it out where nobody recorded it.", nameof(shares));
        if (shares.GroupBy(share => share.Role).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The role '{WireWord<ParticipantRole>.Of(twice.Key)}' stands twice; add its shares up.", nameof(shares));
        var sum = shares.Sum(share => share.Share);
        if (sum > 1 + Rounding)
            throw new ArgumentException(FormattableString.Invariant($"The shares add up to {sum:0.####}, and cannot exceed 1; write 35 per cent as 0.35."), nameof(shares));
        Unattributed = Math.Max(0, 1 - sum) is var rest && rest > Rounding ? rest : 0;
    }

    /// <summary>What they are shares of.</summary>
    public VoiceBasis Basis { get; }

    /// <summary>The shares.</summary>
    public ValueList<VoiceShare> Shares { get; }

    /// <summary>What they leave over, a fraction: nobody knows whose it was.</summary>
    public double Unattributed { get; }

    /// <summary>The share of a role where attributed; 0 where it is not named.</summary>
    internal double Of(ParticipantRole role) => Shares.FirstOrDefault(share => share.Role == role)?.Share ?? 0;
}
