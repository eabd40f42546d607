using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What an organisation is in a contract; one organisation may have several roles.</summary>
[JsonConverter(typeof(WireWordConverter<CommissioningRole>))]
public enum CommissioningRole
{
    /// <summary>Decides what is bought, and for whom.</summary>
    [JsonStringEnumMemberName("commissioner")]
    Commissioner = 0,

    /// <summary>Pays for outcomes.</summary>
    [JsonStringEnumMemberName("outcome payer")]
    OutcomePayer,

    /// <summary>Delivers the service.</summary>
    [JsonStringEnumMemberName("provider")]
    Provider,

    /// <summary>Stands between payers, investors and providers, and manages the contract.</summary>
    [JsonStringEnumMemberName("intermediary")]
    Intermediary,

    /// <summary>Puts up money at risk until outcomes are paid for.</summary>
    [JsonStringEnumMemberName("investor")]
    Investor,

    /// <summary>Judges what was achieved, or what difference it made.</summary>
    [JsonStringEnumMemberName("evaluator")]
    Evaluator,
}
