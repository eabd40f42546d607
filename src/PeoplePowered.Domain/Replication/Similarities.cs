namespace PeoplePowered.Domain.Replication;

/// <summary>Compares places with the sites of some evidence.</summary>
internal sealed class Similarities
{
    private readonly SourceEvidence _evidence;
    private readonly ValueList<string> _moderators;

    public Similarities(SourceEvidence evidence, ValueList<string> moderators) => (_evidence, _moderators) = (evidence, moderators);

    public PlaceSimilarity Of(TargetPlace place, int omitted) => PlaceSimilarity.None;
}
