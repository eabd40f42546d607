using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>Makes the state that the rules look at, for any completion of the answers, from one outlook.</summary>
internal sealed class Judging
{
    private readonly int _sites;
    private readonly PredictiveDistribution _newSite;
    private readonly Yardstick _yardstick;
    private readonly bool _isExtrapolating;
    private readonly CriterionSet _adapted;
    private readonly Estimable _harm;
    private readonly List<(double Dose, Estimable Success)> _known = [];

    public Judging(int sites, PredictiveDistribution newSite, Yardstick yardstick, bool isExtrapolating, CriterionSet adapted)
    {
        (_sites, _newSite, _yardstick, _isExtrapolating, _adapted) = (sites, newSite, yardstick, isExtrapolating, adapted);
        _harm = yardstick.Harm(newSite);
    }

    public RuleState StateOf(AnswerStates answers, Delivery delivery)
    {
        var (dose, support) = (delivery.Dose(answers), delivery.Support(answers));
        var adapted = delivery.Adapted is { } assumed
            ? Success(Or(assumed.Dose, dose), Or(assumed.Support, support))
            : EstimableInterval.Absent(AbsenceReason.NotApplicable);
        return new(_sites, _isExtrapolating, Success(dose, support), _harm, adapted, answers, _adapted, JudgesContext: true);
    }

    /// <summary>The state on the numbers alone: everything delivered, everything there.</summary>
    public RuleState OnNumbersAlone() => new(
        _sites, _isExtrapolating, Success(new(1, 1), new(1, 1)), _harm, EstimableInterval.Absent(AbsenceReason.NotApplicable), default, default, JudgesContext: false);

    private static Interval Or(double? assumed, Interval bounds) => assumed is { } value ? new(value, value) : bounds;

    private EstimableInterval Success(Interval dose, Interval support)
    {
        var (least, most) = (At(dose.Lower), At(dose.Upper));
        return least.HasValue && most.HasValue
            ? EstimableInterval.Of(support.Lower * least.Value, support.Upper * Math.Max(least.Value, most.Value))
            : EstimableInterval.Absent(least.HasValue ? most.Reason : least.Reason);
    }

    /// <summary>The chance of success at a dose; a handful of doses come up, thousands of times.</summary>
    private Estimable At(double dose)
    {
        foreach (var (known, probability) in _known)
        {
            if (known == dose)
                return probability;
        }

        var success = _yardstick.Success(_newSite, dose);
        _known.Add((dose, success));
        return success;
    }
}
