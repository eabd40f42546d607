using System.Text;
using System.Text.Json.Nodes;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Tests.Json;

public sealed class JsonFuzzTests
{
    private static readonly byte[] s_valid = Encoding.UTF8.GetBytes(PortfolioJson.Write(FullPortfolio.Make()));
    private static readonly JsonObject s_schema = JsonNode.Parse(PortfolioJson.Schema())!.AsObject();

    private static readonly byte[][] s_pieces = new[]
    {
        "null", "true", "[]", "{}", "[", "]", "{", "}", "\"", ",", ":", "-1", "0", "1e999", "1e-999", "-0.0", "99999999999999999999999999999999", "\"\"", "\" \"", "\"\\uD800\"", "\"\\u0000\"",
        "\"figure\": \"mean\",", "\"is\": \"exact\",", "\"isExact\": true,", "\"x\": {\"y\": [1]},", "\\", "//", "\uFEFF", "\n", "İ", "😀", "NaN", "\"$type\": \"x\",", "\"$id\": \"1\",", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    }.Select(Encoding.UTF8.GetBytes).Append([0xC3]).Append([0xED, 0xA0, 0x80]).Append([0xFF, 0xFE]).ToArray();

    [Fact]
    public void Spoilt_bytes_are_read_whole_or_refused_with_a_reason_and_never_throw()
    {
        var random = new Random(20140623);
        var outcomes = new int[2];
        for (var round = 0; round < 3_000; round++)
        {
            var spoilt = Enumerable.Range(0, random.Next(1, 4)).Aggregate(s_valid, (bytes, _) => Spoil(bytes, random));
            outcomes[Examine(spoilt) ? 1 : 0]++;
        }

        Assert.True(outcomes[0] > 1_000 && outcomes[1] > 50, $"{outcomes[0]} were refused and {outcomes[1]} read: the mutations are too tame or too wild to say much.");
    }

    [Fact]
    public void Spoilt_values_are_read_whole_or_refused_with_the_path_of_a_part_that_stands_there()
    {
        var random = new Random(20150131);
        var places = Leaves(JsonNode.Parse(s_valid)!).Count();
        for (var round = 0; round < 2_000; round++)
        {
            var document = JsonNode.Parse(s_valid)!;
            Leaves(document).ElementAt(random.Next(places)).ReplaceWith(Replacement(random));
            var bytes = Encoding.UTF8.GetBytes(document.ToJsonString());
            if (!Examine(bytes))
                Assert.All(PortfolioJson.Read(bytes.AsMemory()).Problems, problem => Assert.StartsWith("$", problem.Column, StringComparison.Ordinal));
        }
    }

    /// <summary>Reads; checks that a refusal has reasons, and that what is read is what the schema allows and survives writing.</summary>
    private static bool Examine(byte[] bytes)
    {
        var result = PortfolioJson.Read(bytes.AsMemory());
        if (!result.TryGetValue(out var portfolio))
        {
            Assert.NotEmpty(result.Problems);
            Assert.All(result.Problems, problem => Assert.True(problem.Line > 0 && problem.Problem.Length > 0 && problem.Remedy.Length > 0, problem.ToString()));
            return false;
        }

        Assert.Equal(portfolio, PortfolioJson.Read(PortfolioJson.Write(portfolio)).Value);
        Assert.DoesNotContain(new SchemaValidator(s_schema).Problems(JsonNode.Parse(WithoutByteOrderMark(bytes))), problem => !IsNotRead(problem));
        return true;
    }

    /// <summary>A caveat's message and severity follow from its code, and are passed over on reading.</summary>
    private static bool IsNotRead(string problem) => problem.Contains("Caveat.message", StringComparison.Ordinal) || problem.Contains("Caveat.severity", StringComparison.Ordinal) || problem.Contains("CaveatSeverity", StringComparison.Ordinal);

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;

    private static byte[] Spoil(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(1, 60), bytes.Length - at);
        return random.Next(7) switch
        {
            0 => [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..at], .. s_pieces[random.Next(s_pieces.Length)], .. bytes[at..]],
            3 => [.. bytes[..at], .. bytes.AsSpan(at, length), .. bytes[at..]],
            4 => random.Next(8) == 0 ? bytes[..at] : [.. bytes[..at], (byte)'0', .. bytes[at..]],
            5 => Swap(bytes, "0123456789"u8, random),
            _ => Swap(bytes, "abcdefghijklmnopqrstuvwxyz"u8, random),
        };
    }

    private static byte[] Swap(byte[] bytes, ReadOnlySpan<byte> alphabet, Random random)
    {
        var copy = bytes.ToArray();
        var from = random.Next(bytes.Length);
        var found = copy.AsSpan(from).IndexOfAny(alphabet);
        if (found >= 0)
            copy[from + found] = alphabet[random.Next(alphabet.Length)];
        return copy;
    }

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Leaves(member.Value!)),
        JsonArray { Count: > 0 } items => items.SelectMany(item => Leaves(item!)),
        _ => [node],
    };

    private static JsonNode? Replacement(Random random) => random.Next(12) switch
    {
        0 => null,
        1 => new JsonObject(),
        2 => new JsonArray(),
        3 => new JsonObject { ["x"] = new JsonArray(1) },
        4 => true,
        5 => string.Empty,
        6 => "two words",
        7 => "2014-02",
        8 => -1,
        9 => 1.5,
        10 => double.MaxValue,
        _ => random.Next(100),
    };
}
