#:project ../../src/PeoplePowered.Interchange

// What is it worth? From the root of a clone: dotnet run samples/scripts/value.cs
// The values in the file are illustrative: the question to take from it is from which effect on it pays, not the ratio.
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Values;

var model = ValueModelJson.Read("samples/OutcomeAggregation/questions/value.json").Value;
Console.WriteLine(model.Appraise().ToTable());

var homes = OutcomesCsv.Read("samples/data/fair-chance-fund-results.csv").Value.Aggregate("accommodation-12-months");
Console.WriteLine();
Console.WriteLine(model.PaysFrom("share in a home after 12 months", NewSiteEffect.From(homes)));
