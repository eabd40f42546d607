using System.Text.Json.Serialization;

namespace PeoplePowered.Tool.Values;

/// <summary>What a kind of value, or an agency in a kind of value, pays and gains.</summary>
internal sealed record ValueGroup([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Agency, string Kind, ValueMoney Costs, ValueMoney Benefits, ValueMoney Net);
