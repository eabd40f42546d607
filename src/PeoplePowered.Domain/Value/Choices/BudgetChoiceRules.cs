using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>What a question must keep to, and its rules by place.</summary>
internal static class BudgetChoiceRules
{
    public static void Check(BudgetChoice question)
    {
        var names = question.Options.Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        if (question.Options.GroupBy(option => option.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The option '{twice.Key}' stands twice; give each a name of its own.", nameof(question));
        foreach (var option in question.Options)
        {
            if (option.Needs.Concat(option.Excludes).FirstOrDefault(name => !names.Contains(name)) is { } unknown)
                throw new ArgumentException($"The option '{option.Name}' names '{unknown}', which is not among the options.", nameof(question));
            if (option.Needs.Concat(option.Excludes).Contains(option.Name, StringComparer.Ordinal))
                throw new ArgumentException($"The option '{option.Name}' names itself among those that it needs or excludes; leave that out.", nameof(question));
            if (option.Cost.Currency != question.Budget.Currency)
                throw new ArgumentException($"The option '{option.Name}' costs {option.Cost} and the budget is {question.Budget}; convert one of them first, at a stated rate and date.", nameof(question));
        }

        if (question.Step is { } step && step.Currency != question.Budget.Currency)
            throw new ArgumentException($"The step is {step} and the budget {question.Budget}; give both in one currency.", nameof(question));
        if (question.Comparator is { } comparator && !names.Contains(comparator))
            throw new ArgumentException($"The comparator '{comparator}' is not among the options.", nameof(question));
        if (question.Links.GroupBy(link => (link.From, link.To)).FirstOrDefault(group => group.Skip(1).Any()) is { } two)
            throw new ArgumentException($"Two links lead from '{two.Key.From}' to '{two.Key.To}'; declare one.", nameof(question));
    }

    public static ChoiceRules Of(BudgetChoice question)
    {
        var places = question.Options.Select((option, place) => (option.Name, Place: place)).ToDictionary(pair => pair.Name, pair => pair.Place, StringComparer.Ordinal);
        var groups = question.Options.Where(option => option.Group is not null).GroupBy(option => option.Group!, option => places[option.Name], StringComparer.Ordinal).Select(group => (IReadOnlyList<int>)[.. group]);
        var pairs = question.Options.SelectMany(option => option.Excludes.Distinct(StringComparer.Ordinal).Select(other => (IReadOnlyList<int>)[places[option.Name], places[other]]));
        var needs = question.Options.SelectMany(option => option.Needs.Select(other => new ChoiceNeed(places[option.Name], places[other])));
        return new([.. groups, .. pairs], [.. needs]);
    }
}
