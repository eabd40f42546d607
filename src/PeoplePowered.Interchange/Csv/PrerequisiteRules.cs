using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>What <c>implies</c> may name: another outcome of the same framework, never in a circle.</summary>
internal static class PrerequisiteRules
{
    public static void Check(FrameworkDraft framework)
    {
        var rows = framework.Cards.SelectMany(card => card).ToList();
        var first = rows.Where(row => row.Outcome is not null).GroupBy(row => row.Outcome!).ToDictionary(group => group.Key, group => group.First().Implies);
        var circles = Circles(first);
        foreach (var row in rows.Where(row => row.Implies is not null))
        {
            if (row.Implies == row.Outcome)
                row.Row.Refuse("implies", row.Implies!.Value, "The outcome implies itself.", "Name the milestone before it, or leave the cell blank.");
            else if (row.Outcome is not null && (row.Implies == first[row.Outcome] ? circles.Contains(row.Outcome) : ComesBack(row.Outcome, row.Implies!, first)))
                row.Row.Refuse("implies", row.Implies!.Value, $"What '{row.Outcome}' implies leads back to it.", "Let each milestone imply an earlier one only.");
            else
                framework.CardKeys.Require(row.Row, "implies", row.Implies, "the column 'outcome'");
        }
    }

    /// <summary>The outcomes that imply themselves by way of others, each walked over once.</summary>
    private static HashSet<OutcomeKey> Circles(Dictionary<OutcomeKey, OutcomeKey?> first)
    {
        var (circles, walked) = (new HashSet<OutcomeKey>(), new HashSet<OutcomeKey>());
        foreach (var start in first.Keys)
        {
            var chain = new List<OutcomeKey>();
            OutcomeKey? key = start;
            for (; key is not null && walked.Add(key); key = first.GetValueOrDefault(key))
                chain.Add(key);
            var entry = key is null ? -1 : chain.IndexOf(key);
            if (entry >= 0)
                circles.UnionWith(chain.Skip(entry));
        }

        return circles;
    }

    /// <summary>Whether a further wording of an outcome implies what leads back to it.</summary>
    private static bool ComesBack(OutcomeKey start, OutcomeKey implied, Dictionary<OutcomeKey, OutcomeKey?> first)
    {
        var seen = new HashSet<OutcomeKey>();
        for (OutcomeKey? key = implied; key is not null && seen.Add(key); key = first.GetValueOrDefault(key))
        {
            if (key == start)
                return true;
        }

        return false;
    }
}
