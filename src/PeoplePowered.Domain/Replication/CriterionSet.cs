namespace PeoplePowered.Domain.Replication;

/// <summary>A set of criteria. The <c>default</c> is empty; equality is exact.</summary>
public readonly record struct CriterionSet
{
    private readonly ushort _bits;

    private CriterionSet(ushort bits) => _bits = bits;

    /// <summary>Whether it holds a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    public bool Contains(Criterion criterion) => (_bits & (1 << (int)criterion)) != 0;

    /// <summary>The set of some criteria.</summary>
    /// <param name="criteria">Defined criteria.</param>
    public static CriterionSet Of(IEnumerable<Criterion> criteria)
    {
        var bits = 0;
        foreach (var criterion in Guard.Against.Null(criteria))
            bits |= 1 << (int)Criteria.Of(criterion).Criterion;
        return new((ushort)bits);
    }
}
