using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Reporting.Learning;
using PeoplePowered.Reporting.Portfolios;

namespace ConnectingPolicyWithPractice;

/// <summary>Prints both reviews: what is on record, and what is made up, each line of that under its mark.</summary>
internal static class ConsoleAnswers
{
    public static void Print(ProgrammeReview onRecord, ProgrammeReview illustrative, Portfolio portfolio)
    {
        ConsoleTables.Prepare();
        foreach (var paragraph in ProgrammePages.About)
            Say(paragraph);
        Print(onRecord, string.Empty);
        ConsoleTables.Print(ProgrammePages.Announcements(portfolio), string.Empty);
        Print(illustrative, $"{ProgrammePages.Illustrative}: ");
    }

    private static void Print(ProgrammeReview review, string mark)
    {
        var culture = ProgrammePages.Culture;
        Say($"{mark}{review.Record.Programme.Name}");
        ConsoleTables.Print(ProgrammeTables.Cohorts(review.Record.Programme, culture), mark);
        foreach (var question in review.Record.Programme.Cohorts.SelectMany(cohort => cohort.Questions.Select(question => $"{mark}{cohort.Name} asked: {question}")))
            Say(question);
        ConsoleTables.Print(ActivityTables.Activities(review.Record.Activities, review.Reach, culture), mark);
        foreach (var activity in review.Record.Activities.Where(activity => activity.Speakers.Count > 0 || activity.About is not null))
            Say($"{mark}{ProgrammeTables.About(activity)}");
        if (review.Record.Examples.Count > 0)
            ConsoleTables.Print(ActivityTables.Examples(review.Record.Examples), mark);
        foreach (var table in ReachTables.All(review.Reach, culture))
            ConsoleTables.Print(table, mark);
        foreach (var voice in review.Voices.ByBasis)
            ConsoleTables.Print(ReachTables.Voices(voice, culture), mark);
        foreach (var network in review.Networks.Select(network => network.ForRelease()))
        {
            ConsoleTables.Print(NetworkTables.Summary(network, culture), mark);
            ConsoleTables.Print(NetworkTables.Mixing(network, culture), mark);
        }

        foreach (var change in review.Changes)
            ConsoleTables.Print(NetworkTables.Change(change.ForRelease(), culture), mark);
        if (review.Record.Gains.Count > 0)
        {
            ConsoleTables.Print(GainTables.Levels(review.Gains, culture), mark);
            ConsoleTables.Print(GainTables.Comparisons(review.Gains, culture), mark);
        }

        ConsoleTables.Print(InsightTables.Strength(review.Insights, culture), mark);
        if (review.Record.Policies.Count > 0)
            ConsoleTables.Print(InfluenceTables.Policies(review.Record.Policies), mark);
        foreach (var claim in review.Influence)
            Say(claim.Format(culture));
        if (review.Influence.Count > 0)
        {
            ConsoleTables.Print(InfluenceTables.Claims(review.Influence, culture), mark);
            ConsoleTables.Print(InfluenceTables.Evidence(review.Influence, culture), mark);
            ConsoleTables.Print(InfluenceTables.Rivals(review.Influence), mark);
        }

        Say($"{mark}What we do not know");
        ConsoleTables.Print(CaveatLines.Of(review.NotKnown, culture));
    }

    private static void Say(string paragraph) => Console.Out.WriteLine($"{paragraph}\n");
}
