using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Which claims a cap per contract leaves unpaid. It is applied to what the caps per participant leave.</summary>
[JsonConverter(typeof(WireWordConverter<ContractCapOrder>))]
public enum ContractCapOrder
{
    /// <summary>First come, first paid, by the date of achievement; claims of the day on which the cap is reached share what is left in proportion. The order of lines in a file never counts.</summary>
    [JsonStringEnumMemberName("first come")]
    FirstCome = 0,

    /// <summary>Every claim is paid the same share.</summary>
    [JsonStringEnumMemberName("pro rata")]
    ProRata,
}
