namespace PeoplePowered.Domain.Outcomes;

/// <summary>What a status means for use.</summary>
public static class ReportStatuses
{
    /// <summary>Whether the figure still stands: it was neither withdrawn nor superseded.</summary>
    /// <param name="status">The status.</param>
    public static bool IsInForce(this ReportStatus status) => status is not (ReportStatus.Withdrawn or ReportStatus.Superseded);

    /// <summary>The status as a sentence has it.</summary>
    /// <param name="status">The status.</param>
    internal static string InWords(this ReportStatus status) => status switch
    {
        ReportStatus.Withdrawn => "withdrawn",
        ReportStatus.Superseded => "superseded",
        ReportStatus.Provisional => "provisional",
        ReportStatus.Final => "final",
        _ => "of no stated status",
    };
}
