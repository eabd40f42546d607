namespace PeoplePowered.Domain.Replication;

/// <summary>Runs the rules over every completion of what is unknown, each answer collapsed to the classes that rules tell apart.</summary>
internal sealed class Completions
{
    private static readonly AnswerState[] s_met = [AnswerState.BelowPassing, AnswerState.Passing];
    private static readonly AnswerState[] s_vetoed = [AnswerState.Absent, AnswerState.BelowPassing, AnswerState.Passing];

    private readonly Judging _judging;
    private readonly AnswerStates _answers;
    private readonly Delivery _delivery;
    private readonly ReplicationPolicy _policy;
    private readonly List<Dimension> _dimensions;

    public Completions(Judging judging, AnswerStates answers, Delivery delivery, CriterionSet adapted, ReplicationPolicy policy, TargetPlace place, Intervention intervention)
    {
        (_judging, _answers, _delivery, _policy) = (judging, answers, delivery, policy);
        _dimensions = [.. Criteria.All.Select(definition => definition.Criterion).Where(criterion => answers[criterion] == AnswerState.Unknown && Matters(criterion, adapted))
            .Select(criterion => new Dimension(criterion.ToString(), criterion, criterion == Criterion.NoMaterialHarm ? s_vetoed : s_met))];
        if (delivery.DoseIsOpen)
            _dimensions.Add(new(OpenFidelity(place.Fidelity ?? intervention.Fidelity!), Criterion.FidelityAchieved, null));
        if (delivery.SupportIsOpen)
            _dimensions.Add(new(OpenSupport(place), Criterion.SupportFactorsPresent, null));
    }

    /// <summary>What the completions make of a verdict.</summary>
    public Determination Around(TransferVerdict verdict)
    {
        var corners = new Corner[_dimensions.Aggregate(1, (product, dimension) => product * dimension.Classes)];
        var marks = new char[_dimensions.Count];
        for (var index = 0; index < corners.Length; index++)
        {
            var (answers, dose, support) = Complete(index, marks);
            var rule = _policy.Decide(_judging.StateOf(answers, dose is null && support is null ? _delivery : _delivery.At(dose, support)));
            corners[index] = new(new string(marks), rule.Verdict, rule.Name);
        }

        var unknowns = _dimensions.Select((dimension, index) => new UnknownAnswer(dimension.Name, dimension.Criterion, Decisiveness(corners, index)));
        return new(Array.TrueForAll(corners, corner => corner.Verdict == verdict), unknowns.ToValueList(), ValueList.From(corners));
    }

    private (AnswerStates Answers, bool? Dose, bool? Support) Complete(int corner, char[] marks)
    {
        var (answers, dose, support) = (_answers, (bool?)null, (bool?)null);
        for (var i = 0; i < _dimensions.Count; i++)
        {
            var dimension = _dimensions[i];
            var digit = corner % dimension.Classes;
            corner /= dimension.Classes;
            marks[i] = digit == dimension.Classes - 1 ? '+' : dimension.Classes == 3 && digit == 0 ? '0' : '-';
            if (dimension.States is { } states)
                answers = answers.With(dimension.Criterion, states[digit]);
            else if (dimension.Criterion == Criterion.FidelityAchieved)
                dose = digit == 1;
            else
                support = digit == 1;
        }

        return (answers, dose, support);
    }

    /// <summary>The share of completions of all others in which one answer changes the verdict.</summary>
    private double Decisiveness(Corner[] corners, int dimension)
    {
        var classes = _dimensions[dimension].Classes;
        var stride = _dimensions.Take(dimension).Aggregate(1, (product, earlier) => product * earlier.Classes);
        var decided = 0;
        for (var index = 0; index < corners.Length; index++)
        {
            if (index / stride % classes != 0)
                continue;
            for (var other = 1; other < classes; other++)
            {
                if (corners[index + (other * stride)].Verdict == corners[index].Verdict)
                    continue;
                decided++;
                break;
            }
        }

        return (double)decided * classes / corners.Length;
    }

    /// <summary>Whether an answer reaches a rule; a funder's own rules may look at every answer.</summary>
    private bool Matters(Criterion criterion, CriterionSet adapted) =>
        _policy.Gates.Contains(criterion) || _policy.Context.Contains(criterion) || adapted.Contains(criterion)
        || criterion == Criterion.MeasurableInTarget || criterion == Criterion.NoMaterialHarm
        || (criterion == Criterion.FidelityAchieved && _delivery.DoseHangsOnAnswer)
        || (criterion == Criterion.SupportFactorsPresent && _delivery.SupportHangsOnAnswer)
        || !_policy.Rules.Equals(ReplicationRules.All);

    private static string OpenFidelity(Fidelity fidelity)
    {
        (string Name, double? Fraction)[] parts = [("content", fidelity.Content), ("coverage", fidelity.Coverage), ("frequency", fidelity.Frequency), ("duration", fidelity.Duration)];
        return $"{Criterion.FidelityAchieved}: {string.Join(", ", parts.Where(part => part.Fraction is null).Select(part => part.Name))}";
    }

    private static string OpenSupport(TargetPlace place)
    {
        var open = place.Support.SelectMany(set => set.Factors).Where(factor => factor is { IsRequired: true, Presence: null or { Width: > 0 } }).Select(factor => factor.Name).Distinct(StringComparer.Ordinal).ToList();
        return open.Count == 0
            ? $"{Criterion.SupportFactorsPresent}: whether the factors come together"
            : $"{Criterion.SupportFactorsPresent}: {string.Join(", ", open)}";
    }

    /// <summary>One unknown: a criterion with the classes of its answer, or the ends of what fidelity or support may be.</summary>
    private sealed record Dimension(string Name, Criterion Criterion, AnswerState[]? States)
    {
        public int Classes => States?.Length ?? 2;
    }
}
