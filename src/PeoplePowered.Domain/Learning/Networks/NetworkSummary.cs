using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>A network as a whole, with nothing that says who anybody is.</summary>
/// <remarks>Ties are those that are certain under the reading of the options. Where answers are missing, a range holds whatever the missing answers would have been.</remarks>
/// <param name="People">How many people were asked.</param>
/// <param name="Responded">How many of them answered.</param>
/// <param name="ResponseRate">The share who answered, from 0 to 1; absent where nobody was asked.</param>
/// <param name="TiesReported">How many ties were reported, of the kinds that count, each person and kind apart.</param>
/// <param name="Ties">How many pairs are certain to be tied.</param>
/// <param name="UnknownPairs">Of how many pairs nobody can tell, since somebody did not answer.</param>
/// <param name="Pairs">How many pairs there are.</param>
/// <param name="Density">The share of pairs that are tied, from 0 to 1: from none of the unknown pairs to all of them; absent for fewer than two people.</param>
/// <param name="DensityAmongRespondents">The same among those who answered, where it is known; absent for fewer than two of them.</param>
/// <param name="Components">Into how many components the certain ties leave the network.</param>
/// <param name="LeastComponents">How many there would be at least, whatever the missing answers.</param>
/// <param name="LargestShare">The share of people in the largest component of certain ties, from 0 to 1; absent where nobody was asked.</param>
/// <param name="Steps">Within how many steps reach is counted.</param>
/// <param name="MeanReach">The share of the others that people reach within that, on average, from 0 to 1: by the certain ties, up to a bound that no missing answer can pass.</param>
/// <param name="Bridges">How many ties the holding together of a component hangs on.</param>
/// <param name="CutPoints">How many people it hangs on.</param>
/// <param name="Reciprocity">Of what one of two who both answered said of the other, the share that the other said too, from 0 to 1; absent where nothing was said.</param>
/// <param name="Mixing">Mixing by role, and by organisation and region where any is known.</param>
/// <param name="ByRole">The ties between each two roles, and among each; in the order of the roles.</param>
public sealed record NetworkSummary(
    int People,
    int Responded,
    Estimable ResponseRate,
    int TiesReported,
    int Ties,
    long UnknownPairs,
    long Pairs,
    EstimableInterval Density,
    Estimable DensityAmongRespondents,
    int Components,
    int LeastComponents,
    Estimable LargestShare,
    int Steps,
    EstimableInterval MeanReach,
    int Bridges,
    int CutPoints,
    Estimable Reciprocity,
    ValueList<TieMixing> Mixing,
    ValueList<RoleTies> ByRole)
{
    /// <summary>How many people, answers and ties.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Responded} of {People} people answered; {Ties} of {Pairs} pairs are tied, of {UnknownPairs} it is not known");
}
