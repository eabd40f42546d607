using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>The dose and the support that a place and an intervention allow for, as bounds, in any completion of the answers.</summary>
internal sealed class Delivery
{
    private static readonly Interval s_anything = new(0, 1);
    private static readonly Interval s_all = new(1, 1);

    private readonly Interval? _dose;
    private readonly Interval? _support;

    public Delivery(TargetPlace place, Intervention intervention, ReplicationPolicy policy)
    {
        _dose = (place.Fidelity ?? intervention.Fidelity)?.Dose(policy.Dose);
        _support = place.Support.Count == 0 ? null : SupportSet.AnyOf(place.Support);
        Adapted = Assumed(place, intervention);
    }

    private Delivery(Interval? dose, Interval? support) => (_dose, _support) = (dose, support);

    /// <summary>What the adaptations assume, or <c>null</c> where none of an adaptable component is declared.</summary>
    public (double? Dose, double? Support)? Adapted { get; private init; }

    /// <summary>Whether fidelity was stated, but leaves room.</summary>
    public bool DoseIsOpen => _dose is { Width: > 0 };

    /// <summary>Whether support factors were stated, but leave room.</summary>
    public bool SupportIsOpen => _support is { Width: > 0 };

    /// <summary>Whether the dose hangs on the answer, since no fractions were stated.</summary>
    public bool DoseHangsOnAnswer => _dose is null;

    /// <summary>Whether the support hangs on the answer, since no factors were stated.</summary>
    public bool SupportHangsOnAnswer => _support is null;

    /// <summary>The share of the effect that is delivered: from the stated fractions, else everything where the criterion is met, and anything where it is not or nobody knows.</summary>
    public Interval Dose(AnswerStates answers) => _dose ?? (answers[Criterion.FidelityAchieved] == AnswerState.Passing ? s_all : s_anything);

    /// <summary>The probability that what is needed around it is there: from the stated factors, else 1 where the criterion is met, and anything where it is not or nobody knows.</summary>
    public Interval Support(AnswerStates answers) => _support ?? (answers[Criterion.SupportFactorsPresent] == AnswerState.Passing ? s_all : s_anything);

    /// <summary>The same with what is open at its lowest or highest.</summary>
    public Delivery At(bool? dose, bool? support) => new(End(_dose, dose), End(_support, support)) { Adapted = Adapted };

    private static Interval? End(Interval? bounds, bool? high) => bounds is { } open && high is { } end
        ? end ? new(open.Upper, open.Upper) : new(open.Lower, open.Lower)
        : bounds;

    private static (double? Dose, double? Support)? Assumed(TargetPlace place, Intervention intervention)
    {
        if (place.Adaptations.Count == 0)
            return null;
        var changed = place.Adaptations.Select(adaptation => Changed(adaptation, intervention, nameof(place))).ToArray();
        return Array.Exists(changed, component => component.IsCore)
            ? null
            : (place.Adaptations.Min(adaptation => adaptation.AssumedDose), place.Adaptations.Min(adaptation => adaptation.AssumedSupport));
    }

    private static ServiceComponent Changed(Adaptation adaptation, Intervention intervention, string parameter)
    {
        if (intervention.Components.FirstOrDefault(component => string.Equals(component.Name, adaptation.Component, StringComparison.Ordinal)) is { } changed)
            return changed;
        var known = intervention.Components.Count == 0 ? "which lists none" : $"which lists {string.Join(", ", intervention.Components.Select(component => $"'{component.Name}'"))}";
        throw new ArgumentException(
            $"The adaptation '{adaptation.Change}' changes '{adaptation.Component}', which is no component of '{intervention.Name}', {known}; list it among the components as core or adaptable.",
            parameter);
    }
}
