using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Networks;

/// <summary>
/// The answer of <c>network</c>, property by property as its JSON has it: the view for release; what is absent is <c>null</c>. Positions, which name pseudonyms, only where they were asked for.
/// </summary>
internal sealed record NetworkReport(
    string Name,
    NetworkSummary Network,
    ValueList<ReleasedNode> Nodes,
    ValueList<ReleasedTie> Ties,
    ReleasedBeneficiaries Beneficiaries,
    NetworkChangeReport? SinceBaseline,
    string? Warning,
    ValueList<NetworkPositionReport>? Positions,
    ValueList<PoolCaveat> Caveats,
    PoolMade Made)
{
    public const string NotForRelease = "Positions name people by pseudonym, beneficiaries among them: for those who look after the network, not for release.";

    public static NetworkReport Of(NetworkAssessment assessment, NetworkChange? change, bool positions)
    {
        var release = assessment.ForRelease();
        return new(
            release.Name,
            release.Summary,
            release.Nodes,
            release.Ties,
            release.Beneficiaries,
            change is null ? null : NetworkChangeReport.Of(change.ForRelease()),
            positions ? NotForRelease : null,
            positions ? assessment.Positions.Select(NetworkPositionReport.Of).ToValueList() : null,
            InTheAnswer(release.Caveats),
            new(release.Made.Library, release.Made.Version, release.Made.InputHash));
    }

    public static ValueList<PoolCaveat> InTheAnswer(IEnumerable<Caveat> caveats) => caveats.Select(caveat => new PoolCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList();
}
