using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>Whether replications confirmed an original, in one word; by the rule that <see cref="ConfirmationRule"/> documents.</summary>
[JsonConverter(typeof(WireWordConverter<Confirmation>))]
public enum Confirmation
{
    /// <summary>The criteria are silent, or contradict one another: the answer unless all of them say the same.</summary>
    [JsonStringEnumMemberName("unclear")]
    Unclear = 0,

    /// <summary>Every criterion that can speak for it does, and none speaks against it.</summary>
    [JsonStringEnumMemberName("confirmed")]
    Confirmed,

    /// <summary>No criterion speaks for it, and at least one against it.</summary>
    [JsonStringEnumMemberName("not confirmed")]
    NotConfirmed,
}
