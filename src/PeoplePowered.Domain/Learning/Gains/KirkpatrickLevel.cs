using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>
/// The four levels of evidence on training, which are separate kinds of evidence: a gain at one says nothing about another (Kirkpatrick 1959, "Techniques for evaluating
/// training programs", Journal of the American Society of Training Directors 13; Kirkpatrick 1994, Evaluating Training Programs).
/// </summary>
[JsonConverter(typeof(WireWordConverter<KirkpatrickLevel>))]
public enum KirkpatrickLevel
{
    /// <summary>What participants think of it.</summary>
    [JsonStringEnumMemberName("reaction")]
    Reaction = 0,

    /// <summary>What they know, can do or believe.</summary>
    [JsonStringEnumMemberName("learning")]
    Learning,

    /// <summary>What they do differently at work.</summary>
    [JsonStringEnumMemberName("behaviour")]
    Behaviour,

    /// <summary>What follows from that for their organisation or for the people it serves.</summary>
    [JsonStringEnumMemberName("results")]
    Results,
}
