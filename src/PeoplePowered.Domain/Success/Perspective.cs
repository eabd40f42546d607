namespace PeoplePowered.Domain.Success;

/// <summary>One party's view of success: which criteria it holds to, which of them have to be met, how the others weigh, and what people say in their own words.</summary>
public sealed record Perspective
{
    /// <summary>A perspective.</summary>
    /// <param name="role">Whose it is.</param>
    /// <param name="name">Its name, such as <c>Young people of North</c>.</param>
    /// <param name="criteria">Its criteria, at least one, each once.</param>
    /// <param name="weights">What is known of the weights of those that weigh; nothing where <c>null</c>.</param>
    /// <param name="leastValue">
    /// The weighted value, from 0 to 1, from which on it is satisfied with what weighs; <c>null</c> where no line was declared, and then must-haves alone decide.
    /// </param>
    /// <param name="testimonies">What people say in their own words.</param>
    /// <exception cref="ArgumentException">
    /// There is no criterion, one stands twice, the weights do not name exactly the criteria that weigh, or the line lies outside 0 to 1 or has nothing to weigh.
    /// </exception>
    public Perspective(
        PerspectiveRole role,
        string name,
        ValueList<PerspectiveCriterion> criteria,
        PerspectiveWeights? weights = null,
        double? leastValue = null,
        ValueList<Testimony>? testimonies = null)
    {
        Role = Guard.Against.EnumOutOfRange(role);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Criteria = Guard.Against.Null(criteria);
        Weights = weights ?? PerspectiveWeights.Unknown;
        LeastValue = leastValue is { } line ? Guard.Against.OutOfRange(Guard.Against.NonFinite(line, nameof(leastValue)), nameof(leastValue), 0, 1) : null;
        Testimonies = testimonies ?? [];
        if (criteria.Count == 0)
            throw new ArgumentException($"The perspective '{name}' has no criterion.", nameof(criteria));
        if (criteria.GroupBy(item => item.Criterion).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The perspective '{name}' names the criterion '{twice.Key}' twice; it either has to be met or weighs.", nameof(criteria));
        var weighed = Weighted.Select(item => item.Criterion).ToHashSet();
        if (Weights.Named.Any() && !weighed.SetEquals(Weights.Named))
            throw new ArgumentException($"The weights of '{name}' name {string.Join(", ", Weights.Named)}, and the criteria that weigh are {(weighed.Count == 0 ? "none" : string.Join(", ", weighed))}; name exactly these.", nameof(weights));
        if (LeastValue is not null && weighed.Count == 0)
            throw new ArgumentException($"The perspective '{name}' has a line for a weighted value, and no criterion that weighs.", nameof(leastValue));
    }

    /// <summary>Whose it is.</summary>
    public PerspectiveRole Role { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its criteria.</summary>
    public ValueList<PerspectiveCriterion> Criteria { get; }

    /// <summary>What is known of the weights of those that weigh.</summary>
    public PerspectiveWeights Weights { get; }

    /// <summary>The weighted value from which on it is satisfied with what weighs, where declared.</summary>
    public double? LeastValue { get; }

    /// <summary>What people say in their own words; each is read through its consent.</summary>
    public ValueList<Testimony> Testimonies { get; }

    /// <summary>The criteria that have to be met.</summary>
    public IEnumerable<PerspectiveCriterion> MustHaves => Criteria.Where(item => item.IsMustHave);

    /// <summary>The criteria that weigh.</summary>
    public IEnumerable<PerspectiveCriterion> Weighted => Criteria.Where(item => !item.IsMustHave);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
