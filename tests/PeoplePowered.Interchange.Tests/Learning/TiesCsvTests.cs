using System.Text;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Interchange.Learning;

namespace PeoplePowered.Interchange.Tests.Learning;

public sealed class TiesCsvTests
{
    private const string People = """
        person,role,responded,organisation,region,note
        xa,civil servant,yes,Home Office,London,x
        xb,deliverer,yes,,North West,
        xc,beneficiary,no,,,
        xd,elected member,,,,

        """;

    [Fact]
    public void Two_files_give_a_wave()
    {
        var survey = Read("from,to,kind,date,weight,source\nxa,xb,seeks advice from,2013-01,2.5,Form 7\nxb,xc,,,,\nxa,xb,,,,\n", People).Value;
        Assert.Equal("ties", survey.Name);
        Assert.Equal([ParticipantRole.CivilServant, ParticipantRole.Deliverer, ParticipantRole.Beneficiary, ParticipantRole.ElectedMember], survey.Roster.Select(person => person.Role));
        Assert.Equal(("Home Office", "London", "North West"), (survey.Roster[0].Organisation!.Name, survey.Roster[0].Region, survey.Roster[1].Region));
        Assert.Equal([new("xa"), new Pseudonym("xb")], survey.Responded);
        Assert.Equal(new Tie(new("xa"), new("xb"), TieKind.SeeksAdviceFrom, new(2013, 1), 2.5, new("Form 7")), survey.Ties[0]);
        Assert.Equal([TieKind.SeeksAdviceFrom, TieKind.Knows, TieKind.Knows], survey.Ties.Select(tie => tie.Kind));
    }

    [Fact]
    public void A_wave_in_which_nobody_reports_a_tie_is_one() => Assert.Empty(Read("from,to\n", People).Value.Ties);

    [Fact]
    public void Every_problem_of_both_files_is_reported_at_once_and_nobody_is_named()
    {
        var problems = Read(
            "from,to,kind,weight,date\nxa,xz,,,\nxc,xa,,,\nxa,xa,,,\nxa,xb,,,\nxa,xb,knows,,\n,xb,likes,-1,17/1/2013\nxa,xb,works with,0,\n",
            People).Problems;
        Assert.Equal([(2, "to"), (3, "from"), (4, "to"), (6, "to"), (7, "from"), (7, "kind"), (7, "date"), (7, "weight"), (8, "weight")], problems.Select(problem => (problem.Line, problem.Column!)));
        Assert.All(problems, problem => Assert.DoesNotMatch(@"\bx[a-z]\b", problem.ToString()));
        Assert.Contains("Line 5 has the same tie already.", problems[3].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_of_people_is_reported_without_blaming_the_ties()
    {
        var problems = Read("from,to\nxa,xq\n", "person,role,responded,organisation\nxa,civil servent,yes,\nxb,,perhaps,DWP\nxb,deliverer,yes,dwp\nxa,deliverer,no,\n,deliverer,no,\n").Problems;
        Assert.All(problems, problem => Assert.Equal("people.csv", problem.File));
        Assert.All(problems, problem => Assert.DoesNotMatch(@"\bx[a-z]\b", problem.ToString()));
        Assert.Equal([(2, "role"), (3, "responded"), (3, "role"), (4, "person"), (4, "organisation"), (5, "person"), (6, "person")], problems.Select(problem => (problem.Line, problem.Column!)));
        Assert.Equal("Did you mean 'civil servant'?", problems[0].Remedy);
    }

    [Fact]
    public void A_missing_column_or_file_is_named()
    {
        Assert.Equal(["people.csv", "ties.csv"], Read("from,whom\na,b\n", "person,role\nxa,funder\n").Problems.Select(problem => problem.File).Distinct(StringComparer.Ordinal));
        Assert.Equal(2, TiesCsv.Read("/no/such/ties.csv", "/no/such/people.csv").Problems.Count);
    }

    private static ReadResult<TieSurvey> Read(string ties, string people) => TiesCsv.Read(Encoding.UTF8.GetBytes(ties), "ties.csv", Encoding.UTF8.GetBytes(people), "people.csv");
}
