using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Replication;
using PeoplePowered.Reporting.Reports;

namespace ReplicationAssessment;

/// <summary>A question of replication under a name: over sites, or of a transfer to a place.</summary>
internal sealed record Question
{
    private readonly Func<IReplicationAssessor, ReplicationPolicy, AssessedCase> _answer;

    private Question(string name, Func<IReplicationAssessor, ReplicationPolicy, AssessedCase> answer) => (Name, _answer) = (name, answer);

    public string Name { get; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<ReportTable> Tables { get; init; } = [];

    public static Question Across(string name, SourceEvidence evidence, SuccessThreshold threshold) =>
        new(name, (assessor, policy) => AssessedCase.Of(name, assessor.AssessAcrossSites(evidence, threshold, policy)));

    public static Question To(string name, TransferRequest request, TargetPlace place) =>
        new(name, (assessor, policy) => AssessedCase.Of(name, assessor.AssessTransferTo(request, place, policy)));

    /// <summary>The answer by the default policy, and beside it by the convention under which the reference numbers stand.</summary>
    public AssessedCase Answer(IReplicationAssessor assessor)
    {
        var (byDefault, byKnappHartung) = (_answer(assessor, Policies.Default), _answer(assessor, Policies.KnappHartung));
        return byDefault.Transfer is { } transfer
            ? AssessedCase.Of(Name, transfer, Notes, Tables, byKnappHartung)
            : AssessedCase.Of(Name, byDefault.Across!, Notes, Tables, byKnappHartung);
    }
}
