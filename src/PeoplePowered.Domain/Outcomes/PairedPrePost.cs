namespace PeoplePowered.Domain.Outcomes;

/// <summary>Means of the same people before and after.</summary>
public sealed record PairedPrePost : Figure
{
    /// <summary>Paired means.</summary>
    /// <param name="before">The people before.</param>
    /// <param name="after">The same people after.</param>
    /// <param name="correlation">The correlation of the two measurements, -1 to 1, where reported.</param>
    /// <exception cref="ArgumentException">Before and after are of different numbers of people.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The correlation is outside -1 to 1.</exception>
    public PairedPrePost(MeanOfParticipants before, MeanOfParticipants after, double? correlation = null)
    {
        Before = Guard.Against.Null(before);
        After = Guard.Against.Null(after);
        if (before.Participants != after.Participants)
            throw new ArgumentException(FormattableString.Invariant($"Paired means are of the same people, but {before.Participants} were measured before and {after.Participants} after."), nameof(after));
        Correlation = correlation is { } r ? Guard.Against.OutOfRange(Guard.Against.NonFinite(r, nameof(correlation)), nameof(correlation), -1, 1) : null;
    }

    /// <summary>The people before.</summary>
    public MeanOfParticipants Before { get; }

    /// <summary>The same people after.</summary>
    public MeanOfParticipants After { get; }

    /// <summary>The correlation of the two measurements, where reported.</summary>
    public double? Correlation { get; }

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "paired pre-post";
}
