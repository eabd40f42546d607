using FsCheck;
using FsCheck.Fluent;

namespace PeoplePowered.Interchange.Tests.Csv;

/// <summary>The suggestion for a misspelt name is the first of those that the plain table of Levenshtein (1966) finds nearest.</summary>
public sealed class SuggestionTests
{
    private static readonly Gen<string> s_name = from length in Gen.Choose(1, 24)
                                                 from letters in Gen.Elements('a', 'b', 'c', 'A', 'é', '-', '7').ListOf(length)
                                                 select $"x{string.Concat(letters)}y";

    [Fact]
    public void The_name_suggested_is_the_first_of_the_nearest_within_a_quarter_of_its_letters() =>
        Prop.ForAll(
            (from known in s_name.NonEmptyListOf()
             from seed in Gen.Elements<string>(known)
             from at in Gen.Choose(0, seed.Length)
             from inserted in Gen.Elements("", "q", "qrs", "a")
             from other in s_name
             from name in Gen.Elements(seed.Insert(at, inserted), $"{seed[..at]}{inserted}", $"{other[..1]}{seed[at..]}", other)
             select (known.Distinct(StringComparer.Ordinal).ToList(), name.Trim('-'))).ToArbitrary(),
            pair => Suggested(pair.Item2, pair.Item1) == Expected(pair.Item2, pair.Item1))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20130117, 7));

    [Fact]
    public void A_name_is_suggested_to_many_rows_alike() =>
        Assert.Single(Remedies(["Talent Match", "Ambition"], "Talent Mach", "Talent Mach", "Talent Mach").Distinct(StringComparer.Ordinal));

    private static string? Suggested(string name, List<string> known)
    {
        var remedy = known.Contains(name, StringComparer.Ordinal) ? $"Did you mean '{name}'?" : Remedies(known, name)[0];
        return remedy.StartsWith("Did", StringComparison.Ordinal) ? remedy["Did you mean '".Length..^2] : null;
    }

    private static List<string> Remedies(List<string> known, params string[] names) => Evidence.Read(
        ("a-rate-card.csv", $"outcome,description,tariff_gbp\n{string.Concat(known.Select(name => $"{name},D,5\n"))}"),
        ("a-results.csv", $"site,participants,outcome,achieved\n{string.Concat(names.Select((name, index) => FormattableString.Invariant($"Site {index},2,{name},1\n")))}"))
        .Problems.Select(problem => problem.Remedy).ToList();

    private static string? Expected(string name, List<string> known)
    {
        if (known.Contains(name, StringComparer.Ordinal))
            return name;
        return known
            .Select(candidate => (Candidate: candidate, Distance: Letters(candidate) == Letters(name) ? 0 : Distance(name, candidate)))
            .Where(pair => pair.Distance <= Math.Max(Math.Min(2, pair.Candidate.Length / 3), pair.Candidate.Length / 4))
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
    }

    private static string Letters(string text) => text.Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                table[row, column] = row == 0 || column == 0
                    ? row + column
                    : Math.Min(table[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1), Math.Min(table[row - 1, column], table[row, column - 1]) + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
