using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Reporting.Replication;
using ReplicationAssessment;

// Did success replicate, and will it at a new site? Read, ask, answer.
const string about = "Did success replicate, and will it at a new site? Programmes that did and did not travel, from published trials, and the Fair Chance Fund.";
if (!ReportCall.TryParse(args, about, "all assessments", out var call, out var exitCode))
    return exitCode;

var data = Path.Combine(AppContext.BaseDirectory, "data");
var studies = StudyFile.Read(Path.Combine(data, "replication", "replication-cases.csv"));
if (!studies.TryGetValue(out var table))
    return ExitCodes.Refuse(studies.Problems, ExitCodes.Refused);
var read = PortfolioFolder.Read(data);
if (!read.TryGetValue(out var portfolio))
    return ExitCodes.Refuse(read.Problems, ExitCodes.Refused);

var review = new PortfolioReviewer().Review(portfolio, new ReviewOptions { Outcome = new OutcomeKey("accommodation-12-months") });
var cases = new Cases(StudyFile.Of(table), review.Services.Single().Outcomes.Single());
var assessor = new ReplicationAssessor();
List<AssessedCase> answers = [.. cases.All.ToList().AsParallel().AsOrdered().Select(question => question.Answer(assessor))];

return call.Answer(
    () => ReplicationReport.Of("Did success replicate, and will it at a new site?", answers, ConsoleAnswers.About, ConsoleAnswers.Culture),
    () => AnswersJson.Write(answers, cases.HeldOut(Policies.Default), cases.HeldOut(Policies.KnappHartung)),
    () => ConsoleAnswers.Print(answers));
