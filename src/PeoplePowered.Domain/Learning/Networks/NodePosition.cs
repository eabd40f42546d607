using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>A position in a network, with nothing that says whose.</summary>
/// <param name="Ties">How many others one is tied to.</param>
/// <param name="Strength">The weights of those ties together; the number of ties where weights are not used.</param>
/// <param name="Closeness">How near one is to the others; absent in a network of one, and where the convention says so.</param>
/// <param name="Betweenness">How many pairs of others one lies between on their shortest paths.</param>
/// <param name="BetweennessShare">The same as a share of all pairs of others, from 0 to 1; absent for fewer than three people.</param>
/// <param name="Constraint">Burt's constraint; absent for somebody without a tie.</param>
/// <param name="EffectiveSize">Burt's effective size; absent for somebody without a tie.</param>
/// <param name="ReachCount">How many others one reaches within the steps of the options.</param>
/// <param name="IsCutPoint">Whether there would be more components without this person.</param>
/// <param name="Component">The number of the component, from 1, in order of size from the largest.</param>
public sealed record NodePosition(
    int Ties, double Strength, Estimable Closeness, double Betweenness, Estimable BetweennessShare, Estimable Constraint, Estimable EffectiveSize, int ReachCount, bool IsCutPoint, int Component)
{
    /// <summary>How many ties, and the betweenness.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Ties} ties, betweenness {Betweenness:0.####}");
}
