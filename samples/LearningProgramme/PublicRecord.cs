using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Interchange.Learning;

namespace ConnectingPolicyWithPractice;

/// <summary>Connecting Policy with Practice as its public record has it. Dates, words and sources are those of the facts; the structure, the kinds of activity and the wording of the aims are this sample's.</summary>
internal sealed class PublicRecord(ValueList<ProgrammeFact> facts, ValueList<Initiative> initiatives, ValueList<InfluenceClaim> claims)
{
    public static LearningProgrammeId Id { get; } = new("connecting-policy-with-practice");

    private static readonly Organisation s_fund = new("Big Lottery Fund", Sector.Public);
    private static readonly Organisation s_institute = new("Institute for Government");

    public LearningRecord Record => new(Programme, [Launch, Visits, Workshops, Celebration], insights: Insights, policies: [ReformPlan], claims: claims);

    private LearningProgramme Programme
    {
        get
        {
            var launch = Fact(ProgrammeFactKind.Event, "Launch of Connecting Policy with Practice");
            return new(
                Id,
                "Connecting Policy with Practice: People Powered Change",
                [s_fund, s_institute],
                launch.Source,
                aims: ["Civil servants, those who deliver and those who benefit learn from one another what works, how services are commissioned, what constitutes success, and how it can be replicated"],
                strands: [LearningStrand.EffectiveWhitehall, LearningStrand.BetterPolicyMaking, LearningStrand.NewModels],
                cohorts: [YearOne, YearTwo],
                periods: [new Term(launch.From, Fact(ProgrammeFactKind.Event, "End of year two").From)],
                initiatives: initiatives.Where(initiative => initiative.Id.Value == "People Powered Change").Select(initiative => initiative.Id).ToValueList());
        }
    }

    private Cohort YearOne => Cohort("Year one", byRole: [new(ParticipantRole.Deliverer, Quantity.Exact(15)), new(ParticipantRole.CivilServant, Quantity.Exact(15))], investments: [new("Talent Match"), new("Multiple and Complex Needs")]);

    private Cohort YearTwo => Cohort("Year two", questions: facts.Where(fact => fact.Kind == ProgrammeFactKind.Question).Select(fact => fact.Detail).ToValueList());

    private Activity Launch => Of(
        ProgrammeFactKind.Event,
        "Launch of Connecting Policy with Practice",
        "launch",
        ActivityKind.PublicEvent,
        fact => ActivityTime.At(fact.From.Earliest.At(new LocalTime(18, 30))),
        new Place("London"),
        s_institute,
        [
            new("Peter Thomas", s_institute, chairs: true), new("Peter Wanless", s_fund), new("Dharmendra Kanani", s_fund), new("Gary Bishop", new("Justlife")),
            new("Gareth Davies", new("Cabinet Office")), new("Lucy de Groot", new("Community Service Volunteers")),
        ]);

    private Activity Visits
    {
        get
        {
            var fact = Fact(ProgrammeFactKind.Activities, "Kinds of activity");
            return new(new("visits"), ActivityKind.Visit, "Exchanges and visits to local services and to Whitehall departments", new(fact.From, fact.To), fact.Source, about: fact.Detail);
        }
    }

    private Activity Workshops
    {
        get
        {
            var fact = Fact(ProgrammeFactKind.Activities, "Kinds of activity");
            return new(new("workshops"), ActivityKind.Seminar, "Events, workshops, roundtables, practical projects by pairs", new(fact.From, fact.To), fact.Source, about: fact.Detail);
        }
    }

    private Activity Celebration => Of(ProgrammeFactKind.Event, "End of year two", "celebration", ActivityKind.PublicEvent, fact => new(fact.From), speakers: [new("Dawn Austwick", s_fund)]);

    private ValueList<Insight> Insights => facts.Where(fact => fact.Kind == ProgrammeFactKind.Insight).Select((fact, index) => new Insight(
        new(FormattableString.Invariant($"disconnect-{index + 1}")),
        [new(fact.From, fact.Detail, source: fact.Source)],
        strands: [LearningStrand.BetterPolicyMaking])).ToValueList();

    private Policy ReformPlan
    {
        get
        {
            var fact = Fact(ProgrammeFactKind.Policy, "Civil Service Reform Plan");
            return new(new("civil-service-reform-plan"), fact.Name, [new("HM Government", Sector.Public)], [new(PolicyStage.Commitment, fact.From, fact.Source, what: fact.Detail)]);
        }
    }

    private ProgrammeFact Fact(ProgrammeFactKind kind, string name) => facts.Single(fact => fact.Kind == kind && fact.Name == name);

    private Cohort Cohort(string name, ValueList<RoleCount>? byRole = null, ValueList<InvestmentId>? investments = null, ValueList<string>? questions = null)
    {
        var fact = Fact(ProgrammeFactKind.Cohort, name);
        return new(name, new Term(fact.From), People.Exactly(30), fact.Source, byRole, about: fact.Detail, investments: investments, questions: questions);
    }

    private Activity Of(ProgrammeFactKind kind, string name, string id, ActivityKind activity, Func<ProgrammeFact, ActivityTime> when, Place? place = null, Organisation? host = null, ValueList<Speaker>? speakers = null)
    {
        var fact = Fact(kind, name);
        return new(new(id), activity, name, when(fact), fact.Source, place, host, speakers: speakers, about: fact.Detail);
    }
}
