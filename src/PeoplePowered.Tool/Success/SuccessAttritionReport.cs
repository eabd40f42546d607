namespace PeoplePowered.Tool.Success;

/// <summary>How many people were invited, enrolled, measured and followed.</summary>
internal sealed record SuccessAttritionReport(string? Site, string? Outcome, long? Invited, long? Enrolled, long? Baselined, long? Followed, long? Missing);
