namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>How many ties are new, kept and lost since an earlier wave.</summary>
/// <param name="New">Certainly new.</param>
/// <param name="PossiblyNew">There now, and perhaps before.</param>
/// <param name="Kept">There in both.</param>
/// <param name="PossiblyLost">There before, and perhaps now.</param>
/// <param name="Lost">Certainly lost.</param>
public sealed record TieChangeCounts(int New, int PossiblyNew, int Kept, int PossiblyLost, int Lost)
{
    internal static TieChangeCounts Of(IEnumerable<TieChange> changes)
    {
        var counts = changes.CountBy(change => change.Kind).ToDictionary();
        int Of(TieChangeKind kind) => counts.GetValueOrDefault(kind);
        return new(Of(TieChangeKind.New), Of(TieChangeKind.PossiblyNew), Of(TieChangeKind.Kept), Of(TieChangeKind.PossiblyLost), Of(TieChangeKind.Lost));
    }
}
