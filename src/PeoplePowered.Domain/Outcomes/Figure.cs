using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>
/// A figure as it was reported. Closed: the types named here are all there are. It holds what was reported, odd or not;
/// only what cannot be a count (a negative number) or a number (not finite) is refused.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "figure")]
[JsonDerivedType(typeof(CountOfParticipants), "count of participants")]
[JsonDerivedType(typeof(TwoArmCounts), "two-arm counts")]
[JsonDerivedType(typeof(MeanOfParticipants), "mean")]
[JsonDerivedType(typeof(TwoArmMeans), "two-arm means")]
[JsonDerivedType(typeof(PairedPrePost), "paired pre-post")]
[JsonDerivedType(typeof(EventsOverExposure), "events and exposure")]
[JsonDerivedType(typeof(Percentage), "percentage")]
[JsonDerivedType(typeof(EffectEstimate), "estimate")]
[JsonDerivedType(typeof(IntervalWithoutPoint), "interval without a point")]
[JsonDerivedType(typeof(UnknownFigure), "unknown")]
public abstract record Figure
{
    private protected Figure()
    {
    }

    /// <summary>What the figure's type is called, as in its JSON.</summary>
    [JsonIgnore]
    public abstract string TypeName { get; }
}
