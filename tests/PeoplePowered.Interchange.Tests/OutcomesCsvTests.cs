using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Tests;

public sealed class OutcomesCsvTests
{
    [Fact]
    public void Sites_and_counts_are_read_in_a_line()
    {
        var read = Read("site,achieved,participants\nNorth,41,100\nEast,30,90\n", "in-work").Value;
        Assert.Equal(["North", "East"], read.Select(item => item.For.Site!.Value));
        Assert.Equal(new CountOfParticipants(41, 100), read[0].Figure);
        Assert.Equal(("ours", "in-work", "ours-results.csv"), (read[0].Outcome.Framework.Value, read[0].Outcome.Key.Value, read[0].Source.Title));
    }

    [Fact]
    public void A_column_may_name_the_outcome_and_others_are_passed_over()
    {
        var read = Read("site,outcome,note,achieved,participants,period_start,period_end\nNorth,in-work,x,41,100,2015-01,2017-12\nNorth,trained,y,,100,,\n").Value;
        Assert.Equal(["in-work", "trained"], read.Select(item => item.Outcome.Key.Value));
        Assert.IsType<UnknownFigure>(read[1].Figure);
        Assert.Equal("2015-01", read[0].Period!.Start.ToString());
    }

    [Fact]
    public void A_comparison_group_makes_counts_of_two_arms()
    {
        const string text = "site,achieved,participants,comparison_achieved,comparison_participants\nLewis 1983,43,53,37,55\n";
        Assert.Equal((new TwoArmCounts(43, 53, 37, 55), EvidenceDesign.Comparison), Read(text, "reoffended").Value.Select(item => (item.Figure, item.Design)).Single());
        Assert.Equal(EvidenceDesign.Randomised, Read(text, "reoffended", EvidenceDesign.Randomised).Value[0].Design);
    }

    [Theory]
    [InlineData("site,achieved,participants\nNorth,1,2\n", EvidenceDesign.Randomised, "'Randomised' has a comparison, and the file has no comparison group")]
    [InlineData("site,achieved,participants,comparison_achieved,comparison_participants\nNorth,1,2,1,2\n", EvidenceDesign.BeforeAfter, "'BeforeAfter' has no comparison, and the file has a comparison group")]
    public void A_design_that_does_not_fit_the_columns_is_refused(string text, EvidenceDesign design, string said) =>
        Assert.Contains(said, Assert.Single(Read(text, "in-work", design).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_figure_with_a_blank_cell_keeps_what_was_reported_and_names_the_cell()
    {
        var read = Read("site,achieved,participants,comparison_achieved,comparison_participants\nB,3,9,,\nC,3,,4,9\nD,,,,\n", "in-work").Value;
        Assert.Equal(
            [
                new UnknownFigure("comparison_achieved and comparison_participants not reported", People.Exactly(9)),
                new UnknownFigure("participants not reported"),
                new UnknownFigure(UnknownFigure.NotReported),
            ],
            read.Select(item => item.Figure));
    }

    [Fact]
    public void A_second_period_of_a_site_is_refused_with_where_to_put_it() =>
        Assert.Contains("a file of its own", Assert.Single(Read("site,achieved,participants,period_start,period_end\nNorth,1,2,2015,2015\nNorth,2,4,2016,2016\n", "in-work").Problems).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Every_bad_line_is_reported_at_once()
    {
        var fault = Assert.Throws<DataRefusedException>(() => Read("site,achieved,participants\nNorth,many,100\n,30,90\nSouth,-3,120\nnorth,1,2\n", "in-work").Value);
        Assert.Equal([2, 3, 4, 5], fault.Problems.Select(problem => problem.Line).Distinct());
        Assert.Contains("'many'", fault.Message, StringComparison.Ordinal);
        Assert.All(fault.Problems, problem => Assert.NotEmpty(problem.Remedy));
    }

    [Theory]
    [InlineData("site,achieved,participants\nNorth,1,2\n", null, "Nothing says of which outcome")]
    [InlineData("site,outcome,achieved,participants\nNorth,a,1,2\n", "in-work", "The file has a column 'outcome' too")]
    [InlineData("site,achieved,participants,comparison_achieved\nNorth,1,2,1\n", "in-work", "One of the two columns of the comparison group is missing")]
    [InlineData("site,achieved\nNorth,1\n", "in-work", "participants")]
    public void A_file_that_leaves_something_open_is_refused_with_a_remedy(string text, string? outcome, string said) =>
        Assert.Contains(Read(text, outcome).Problems, problem => problem.ToString().Contains(said, StringComparison.Ordinal) && problem.Remedy.Length > 0);

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere/at-all.csv")]
    public void A_file_that_is_not_there_is_refused(string path) => Assert.Single(OutcomesCsv.Read(path, "in-work").Problems);

    [Fact]
    public void A_blank_name_is_refused_by_the_name_of_its_parameter()
    {
        Assert.Throws<ArgumentException>("outcome", () => OutcomesCsv.Read("any.csv", " "));
        Assert.Throws<ArgumentException>("framework", () => OutcomesCsv.Read("any.csv", "in-work", string.Empty));
    }

    private static ReadResult<PeoplePowered.Domain.ValueList<ReportedOutcome>> Read(string text, string? outcome = null, EvidenceDesign? design = null)
    {
        var folder = Directory.CreateTempSubdirectory("outcomes").FullName;
        var path = Path.Combine(folder, "ours-results.csv");
        try
        {
            File.WriteAllText(path, text);
            return OutcomesCsv.Read(path, outcome, design: design);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
