using System.Text;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Interchange.Tests.Csv;

/// <summary>Large files are held, or refused, whole.</summary>
public sealed class LargeFilesTests
{
    [Fact]
    public void Names_that_are_not_known_are_refused_by_the_thousand_and_each_still_gets_its_suggestion()
    {
        var known = Rows("investment,announced,amount_gbp,starts,ends,partnerships,priority_group", 4000, row => $"Investment in neighbourhood number {row},,5,,,,");
        var awards = Rows("investment,area,lead_organisation,lead_sector,award_gbp,award_is", 5000, row => row < 4000
            ? $"Investment in neighbourhood number {row},Area {row},,,5,exact"
            : $"{(row % 2 == 0 ? "Unmatched community programme" : "Investment in neighborhood number")} {row % 1000},Area {row},,,5,exact");
        var problems = Evidence.Read(("partnership-awards.csv", awards), ("strategic-investments.csv", known)).Problems;
        Assert.Equal(1000, problems.Count);
        Assert.StartsWith("Write one of: 'Investment in neighbourhood number 0', ", problems[0].Remedy, StringComparison.Ordinal);
        Assert.Equal("Did you mean 'Investment in neighbourhood number 1'?", problems[1].Remedy);
        Assert.Equal("Did you mean 'Investment in neighbourhood number 999'?", problems[999].Remedy);
    }

    [Fact]
    public void Thousands_of_programme_outcomes_and_wordings_are_held()
    {
        var text = Rows(
            "investment,site,outcome,definition,vintage,kind,value_percent,ci_lower,ci_upper,participants,design,source",
            16000,
            row => $"T,Site {row},outcome-{row / 2},{(row % 2 == 0 ? "Worded" : "Worded otherwise")},,gross,5,,,,descriptive,s");
        var framework = Assert.Single(Evidence.Read(("programme-results.csv", text)).Value.Frameworks);
        Assert.Equal(16000, framework.Outcomes.Count);
        Assert.Equal("Worded otherwise", framework.Find(new("outcome-7999"), 2)!.Description);
    }

    [Fact]
    public void Thousands_of_sites_are_held()
    {
        var text = Rows("site,participants,outcome,achieved", 40000, row => $"Site {row / 5},20,outcome-{row % 5},{row % 20}");
        var portfolio = Evidence.Read(("a-results.csv", text)).Value;
        Assert.Equal((8000, 40000, 5), (portfolio.Sites.Count, portfolio.ReportedOutcomes.Count, portfolio.Frameworks[0].Outcomes.Count));
    }

    [Fact]
    public void Thousands_of_milestones_that_each_imply_the_one_before_are_held()
    {
        var text = Rows("outcome,description,tariff_gbp,implies", 8000, row => $"outcome-{row},D,5,{(row == 0 ? string.Empty : $"outcome-{row - 1}")}");
        var framework = Assert.Single(Evidence.Read(("a-rate-card.csv", text)).Value.Frameworks);
        Assert.Equal(7999, framework.PrerequisitesOf(new("outcome-7999")).Count());
    }

    [Fact]
    public void Frameworks_are_equal_by_identifier_and_definitions_in_order()
    {
        OutcomeDefinition[] outcomes = [new(new("x")), new(new("y"), prerequisite: new("x")), new(new("x"), version: 2)];
        var framework = new OutcomesFramework(new("f"), [.. outcomes]);
        var same = new OutcomesFramework(new("f"), [.. outcomes]);
        Assert.Equal(framework, same);
        Assert.Equal(framework.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(framework, new OutcomesFramework(new("g"), [.. outcomes]));
        Assert.NotEqual(framework, new OutcomesFramework(new("f"), [.. outcomes.Reverse()]));
        Assert.NotEqual(framework, new OutcomesFramework(new("f"), [.. outcomes.Take(2)]));
        Assert.Equal(framework, framework with { });
        Assert.Same(outcomes[2], framework.Find(new("x"), 2));
        Assert.Null(framework.Find(new("x"), 3));
    }

    [Theory]
    [InlineData("x>y y>x")]
    [InlineData("w>x x>y y>z z>x")]
    [InlineData("x y>x x>y")]
    [InlineData("x>y y z x>z y>x")]
    [InlineData("x>none")]
    [InlineData("y x>y z>none")]
    public void Prerequisites_in_a_circle_or_of_nothing_defined_are_refused(string definitions) =>
        Assert.Throws<ArgumentException>("outcomes", () => Framework(definitions));

    [Theory]
    [InlineData("x y>x z>y w>y")]
    [InlineData("z>y y>x x w>z")]
    [InlineData("x x>y y")]
    [InlineData("x>y y y>z z")]
    public void Prerequisites_that_come_to_an_end_are_held(string definitions) =>
        Assert.Equal(definitions.Split(' ').Length, Framework(definitions).Outcomes.Count);

    /// <summary>Definitions such as <c>x y&gt;x</c>: y implies x; a key that stands again is its next version.</summary>
    private static OutcomesFramework Framework(string definitions)
    {
        var parts = definitions.Split(' ').Select(definition => definition.Split('>')).ToList();
        return new(new("f"), [.. parts.Select((part, index) => new OutcomeDefinition(
            new(part[0]),
            version: 1 + parts.Take(index).Count(before => before[0] == part[0]),
            prerequisite: part.Length > 1 ? new(part[1]) : null))]);
    }

    private static string Rows(string header, int count, Func<int, string> row)
    {
        var text = new StringBuilder(header).Append('\n');
        for (var index = 0; index < count; index++)
            text.Append(row(index)).Append('\n');
        return text.ToString();
    }
}
