namespace PeoplePowered.Domain.Outcomes;

/// <summary>A figure that is not known, and why: a blank cell is data too, and nothing is put in its place.</summary>
public sealed record UnknownFigure : Figure
{
    /// <summary>A figure that is not known.</summary>
    /// <param name="reason">Why not, such as <c>not reported</c> or <c>suppressed</c>.</param>
    /// <param name="participants">Of how many people, where that was reported.</param>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public UnknownFigure(string reason, People? participants = null)
    {
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        Participants = participants;
    }

    /// <summary>The reason of a cell left blank.</summary>
    public static string NotReported => "not reported";

    /// <summary>Why it is not known.</summary>
    public string Reason { get; }

    /// <summary>Of how many people, where that was reported.</summary>
    public People? Participants { get; }

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "unknown";
}
