#:project ../../src/PeoplePowered.Interchange

// What is it worth? In this folder: dotnet run value.cs
// The values in the file are illustrative: the question to take from it is from which effect on it pays, not the ratio.
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Values;

var samples = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..");
var model = ValueModelJson.Read(Path.Combine(samples, "OutcomeAggregation/questions/value.json")).Value;
Console.WriteLine(model.Appraise().ToTable());

var homes = OutcomesCsv.Read(Path.Combine(samples, "data/fair-chance-fund-results.csv")).Value.Aggregate("accommodation-12-months");
Console.WriteLine();
Console.WriteLine(model.PaysFrom("share in a home after 12 months", NewSiteEffect.From(homes)));
