using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>A line of any case as a product of factors in some years.</summary>
internal sealed record ProgramLine(
    string Name,
    ValueSide Side,
    ValueKind Kind,
    Agency? Agency,
    bool IsTransfer,
    PriceBasis? Prices,
    DiscountSchedule? Discounting,
    YearProfile Years,
    ValueList<ProgramFactor> Factors,
    ProgramFactor? DropOff,
    Source? Source)
{
    /// <summary>1 for a benefit, -1 for a cost.</summary>
    public int Sign => Side == ValueSide.Benefit ? 1 : -1;

    /// <summary>Whether the public sector bears it; also where nobody was named.</summary>
    public bool IsPublic => Agency?.IsPublic ?? true;

    /// <summary>All factors, the drop-off last.</summary>
    public IEnumerable<ProgramFactor> AllFactors => DropOff is null ? Factors : Factors.Append(DropOff);

    /// <summary>Where the line and its inputs are stated.</summary>
    public IEnumerable<Source> Sources => new[] { Source }.Concat(AllFactors.Select(factor => factor.Input.Source)).OfType<Source>().Distinct();

    public static ProgramLine Of(ValueLine line)
    {
        List<ProgramFactor> factors = [Factor(line.Name, "unit value", line.UnitValue, FactorKind.Value), Factor(line.Name, "volume", line.Volume, FactorKind.Value)];
        if (line.OptimismBias is { } bias)
            factors.Add(Factor(line.Name, "optimism bias", bias, line.Side == ValueSide.Cost ? FactorKind.Uplift : FactorKind.Complement) with { IsOptimism = true });
        return new(line.Name, line.Side, line.Kind, line.Agency, line.IsTransfer, line.Prices, line.Discounting, line.Years, [.. factors], null, line.Source);
    }

    public static ProgramLine Of(SocialOutcome outcome) => new(
        outcome.Name,
        ValueSide.Benefit,
        outcome.Kind,
        outcome.Agency,
        IsTransfer: false,
        outcome.Prices,
        outcome.Discounting,
        YearProfile.Each(outcome.FirstYear, outcome.FirstYear + outcome.Duration - 1),
        [
            Factor(outcome.Name, "people", outcome.People, FactorKind.Value),
            Factor(outcome.Name, "change", outcome.Change, FactorKind.Value),
            Factor(outcome.Name, "value per unit", outcome.ValuePerUnit, FactorKind.Value),
            Factor(outcome.Name, "deadweight", outcome.Deadweight, FactorKind.Complement),
            Factor(outcome.Name, "displacement", outcome.Displacement, FactorKind.Complement),
            Factor(outcome.Name, "attribution", outcome.Attribution, FactorKind.Complement),
        ],
        outcome.Duration > 1 ? Factor(outcome.Name, "drop-off", outcome.DropOff, FactorKind.Retention) : null,
        outcome.Source);

    private static ProgramFactor Factor(string line, string part, ValueInput input, FactorKind kind) => new(input.Name ?? $"{line}: {part}", input, kind);
}
