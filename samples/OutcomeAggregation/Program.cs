using Microsoft.Extensions.DependencyInjection;
using OutcomeAggregation;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Json;
using PeoplePowered.Reporting.Portfolios;

// What did seven sites achieve, beside the four strategic investments? Read, review, show.
if (!Call.TryParse(args, out var call, out var exitCode))
    return exitCode;

using var services = new ServiceCollection().AddPeoplePowered().BuildServiceProvider();
var reviewer = services.GetRequiredService<IPortfolioReviewer>();

var read = PortfolioFolder.Read(call.DataFolder);
if (!read.TryGetValue(out var portfolio))
{
    foreach (var problem in read.Problems)
        Console.Error.WriteLine(problem);
    return ExitCodes.Refused;
}

PortfolioReview review;
try
{
    review = reviewer.Review(portfolio, call.Options, new SlowProgress());
}
catch (ArgumentException refusal) when (refusal.ParamName == "options")
{
    Console.Error.WriteLine(refusal.Message);
    return ExitCodes.Usage;
}

if (call.Json)
    Console.Out.WriteLine(ReviewJson.Write(review));
else
    ConsoleReview.Print(review);

if (call.ReportPath is not { } path)
    return ExitCodes.Done;
try
{
    PortfolioReport.Of("What was invested, and what sites achieved", review, ConsoleReview.About(review), ConsoleReview.Culture).Save(path);
}
catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"The report could not be written: {failure.Message}");
    return ExitCodes.Usage;
}

(call.Json ? Console.Error : Console.Out).WriteLine(path);
return ExitCodes.Done;
