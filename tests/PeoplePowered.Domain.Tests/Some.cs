using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests;

/// <summary>Shorthand for the parts of a test that do not matter to it.</summary>
internal static class Some
{
    public static readonly Source Source = new("a test");
    public static readonly FrameworkId Framework = new("programme");
    public static readonly ServiceId Service = new("programme");

    public static OutcomeReference Outcome(string key, int version = 1) => new(Framework, new OutcomeKey(key), version);

    public static ReportedOutcome Count(string site, string outcome, long achieved, long? participants, ReportingPeriod? period = null, Breakdown? breakdown = null, EvidenceDesign design = EvidenceDesign.Descriptive) =>
        new(Outcome(outcome), At(site), new CountOfParticipants(achieved, participants), Source, design, period, breakdown);

    public static ReportedOutcome Blank(string site, string outcome, long participants) =>
        new(Outcome(outcome), At(site), new UnknownFigure(UnknownFigure.NotReported, People.Exactly(participants)), Source);

    public static ReportedFor At(string site) => new(service: Service, site: new SiteId(site));

    public static OutcomeDefinition Definition(string key, string? implies = null, Accumulation accumulation = Accumulation.NotStated) =>
        new(new OutcomeKey(key), accumulation: accumulation, prerequisite: implies is null ? null : new OutcomeKey(implies));

    public static OutcomesFramework FrameworkOf(params OutcomeDefinition[] definitions) => new(Framework, definitions.ToValueList());

    public static PartialDate Date(string text) => PartialDate.Parse(text);
}
