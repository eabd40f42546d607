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
        var next = 0;
        Complete(_dimensions.Count - 1, _answers, _delivery, new char[_dimensions.Count], corners, ref next);
        var stride = 1;
        var unknowns = new List<UnknownAnswer>();
        foreach (var dimension in _dimensions)
        {
            unknowns.Add(new(dimension.Name, dimension.Criterion, Decisiveness(corners, stride, dimension.Classes)));
            stride *= dimension.Classes;
        }

        return new(Array.TrueForAll(corners, corner => corner.Verdict == verdict), unknowns.ToValueList(), ValueList.From(corners));
    }

    /// <summary>Completes one unknown after the other, the first of them varying fastest, and judges where all are complete.</summary>
    private void Complete(int open, AnswerStates answers, Delivery delivery, char[] marks, Corner[] corners, ref int next)
    {
        if (open < 0)
        {
            var rule = _policy.Decide(_judging.StateOf(answers, delivery));
            corners[next++] = new(new string(marks), rule.Verdict, rule.Name);
            return;
        }

        var dimension = _dimensions[open];
        for (var digit = 0; digit < dimension.Classes; digit++)
        {
            marks[open] = digit == dimension.Classes - 1 ? '+' : dimension.Classes == 3 && digit == 0 ? '0' : '-';
            if (dimension.States is { } states)
                Complete(open - 1, answers.With(dimension.Criterion, states[digit]), delivery, marks, corners, ref next);
            else if (dimension.Criterion == Criterion.FidelityAchieved)
                Complete(open - 1, answers, delivery.At(dose: digit == 1, support: null), marks, corners, ref next);
            else
                Complete(open - 1, answers, delivery.At(dose: null, support: digit == 1), marks, corners, ref next);
        }
    }

    /// <summary>The share of completions of all others in which one answer, whose classes stand a stride apart, changes the verdict.</summary>
    private static double Decisiveness(Corner[] corners, int stride, int classes)
    {
        var decided = 0;
        for (var block = 0; block < corners.Length; block += stride * classes)
        {
            for (var index = block; index < block + stride; index++)
            {
                var verdict = corners[index].Verdict;
                decided += verdict != corners[index + stride].Verdict || (classes == 3 && verdict != corners[index + (2 * stride)].Verdict) ? 1 : 0;
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
