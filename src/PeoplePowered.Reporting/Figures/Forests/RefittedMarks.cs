using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Says in words where a pooled answer of some sites stands otherwise than that of all: on the other side of no difference or of a threshold.</summary>
/// <param name="axis">The axis.</param>
/// <param name="threshold">The threshold, as the figure shows it, or <c>null</c>.</param>
/// <param name="whole">The answer of all sites, as the figure shows it.</param>
/// <param name="wholeInterval">Its interval.</param>
internal sealed class RefittedMarks(ForestAxis axis, double? threshold, Estimable whole, EstimableInterval wholeInterval)
{
    private bool HasMarks => threshold is not null || axis.Nothing is not null;

    /// <summary>The lines to compare with.</summary>
    public IReadOnlyList<ReferenceLine> Lines(FigureNumbers numbers)
    {
        List<ReferenceLine> lines = [];
        if (axis.Nothing is { } nothing)
            lines.Add(new(nothing.Value, nothing.Name));
        if (threshold is { } value)
            lines.Add(new(value, $"threshold {numbers.Tick(value)}", ReferenceLineStyle.Dashed));
        return lines;
    }

    /// <summary>What is otherwise, or <c>null</c>.</summary>
    /// <param name="estimate">The answer of some sites, as the figure shows it.</param>
    /// <param name="interval">Its interval.</param>
    public string? Of(double estimate, Interval interval)
    {
        if (!whole.HasValue || !wholeInterval.HasValue)
            return null;
        List<string> changes = [];
        if (axis.Nothing is { } nothing)
            Compare(nothing.Value, nothing.Name, "the sign changes");
        if (threshold is { } value)
            Compare(value, "the threshold", estimate > value ? "rises above the threshold" : estimate < value ? "falls below the threshold" : "falls on the threshold");
        return changes.Count == 0 ? null : string.Join("; ", changes);

        void Compare(double mark, string name, string crossing)
        {
            if (estimate.CompareTo(mark) != whole.Value.CompareTo(mark))
                changes.Add(crossing);
            else if (interval.Contains(mark) != wholeInterval.Value.Contains(mark))
                changes.Add(interval.Contains(mark) ? $"interval reaches {name}" : $"interval clears {name}");
        }
    }

    /// <summary>What the lines say together; empty where there is nothing to compare with.</summary>
    /// <param name="changing">How many of them are marked.</param>
    /// <param name="drawn">How many there are.</param>
    /// <param name="sites">How many sites there are, those too without which there is no answer.</param>
    public string Conclusion(int changing, int drawn, int sites)
    {
        if (drawn == 0 || !HasMarks || !whole.HasValue || !wholeInterval.HasValue)
            return "";
        var marks = (axis.Nothing, threshold) switch
        {
            ({ } nothing, not null) => $"{nothing.Name} or the threshold",
            ({ } nothing, null) => nothing.Name,
            _ => "the threshold",
        };
        return changing == 0
            ? $"{(drawn == sites ? "No single site decides" : "Of the sites without which there is an answer, none decides")} on which side of {marks} the answer and its interval stand."
            : $"A marked line stands otherwise to {marks} than the answer of all sites does.";
    }
}
