using ConnectingPolicyWithPractice;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Success;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Learning;

// What did a learning programme do, learn, connect and change? Read the public record, make up a cohort beside it, review both, show.
const string about = "What did a learning programme do, learn, connect and change? Connecting Policy with Practice from its public record, and a cohort made up for illustration.";
if (!ReportCall.TryParse(args, about, "everything", out var call, out var exitCode))
    return exitCode;

var data = Path.Combine(AppContext.BaseDirectory, "data");
var portfolio = PortfolioFolder.Read(data);
var facts = ProgrammeFactsCsv.Read(Path.Combine(data, "learning", "learning-programme.csv"));
var claims = InfluenceJson.Read(Path.Combine(AppContext.BaseDirectory, "claims.json"));
if (!portfolio.Success || !facts.Success || !claims.Success)
    return ExitCodes.Refuse([.. portfolio.Problems, .. facts.Problems, .. claims.Problems], ExitCodes.Refused);

using var services = new ServiceCollection().AddPeoplePowered().BuildServiceProvider();
var review = services.GetRequiredService<IPortfolioReviewer>().Review(portfolio.Value, new ReviewOptions { Outcome = new OutcomeKey("accommodation-12-months") });
var accommodation = SynthesisReading.Of(review.Services.Single().Outcomes.Single());
var today = new InsightContext(new LocalDate(2026, 1, 1), ConsentScope.Publication, [new(IllustrativeRecord.Accommodation, accommodation)]);

var reviewer = services.GetRequiredService<IProgrammeReviewer>();
var onRecord = reviewer.Review(new PublicRecord(facts.Value, portfolio.Value.Initiatives, claims.Value).Record, today);
var illustrative = reviewer.Review(IllustrativeRecord.Of(accommodation), today);

return call.Answer(
    () => ProgrammePages.Of(onRecord, illustrative, portfolio.Value),
    () => AnswersJson.Write(onRecord, illustrative, portfolio.Value),
    () => ConsoleAnswers.Print(onRecord, illustrative, portfolio.Value));
