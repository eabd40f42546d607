using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Replication;

/// <summary>An original beside its replications, as people read it.</summary>
internal static class ReplicationsTable
{
    public static ResultTable Of(ReplicationsAssessment assessment, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var table = new ResultTable(assessment.Format(formatProvider), "Study", "Estimate #", "Standard error #", "Same direction, significant", "Where it was to be expected #");
        table.Row($"{assessment.Original.Name} (original)", numbers.Number(assessment.Original.Estimate), numbers.Number(assessment.Original.StandardError));
        foreach (var comparison in assessment.Comparisons)
        {
            table.Row(
                comparison.Replication.Name, numbers.Number(comparison.Replication.Estimate), numbers.Number(comparison.Replication.StandardError),
                comparison.IsSignificant ? "yes" : "no", numbers.Number(comparison.PredictionInterval));
        }

        return table.Caveats(assessment.Caveats, formatProvider);
    }

    /// <summary>The same as tidy comma-separated values.</summary>
    public static string Csv(ReplicationsAssessment assessment)
    {
        var csv = new CsvWriter("row", "study", "estimate", "standard_error", "significant", "expected_lower", "expected_upper", "q", "q_p_value", "sceptical_p", "text");
        csv.Row("original", assessment.Original.Name, assessment.Original.Estimate, assessment.Original.StandardError);
        foreach (var comparison in assessment.Comparisons)
        {
            csv.Row(
                "replication", comparison.Replication.Name, comparison.Replication.Estimate, comparison.Replication.StandardError, comparison.IsSignificant ? "yes" : "no",
                comparison.PredictionInterval.ToNullable()?.Lower, comparison.PredictionInterval.ToNullable()?.Upper, comparison.Q, comparison.QPValue, comparison.ScepticalPNominal);
        }

        csv.Row("verdict", default, default, default, default, default, default, default, default, default, $"{WireWord<Confirmation>.Of(assessment.Verdict)} ({assessment.VerdictRule})");
        foreach (var caveat in assessment.Caveats)
            csv.Row("caveat", caveat.Subject, default, default, default, default, default, default, default, default, caveat.Message);
        return csv.ToString();
    }
}
