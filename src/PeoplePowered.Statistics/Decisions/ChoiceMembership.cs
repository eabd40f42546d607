namespace PeoplePowered.Statistics.Decisions;

/// <summary>How likely each option is to belong to the best set, over the uncertainty of costs and values.</summary>
public sealed class ChoiceMembership
{
    internal ChoiceMembership(Interval[] probabilities, double[] cautious, double[] generous, int draws, long seed, int unproven)
    {
        (Probabilities, Cautious, Generous, Draws, Seed, UnprovenDraws) = (probabilities, cautious, generous, draws, seed, unproven);
        StandardErrors = [.. probabilities.Select(share => draws == 0 ? 0 : Math.Max(Error(share.Lower), Error(share.Upper)))];

        double Error(double share) => Math.Sqrt(share * (1 - share) / draws);
    }

    /// <summary>
    /// The probability of each option, a point where all that is uncertain has a distribution. Where a number is known by bounds alone: from the share of draws in which
    /// the option belongs to the best set wherever in the bounds the numbers lie, to the share in which it can. What the bounds are tested with can leave the interval wider than
    /// need be, never narrower.
    /// </summary>
    public IReadOnlyList<Interval> Probabilities { get; }

    /// <summary>The share of draws in which each option is in the best set with bounds at their cautious ends: the least values and the greatest costs.</summary>
    public IReadOnlyList<double> Cautious { get; }

    /// <summary>The same with bounds at their generous ends: the greatest values and the least costs.</summary>
    public IReadOnlyList<double> Generous { get; }

    /// <summary>The Monte Carlo standard error of each probability, the larger of its two ends; 0 where nothing was drawn.</summary>
    public IReadOnlyList<double> StandardErrors { get; }

    /// <summary>How many draws were made; 0 where nothing has a distribution, so that one look is enough.</summary>
    public int Draws { get; }

    /// <summary>The seed of the draws.</summary>
    public long Seed { get; }

    /// <summary>In how many draws the best set could not be proven so within the limit of the search, and the best one found was taken.</summary>
    public int UnprovenDraws { get; }
}
