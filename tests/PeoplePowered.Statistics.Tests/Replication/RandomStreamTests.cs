using System.Reflection;
using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Tests.Replication;

public sealed class RandomStreamTests
{
    /// <summary>The known answers that come with the authors' Random123, file kat_vectors, philox4x32 with 10 rounds.</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdcceb, 0x5001e420u, 0x24126ea1u)]
    public void The_stream_is_philox(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint a, uint b, uint c, uint d)
    {
        var block = typeof(ShareBeyond).Assembly.GetType("PeoplePowered.Statistics.Distributions.RandomStream", throwOnError: true)!.GetMethod("Block", BindingFlags.Static | BindingFlags.NonPublic)!;
        Assert.Equal((a, b, c, d), ((uint, uint, uint, uint))block.Invoke(null, [c0, c1, c2, c3, k0, k1])!);
    }
}
