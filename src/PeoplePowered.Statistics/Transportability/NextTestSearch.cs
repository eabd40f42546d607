using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>The search for the fewest sites, and people, whose chance of a decided verdict is the one wanted.</summary>
internal sealed class NextTestSearch
{
    private readonly Futures _futures;
    private readonly VerdictThresholds _thresholds;
    private readonly NextTestOptions _options;
    private readonly PoolingOptions _pooling;
    private readonly CancellationToken _cancellationToken;

    public NextTestSearch(Futures futures, VerdictThresholds thresholds, NextTestOptions options, CancellationToken cancellationToken) =>
        (_futures, _thresholds, _options, _pooling, _cancellationToken) =
        (futures, thresholds, options, options.Pooling with { Prediction = options.Pooling.EffectivePrediction }, cancellationToken);

    /// <summary>The design by the best of several plans.</summary>
    public NextTestDesign Over(ReadOnlySpan<SitePlan> plans, NewSiteJudgement soFar)
    {
        var byPeople = true;
        foreach (var plan in plans)
            byPeople &= plan.People is not null;
        var found = new List<VerdictChance>();
        VerdictChance? best = null;
        foreach (var plan in plans)
        {
            var most = Reached(best) ? Fewer(plan, best!.Value, byPeople) : _options.MostSites;
            if (most < 1)
                continue;
            var fewest = Fewest(plan, most);
            if (!Reached(fewest) && most < _options.MostSites)
                continue;
            found.Add(fewest);
            if (best is null || Reached(fewest) || (!Reached(best) && fewest.Chance > best.Value.Chance))
                best = fewest;
        }

        return new NextTestDesign(Reached(best) ? NextTestAnswer.Reached : NextTestAnswer.NotReached, soFar, _options, [.. found])
        {
            Best = best,
            ChanceInTheLimit = Estimable.Of(_futures.DecidedIfKnown(_thresholds)),
        };
    }

    /// <summary>The chance that a number of sites decides.</summary>
    public VerdictChance Chance(SitePlan plan, int sites)
    {
        var verdicts = new NumericVerdict[_options.Replicates];
        Replicates.Run(_options.Replicates, _options.Threads, Work, _cancellationToken);
        return new VerdictChance(
            plan, sites, _options.Replicates, verdicts.Count(verdict => verdict == NumericVerdict.Replicated), verdicts.Count(verdict => verdict is NumericVerdict.Replicated or NumericVerdict.DidNotReplicate));

        void Work(int first, int end)
        {
            var (estimates, variances) = _futures.Room(sites, plan.Variance);
            for (var replicate = first; replicate < end; replicate++)
            {
                _futures.Write(replicate, estimates, plan.Variance);
                verdicts[replicate] = _thresholds.Judge(NewStudy.Predict(estimates, variances, _pooling)).Verdict;
            }
        }
    }

    /// <summary>The most sites of a plan that still take fewer people, or fewer sites, than a design that reaches the chance.</summary>
    private int Fewer(SitePlan plan, in VerdictChance best, bool byPeople) =>
        (int)Math.Min(_options.MostSites, byPeople ? (best.People!.Value - 1) / plan.People!.Value : best.Sites - 1);

    /// <summary>The fewest sites of one plan that reach the chance, or the best number of sites seen where none up to the most does.</summary>
    private VerdictChance Fewest(SitePlan plan, int most)
    {
        var (below, sites) = (0, 1);
        var reached = Chance(plan, 1);
        var best = reached;
        while (!Reached(reached) && sites < most)
        {
            below = sites;
            sites = Math.Min(most, 2 * sites);
            reached = Chance(plan, sites);
            if (reached.Chance > best.Chance)
                best = reached;
        }

        if (!Reached(reached))
            return best;
        while (sites - below > 1)
        {
            var middle = below + ((sites - below) / 2);
            var tried = Chance(plan, middle);
            if (Reached(tried))
                (sites, reached) = (middle, tried);
            else
                below = middle;
        }

        return reached;
    }

    private bool Reached(VerdictChance? chance) => chance?.Chance >= _options.WantedChance;
}
