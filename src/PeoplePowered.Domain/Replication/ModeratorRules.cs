namespace PeoplePowered.Domain.Replication;

/// <summary>What holds for the moderators of a request.</summary>
internal static class ModeratorRules
{
    public static void Check(SourceEvidence evidence, ValueList<string> moderators)
    {
        if (moderators.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The moderator '{twice.Key}' is named twice; name it once.", nameof(moderators));
        foreach (var name in moderators)
        {
            var without = evidence.Sites.Where(site => site.Covariates.Find(name) is null).Select(site => $"'{site.Name}'").ToList();
            if (without.Count > 0)
                throw new ArgumentException($"The moderator '{name}' is not known for {string.Join(", ", without)}; leave those sites out or do without it.", nameof(moderators));
            if (evidence.Sites.Select(site => site.Covariates.Find(name)!.Number is null).Distinct().Count() > 1)
                throw new ArgumentException($"The moderator '{name}' is a number at some sites and a label at others; make it one.", nameof(moderators));
        }
    }
}
