using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Success;

/// <summary>How a perspective ranks the sites by what weighs for it.</summary>
internal sealed record SuccessRankingReport(string Perspective, string Role, string Question, ValueList<string> Criteria, string? First, ValueList<SuccessSubjectReport> Subjects, ValueList<string> NotRanked, bool Exact, double LargestStandardError);
