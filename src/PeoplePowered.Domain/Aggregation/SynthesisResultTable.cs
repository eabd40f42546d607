using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A synthesis, or why there is none, as people read it.</summary>
internal static class SynthesisResultTable
{
    public static ResultTable Of(SynthesisResult result, IFormatProvider formatProvider)
    {
        if (result.TryGetValue(out var synthesis))
            return OutcomeSynthesisTable.Of(synthesis, formatProvider);
        var table = new ResultTable("The figures do not pool.", "Why", "What would mend it");
        foreach (var refusal in result.Refusals)
            table.Row(refusal.Message, refusal.Remedy);
        return table;
    }
}
