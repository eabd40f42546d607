namespace PeoplePowered.Domain.Portfolios;

/// <summary>What is declared distinct at a place: between the finest places, and between periods.</summary>
internal readonly record struct DistinctScope(DistinctPeople? Places, DistinctPeople? Periods)
{
    /// <summary>The scope with declarations that hold from here down; the finer one stands.</summary>
    public DistinctScope With(IEnumerable<DistinctPeople> declarations) => declarations.Aggregate(this, (scope, declaration) => declaration.Between switch
    {
        DistinctBetween.Periods => scope with { Periods = declaration },
        _ when scope.Places?.Between >= declaration.Between => scope,
        _ => scope with { Places = declaration },
    });

    /// <summary>Whether no person stands in two of these parts: those distinct between sites are distinct between everything above them.</summary>
    public bool Covers(IEnumerable<RollUpDraft> parts) => Places is { } places && parts.All(part => (int)part.Place.Level <= (int)places.Between);
}
