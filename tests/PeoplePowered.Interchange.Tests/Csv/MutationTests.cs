using System.Text;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Tests.Csv;

/// <summary>Damages the real files at random, the same way in every run.</summary>
public sealed class MutationTests
{
    private static readonly string[] s_cells =
    [
        "", " ", "-1", "0", "1e3", "1e400", "1e-400", "NaN", "46%", "£5", "1,234", "\"", "\"\"", "\"a\nb\"", "a\"b", "total", "exact", "unknown", "between", "gross",
        "net percentage points", "2013", "2013-13", "9999-12-31", "0001", "descriptive", "randomised", "İ", "ı", "\u0085", "\uFEFF", "assessment-1", "Talent Match", "x;y", "x\ty",
    ];

    private static readonly byte[] s_bytes = [0, (byte)'\n', (byte)'\r', (byte)',', (byte)'"', (byte)';', (byte)' ', (byte)'-', (byte)'9', (byte)'e', 0x80, 0xA3, 0xC2, 0xE2, 0xEF, 0xFF];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Damaged_files_are_refused_with_reasons_or_held_and_written_back_whole_and_nothing_is_thrown(int seed)
    {
        var random = new Random(seed);
        var (read, refused) = (0, 0);
        for (var run = 0; run < 500; run++)
        {
            var files = Evidence.Files(Evidence.Names);
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                var name = Evidence.Names[random.Next(Evidence.Names.Length)];
                files[name] = Mutated(files[name].ToArray(), random);
            }

            var result = PortfolioFolder.Read(files);
            if (result.TryGetValue(out var portfolio))
            {
                read++;
                WritesBack(portfolio);
            }
            else
            {
                refused++;
                Assert.All(result.Problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Problem) || string.IsNullOrWhiteSpace(problem.Remedy)));
            }
        }

        Assert.True(read > 50 && refused > 50, $"{read} read, {refused} refused");
    }

    [Fact]
    public void Damaged_tables_of_studies_are_refused_with_reasons_or_held_and_nothing_is_thrown()
    {
        var random = new Random(4);
        var (read, refused) = (0, 0);
        for (var run = 0; run < 2000; run++)
        {
            var bytes = Mutated(File.ReadAllBytes(Path.Combine(Evidence.Folder, "moral-credential.csv")), random);
            var result = StudyTable.Read(bytes, "s.csv", new StudyColumn("estimate", StudyColumnKind.Number), new StudyColumn("standard_error", StudyColumnKind.PositiveNumber));
            if (result.TryGetValue(out var table))
            {
                read++;
                Assert.All(table.Rows, row => Assert.True(row.Number("standard_error") is null or > 0));
            }
            else
            {
                refused++;
                Assert.All(result.Problems, problem => Assert.NotEmpty(problem.Remedy));
            }
        }

        Assert.True(read > 50 && refused > 50, $"{read} read, {refused} refused");
    }

    private static void WritesBack(Portfolio portfolio)
    {
        var again = PortfolioFolder.Read(PortfolioFolder.Write(portfolio)).Value;
        Assert.Equal(portfolio.Initiatives, again.Initiatives);
        Assert.Equal(portfolio.Investments, again.Investments);
        Assert.Equal(portfolio.Partnerships, again.Partnerships);
        Assert.Equal(portfolio.Grants, again.Grants);
        Assert.Equal(portfolio.Frameworks, again.Frameworks);
        Assert.Equal(portfolio.RateCards, again.RateCards);
        Assert.Equal(portfolio.ReportedOutcomes, again.ReportedOutcomes);
    }

    private static byte[] Mutated(byte[] bytes, Random random) => random.Next(6) switch
    {
        0 => [.. bytes.Take(random.Next(bytes.Length))],
        1 => Replaced(bytes, random.Next(bytes.Length), 1, [s_bytes[random.Next(s_bytes.Length)]]),
        2 => Replaced(bytes, random.Next(bytes.Length), 1, []),
        3 => Replaced(bytes, random.Next(bytes.Length), 0, [(byte)random.Next(256)]),
        4 => MutatedCell(bytes, random),
        _ => MutatedLine(bytes, random),
    };

    private static byte[] Replaced(byte[] bytes, int at, int count, byte[] by) => [.. bytes[..at], .. by, .. bytes[(at + count)..]];

    private static byte[] MutatedCell(byte[] bytes, Random random)
    {
        var commas = Enumerable.Range(0, bytes.Length).Where(index => bytes[index] == (byte)',').ToList();
        if (commas.Count == 0)
            return bytes;
        var start = commas[random.Next(commas.Count)] + 1;
        var end = Array.FindIndex(bytes, start, value => value is (byte)',' or (byte)'\r' or (byte)'\n');
        return Replaced(bytes, start, (end < 0 ? bytes.Length : end) - start, Encoding.UTF8.GetBytes(s_cells[random.Next(s_cells.Length)]));
    }

    private static byte[] MutatedLine(byte[] bytes, Random random)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        var (from, to) = (random.Next(lines.Count), random.Next(lines.Count));
        var line = lines[from];
        if (random.Next(2) == 0)
            lines.RemoveAt(from);
        lines.Insert(Math.Min(to, lines.Count), line);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
