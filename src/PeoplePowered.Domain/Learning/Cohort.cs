namespace PeoplePowered.Domain.Learning;

/// <summary>People who go through a learning programme together.</summary>
public sealed record Cohort
{
    /// <summary>A cohort.</summary>
    /// <param name="name">Its name, such as <c>Year one</c>.</param>
    /// <param name="period">When.</param>
    /// <param name="people">How many people, as published.</param>
    /// <param name="source">Where this is stated.</param>
    /// <param name="byRole">How many of each role, as far as published.</param>
    /// <param name="pairs">The learning pairs, where they are on record.</param>
    /// <param name="about">What they learn about, as published.</param>
    /// <param name="investments">The strategic investments that they learn from.</param>
    /// <param name="questions">The questions that they work on, as published.</param>
    /// <exception cref="ArgumentException">The name is empty, a role stands twice or all roles together surely exceed the cohort, or somebody stands in two pairs.</exception>
    public Cohort(
        string name,
        Term period,
        People people,
        Source source,
        ValueList<RoleCount>? byRole = null,
        ValueList<LearningPair>? pairs = null,
        string? about = null,
        ValueList<InvestmentId>? investments = null,
        ValueList<string>? questions = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Period = Guard.Against.Null(period);
        People = Guard.Against.Null(people);
        Source = Guard.Against.Null(source);
        ByRole = byRole ?? [];
        Pairs = pairs ?? [];
        About = about is null ? null : Guard.Against.NullOrWhiteSpace(about);
        Investments = investments ?? [];
        Questions = questions ?? [];
        if (ByRole.GroupBy(count => count.Role).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The role '{WireWord<ParticipantRole>.Of(twice.Key)}' of '{name}' stands twice; give it once.", nameof(byRole));
        var roles = QuantitySum.Of(ByRole.Select(count => count.People));
        if (people.Count.Is != QuantityKind.About && roles.Approximate == 0 && people.Count.High is { } most && roles.Lower > most)
            throw new ArgumentException(FormattableString.Invariant($"The roles of '{name}' add up to {roles.Lower} people, and the cohort has {people.Count}."), nameof(byRole));
        if (Pairs.SelectMany(pair => new[] { pair.Policy.Person, pair.Practice.Person }).GroupBy(person => person).Any(group => group.Skip(1).Any()))
            throw new ArgumentException($"Somebody stands in two learning pairs of '{name}'; each person is in one.", nameof(pairs));
        if (people.Count.Is != QuantityKind.About && 2 * Pairs.Count > (people.Count.High ?? decimal.MaxValue))
            throw new ArgumentException(FormattableString.Invariant($"'{name}' has {Pairs.Count} pairs, more than its people ({people.Count}) make."), nameof(pairs));
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>When.</summary>
    public Term Period { get; }

    /// <summary>How many people.</summary>
    public People People { get; }

    /// <summary>Where this is stated.</summary>
    public Source Source { get; }

    /// <summary>How many of each role, as far as published.</summary>
    public ValueList<RoleCount> ByRole { get; }

    /// <summary>The learning pairs, where they are on record.</summary>
    public ValueList<LearningPair> Pairs { get; }

    /// <summary>What they learn about, as published.</summary>
    public string? About { get; }

    /// <summary>The strategic investments that they learn from.</summary>
    public ValueList<InvestmentId> Investments { get; }

    /// <summary>The questions that they work on, as published.</summary>
    public ValueList<string> Questions { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
