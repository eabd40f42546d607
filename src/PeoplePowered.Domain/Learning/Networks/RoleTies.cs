using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>The ties between people of two roles, or among those of one.</summary>
/// <param name="One">A role.</param>
/// <param name="Other">The other role, or the same.</param>
/// <param name="Ties">How many pairs are certain to be tied.</param>
/// <param name="Unknown">Of how many pairs nobody can tell.</param>
/// <param name="Pairs">How many pairs there are.</param>
public sealed record RoleTies(ParticipantRole One, ParticipantRole Other, int Ties, long Unknown, long Pairs)
{
    /// <summary>The share of pairs that are tied, from 0 to 1: from none of the unknown pairs to all of them; absent where there is no pair.</summary>
    public EstimableInterval Density => Pairs == 0 ? EstimableInterval.Absent(AbsenceReason.TooFewParticipants) : EstimableInterval.Of((double)Ties / Pairs, (double)(Ties + Unknown) / Pairs);

    /// <summary>The roles and the ties.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{WireWord<ParticipantRole>.Of(One)} and {WireWord<ParticipantRole>.Of(Other)}: {Ties} of {Pairs}");
}
