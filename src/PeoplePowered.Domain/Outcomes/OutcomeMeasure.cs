using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>What an outcome counts or measures. Closed: the nested types are all there are.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "measures")]
[JsonDerivedType(typeof(PeopleAchieving), "people achieving")]
[JsonDerivedType(typeof(InstrumentMean), "mean on an instrument")]
[JsonDerivedType(typeof(EventsPerExposure), "events per exposure")]
[JsonDerivedType(typeof(MoneyAmount), "money")]
public abstract record OutcomeMeasure
{
    private protected OutcomeMeasure()
    {
    }
}
