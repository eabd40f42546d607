using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Values;

/// <summary>An amount: the least and the most with each input at its mean.</summary>
internal sealed record ValueMoney(string What, ValueList<decimal> Amount, ValueSimulation? Simulated);
