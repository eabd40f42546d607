namespace PeoplePowered.Domain.Portfolios;

/// <summary>What an outcome that is reported per period comes to in one period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Amount">How much; a part that reports other periods but not this one counts as unknown.</param>
public sealed record PeriodRollUp(ReportingPeriod Period, RollUpAmount Amount);
