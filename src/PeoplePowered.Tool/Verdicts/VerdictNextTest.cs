namespace PeoplePowered.Tool.Verdicts;

/// <summary>Which test would decide it: how many further sites, of how many people where that is known, and with what chance.</summary>
internal sealed record VerdictNextTest(string What, int? Sites, int? PeopleASite, long? People, double? ChanceOfVerdict, double? MonteCarloStandardError);
