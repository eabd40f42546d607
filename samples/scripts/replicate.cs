#:project ../../src/PeoplePowered.Interchange

// Did it replicate, and will it here? In this folder: dotnet run replicate.cs
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Csv;

var samples = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..");

// Seven trials of "Scared Straight": fewer who offend is better, and odds lower by a tenth would matter.
var trials = OutcomesCsv.Read(Path.Combine(samples, "scared-straight.csv"), "reoffended", design: EvidenceDesign.Randomised).Value;
var answer = trials.DidItReplicate(successFrom: 0.9, Polarity.LowerIsBetter);
Console.WriteLine(answer.ToTable());

// A place of which nothing is known yet: unknown is not no.
var here = SourceEvidence.From(trials.Synthesise().Value).WillItWorkIn(new TargetPlace(new Place("Our town")), successFrom: 0.9, Polarity.LowerIsBetter);
Console.WriteLine();
Console.WriteLine(here.ToTable());
