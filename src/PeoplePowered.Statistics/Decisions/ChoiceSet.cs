namespace PeoplePowered.Statistics.Decisions;

/// <summary>One allowed set of units that rules tie together, with its cost and value.</summary>
internal readonly record struct ChoiceSet(long Cost, long Value, int[] Units)
{
    /// <summary>Sets by rising cost and value: one that costs no less than another and is worth no more is left out.</summary>
    public static ChoiceSet[] Undominated(IEnumerable<ChoiceSet> sets)
    {
        var kept = new List<ChoiceSet>();
        foreach (var set in sets.OrderBy(set => set.Cost).ThenByDescending(set => set.Value))
        {
            if (kept.Count == 0 || set.Value > kept[^1].Value)
                kept.Add(set);
        }

        return [.. kept];
    }
}
