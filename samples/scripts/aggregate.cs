#:project ../../src/PeoplePowered.Interchange
#:project ../../src/PeoplePowered.Reporting

// What did seven sites achieve? In this folder: dotnet run aggregate.cs
// Your own file has the columns site, achieved and participants: dotnet run aggregate.cs -- my-sites.csv in-work
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Reporting;

var samples = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..");
try
{
    var result = args is [var file, var outcome, ..]
        ? OutcomesCsv.Read(file, outcome).Value.Aggregate()
        : OutcomesCsv.Read(Path.Combine(samples, "data/fair-chance-fund-results.csv")).Value.Aggregate("accommodation-12-months");
    Console.WriteLine(result);
    Console.WriteLine();
    Console.WriteLine(result.ToTable());

    var figure = Path.Combine(Path.GetTempPath(), $"{result.Outcome.Key}.svg");
    result.ToForestPlot().Save(figure);
    Console.WriteLine($"\nDrawn in {figure}");
    return 0;
}
catch (DataRefusedException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 1;
}
