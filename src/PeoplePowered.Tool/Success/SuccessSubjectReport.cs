using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Success;

/// <summary>A site: its acceptability at each rank, and the weights that put it first.</summary>
internal sealed record SuccessSubjectReport(string Subject, ValueList<Interval> Acceptabilities, Interval ExpectedRank, ValueList<double>? CentralWeights, Estimable ConfidenceFactor);
