using Microsoft.Extensions.DependencyInjection;
using OutcomeAggregation;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Success;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Reporting.Portfolios;

// What did seven sites achieve, beside the four strategic investments? Read, review, show.
if (!Call.TryParse(args, out var call, out var exitCode))
    return exitCode;

using var services = new ServiceCollection().AddPeoplePowered().BuildServiceProvider();
using var progress = new SlowProgress();

var read = PortfolioFolder.Read(call.DataFolder);
if (!read.TryGetValue(out var portfolio))
    return ExitCodes.Refuse(read.Problems, ExitCodes.Refused);
if (call.Options.ProblemsWith(portfolio) is { Count: > 0 } problems)
    return ExitCodes.Refuse(problems, ExitCodes.Usage);

var questions = QuestionFiles.Read(call.Questions, portfolio, out var refused);
if (refused.Count > 0)
    return ExitCodes.Refuse(refused, ExitCodes.Refused);

var review = services.GetRequiredService<IPortfolioReviewer>().Review(portfolio, call.Options, progress);

progress.Now("answering questions");
var answers = questions is null ? null : Answers.To(questions, portfolio, review, services.GetRequiredService<ISuccessAssessor>(), services.GetRequiredService<IValueAppraiser>());

progress.Now("writing");
return call.Answers.Answer(
    () => PortfolioReport.Of("What was invested, and what sites achieved", review, ConsoleReview.About(review), ConsoleReview.Culture, answers is null ? null : report => ConsoleAnswers.Add(report, answers)),
    () => AnswersJson.Write(review, answers),
    () =>
    {
        ConsoleTables.Prepare();
        ConsoleReview.Print(review);
        if (answers is not null)
            ConsoleAnswers.Print(answers);
    });
