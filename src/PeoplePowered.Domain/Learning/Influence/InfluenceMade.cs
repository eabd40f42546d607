using System.Globalization;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>How a claim was traced, with the hash of all that the answer rests on.</summary>
internal static class InfluenceMade
{
    public static Made Of(InfluenceClaim claim, TracingOptions options) => Made.By(
        string.Create(CultureInfo.InvariantCulture, $"contribution tracing; Bayes' rule over ranges; certain from {options.Naming.CertainFrom:R}, unique up to {options.Naming.UniqueUpTo:R}, telling from {options.Naming.TellingFrom:R}; practically certain from {options.PracticallyCertainFrom:R}"),
        [
            $"{claim.Id}|{claim.Kind}|{claim.Level}|{claim.ChangedOn}|{claim.ChangedBy}|{claim.Policy}",
            $"{claim.Outcome.Description}|{claim.Outcome.Significance}|{claim.Outcome.Contribution}",
            $"{claim.Prior}|{claim.Prior.Reason}",
            .. claim.Evidence.Select(item => $"{item.Id}|{item.Expectation}|{item.Sensitivity}|{item.Sensitivity.Reason}|{item.TypeIRate}|{item.TypeIRate.Reason}|{item.Sighting}|{item.Source}|{item.Line}|{string.Join(';', item.TellsApart)}"),
            .. claim.Rivals.Select(rival => $"{rival.Name}|{rival.Description}|{rival.Standing}|{rival.Why}"),
            .. claim.Substantiations.Select(item => $"{item}|{item.Date}|{item.Source}|{item.IsOutsideProgramme}"),
            claim.Independence?.ToString() ?? "independence not declared",
            string.Join(';', claim.Activities),
            string.Join(';', claim.Insights),
        ]);
}
