using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Values;

/// <summary>
/// The answer of <c>value</c>, property by property as its JSON has it. Amounts are pairs of the least and the most, the same where they are known; fractions are
/// fractions. A value that does not apply, or could not be had, is <c>null</c>.
/// </summary>
internal sealed record ValueReport(
    string Name,
    string Currency,
    int BaseYear,
    string Prices,
    string Schedule,
    string? SchedulePublished,
    ValueMoney Costs,
    ValueMoney Benefits,
    ValueMoney NetPresentSocialValue,
    ValueRatio Ratio,
    ValueMoney OptimismBias,
    ValueList<ValuePayback> Payback,
    ValueList<ValueGroup> ByKind,
    ValueList<ValueGroup> ByAgency,
    ValueList<ValueLineAmount> Lines,
    ValueList<ValueYear> Years,
    ValueList<ValueSwitch> SwitchingValues,
    ValueTornado Tornado,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueGrid? Grid,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueBreakEven? BreakEven,
    ValueList<ValueStep> Workings,
    ValueList<PoolCaveat> Caveats,
    PoolMade Made);
