using System.Text.Json;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Transfers;

/// <summary>Reads places and interventions.</summary>
internal static class TargetReader
{
    private static readonly string[] s_criteria = [.. Criteria.All.Select(definition => definition.Criterion.ToString())];
    private static readonly string[] s_parts = ["place", "usualCare", "covariates", "answers", "adaptations"];

    public static TransferTargets Read(Cursor root)
    {
        if (root.Kind == JsonValueKind.Array)
            return new(Places(root.Items(), null), null);
        var many = !root["places"].IsNothing;
        if (!root.IsObjectOf(many ? ["intervention", "places"] : ["intervention", .. s_parts, .. s_criteria]))
            return new([], null);
        var intervention = root["intervention"].IsNothing ? null : ReadIntervention(root["intervention"]);
        return new(many ? Places(root["places"].Items(), intervention) : [ReadPlace(root, 0, intervention)], intervention);
    }

    private static ValueList<TargetPlace> Places(IEnumerable<Cursor> items, Intervention? intervention) => items
        .Select((item, index) => item.IsObjectOf([.. s_parts, .. s_criteria]) ? ReadPlace(item, index, intervention) : null)
        .OfType<TargetPlace>().ToValueList();

    private static TargetPlace ReadPlace(Cursor at, int index, Intervention? intervention)
    {
        var (answers, fidelity, support) = ReadAnswers(at);
        return new(
            new Place(at["place"].Text() ?? FormattableString.Invariant($"place {index + 1}")),
            at["covariates"].IsNothing ? [] : ReadCovariates(at["covariates"]),
            answers,
            support,
            at["adaptations"].IsNothing ? [] : at["adaptations"].Items().Select(item => ReadAdaptation(item, intervention)).OfType<Adaptation>().ToValueList(),
            at["usualCare"].Text(),
            fidelity);
    }

    /// <summary>Answers by the names of the criteria, under <c>answers</c> or beside the place's other parts.</summary>
    private static (CriterionAnswers Answers, Fidelity? Fidelity, ValueList<SupportSet> Support) ReadAnswers(Cursor place)
    {
        if (!place["answers"].IsNothing)
            place["answers"].IsObjectOf(s_criteria);
        var answers = new List<CriterionAnswer>();
        Fidelity? fidelity = null;
        ValueList<SupportSet> support = [];
        foreach (var criterion in Criteria.All.Select(definition => definition.Criterion))
        {
            var (beside, under) = (place[criterion.ToString()], place["answers"][criterion.ToString()]);
            if (!beside.IsNothing && !under.IsNothing)
                beside.Refuse("This criterion is answered twice.", "Keep the answer here, or the one under answers.");
            var at = under.IsNothing ? beside : under;
            answers.Add(AnswerReader.Read(criterion, at));
            if (at.Kind != JsonValueKind.Object)
                continue;
            if (criterion == Criterion.FidelityAchieved && !at["fractions"].IsNothing)
                fidelity = ReadFidelity(at["fractions"]);
            if (criterion == Criterion.SupportFactorsPresent)
                support = SupportReader.Read(at["sets"]);
        }

        return (CriterionAnswers.Create([.. answers]), fidelity, support);
    }

    private static Fidelity? ReadFidelity(Cursor at)
    {
        const string remedy = "Write a fraction from 0 to 1: 85 per cent is 0.85. Leave out what is not known.";
        return at.IsObjectOf("content", "coverage", "frequency", "duration")
            ? new(at["content"].Number(0, 1, remedy), at["coverage"].Number(0, 1, remedy), at["frequency"].Number(0, 1, remedy), at["duration"].Number(0, 1, remedy))
            : null;
    }

    private static ValueList<Covariate> ReadCovariates(Cursor at)
    {
        if (at.Kind == JsonValueKind.Object)
            return at.Properties().Select(property => ReadCovariate(property.Name, property.Value)).OfType<Covariate>().ToValueList();
        at.Refuse("An object was expected here.", "Write { \"name\": value, ... } with the names of the file's columns.");
        return [];
    }

    private static Covariate? ReadCovariate(string name, Cursor at)
    {
        var value = at.Kind == JsonValueKind.Object ? at["value"] : at;
        if (at.Kind == JsonValueKind.Object)
            at.IsObjectOf("value", "source", "date");
        var source = at["source"].Text() is { } title ? new Source(title) : null;
        var date = at["date"].Date();
        if (string.IsNullOrWhiteSpace(name))
            at.Refuse("A covariate has no name.", "Name it as the file's column is named.");
        else if (value.Kind == JsonValueKind.Number && value.Number() is { } number)
            return Covariate.Of(name, number, source, date);
        else if (value.Kind == JsonValueKind.String && value.Text() is { } label)
            return Covariate.Of(name, label, source, date);
        else if (value.Kind is not (JsonValueKind.Number or JsonValueKind.String or JsonValueKind.Null or JsonValueKind.Undefined))
            value.Refuse("A covariate is a number or a text.", "Write one of the two; leave it out where it is not known.");
        return null;
    }

    private static Adaptation? ReadAdaptation(Cursor at, Intervention? intervention)
    {
        if (!at.IsObjectOf("mismatch", "component", "change", "assumedDose", "assumedSupport"))
            return null;
        var (component, change) = (at["component"].Required(), at["change"].Required());
        var known = intervention?.Components.Select(known => known.Name).ToList();
        if (known?.Contains(component, StringComparer.Ordinal) == false && !at["component"].IsNothing)
            at["component"].Refuse("This is no component of the intervention.", known.Count == 0 ? "List it among the components of the intervention." : Nearest.Suggestion(component, known));
        var dose = at["assumedDose"].Number(double.Epsilon, 1, "Write a fraction above 0 up to 1.");
        var support = at["assumedSupport"].Number(0, 1, "Write a probability from 0 to 1.");
        if (at["mismatch"].IsNothing)
            at["mismatch"].Refuse("This is missing.", "Name the criterion that the place does not meet.");
        return at["mismatch"].Word<Criterion>() is { } mismatch ? new(mismatch, component, change, dose, support) : null;
    }

    private static Intervention? ReadIntervention(Cursor at)
    {
        if (!at.IsObjectOf("name", "components"))
            return null;
        var components = at["components"].IsNothing ? [] : at["components"].Items().Select(ReadComponent).OfType<ServiceComponent>().ToValueList();
        if (components.GroupBy(component => component.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is not { } twice)
            return new(at["name"].Required(), components);
        at["components"].Refuse($"The component '{twice.Key}' stands twice.", "Keep one.");
        return null;
    }

    private static ServiceComponent? ReadComponent(Cursor at)
    {
        if (!at.IsObjectOf("name", "core"))
            return null;
        if (at["core"].IsNothing)
            at["core"].Refuse("This is missing.", "Write true where the intervention is not itself without it, false where it may be adapted.");
        return new(at["name"].Required(), at["core"].Flag(otherwise: true));
    }
}
