using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Whether people are tied rather within their group or beyond it, beside random mixing.</summary>
/// <param name="By">What the groups are.</param>
/// <param name="People">How many people it is about.</param>
/// <param name="Groups">Of how many groups.</param>
/// <param name="LeftOut">How many people are left out, since their group is not known.</param>
/// <param name="TiesLeftOut">How many ties are left out with them.</param>
/// <param name="Mixing">The E-I index, its expectation and its p-values.</param>
public sealed record TieMixing(MixingBy By, int People, int Groups, int LeftOut, int TiesLeftOut, GroupMixing Mixing);
