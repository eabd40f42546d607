namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>
/// A network as it may be shown: no pseudonym, no organisation or region of anybody, and beneficiaries as counts only. What is drawn or printed for others is made from this type alone.
/// </summary>
/// <remarks>
/// Immutable. The same survey gives the same numbers, whatever the order of its roster and ties; nobody finds out from a number who it is without the whole survey in hand. Somebody who knows who is
/// tied to whom can recognise people by that all the same: a picture of ties is never anonymous to those in it.
/// </remarks>
/// <param name="Name">The name of the wave.</param>
/// <param name="Date">When it was taken, where known.</param>
/// <param name="Summary">The whole network, beneficiaries among it.</param>
/// <param name="Nodes">Everybody but beneficiaries, by role, then by number.</param>
/// <param name="Ties">The certain ties among them, in order of the nodes.</param>
/// <param name="Beneficiaries">The beneficiaries, as counts.</param>
/// <param name="Caveats">What the answers leave open, and what may give people away.</param>
/// <param name="Made">How it was made.</param>
public sealed record NetworkRelease(
    string Name,
    PartialDate? Date,
    NetworkSummary Summary,
    ValueList<ReleasedNode> Nodes,
    ValueList<ReleasedTie> Ties,
    ReleasedBeneficiaries Beneficiaries,
    ValueList<Caveat> Caveats,
    Made Made)
{
    /// <summary>The name and the whole network.</summary>
    public override string ToString() => $"{Name}: {Summary}";
}
