using System.Text;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Interchange.Learning;

namespace PeoplePowered.Interchange.Tests.Learning;

public sealed class AttendanceCsvTests
{
    [Fact]
    public void People_and_numbers_of_others_are_read_by_activity()
    {
        var read = Read(
            "activity,person,people,role,organisation,region,came,registered",
            "launch,p1,,civil servant,Cabinet Office,London,yes,yes",
            "visit,p1,,civil servant,,,no,",
            "launch,,40,,,,yes,");
        Assert.Equal(["launch", "visit"], read.Value.Select(item => item.Activity.Value));
        var launch = read.Value[0].Attendance;
        Assert.Equal((true, true, null), (launch.Listed[0].Came, launch.Listed[0].Registered, launch.Listed[0].Invited));
        Assert.Equal("civil servant, Cabinet Office, London", launch.Listed[0].Participant.ToString());
        Assert.Equal(new CountedAttendance(People.Exactly(40)), Assert.Single(launch.Others));
        Assert.False(read.Value[1].Attendance.Listed[0].Came);
    }

    [Fact]
    public void Every_bad_row_is_told_at_once_and_no_pseudonym_is_repeated()
    {
        var read = Read(
            "activity,person,people,role,came,registered",
            "launch,secret-1,,civil servant,yes,",
            "launch,secret-1,,civil servant,yes,",
            "launch,secret-2,3,civil servant,yes,",
            "launch,,,civil servant,yes,",
            "launch,secret-3,,,yes,",
            "launch,secret-4,,civil servent,maybe,",
            "launch,,7,,yes,yes",
            ",secret-5,,funder,yes,");
        Assert.False(read.Success);
        Assert.Equal([3, 4, 5, 6, 7, 7, 8, 9], read.Problems.Select(problem => problem.Line));
        Assert.Contains(read.Problems, problem => problem.ToString().Contains("civil servant", StringComparison.Ordinal) && problem.Line == 7);
        Assert.DoesNotContain(read.Problems, problem => problem.ToString().Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a1,secret,funder,yes,extra")]
    [InlineData("a1,\"secret,funder,yes")]
    [InlineData("a1,x,secret,yes")]
    [InlineData("a1,x,funder,secret")]
    public void A_shifted_or_broken_row_repeats_no_cell(string row)
    {
        var read = Read("activity,person,role,came", row);
        Assert.False(read.Success);
        Assert.DoesNotContain(read.Problems, problem => problem.ToString().Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_spellings_of_an_organisation_are_refused() =>
        Assert.Equal(3, Assert.Single(Read("activity,person,role,organisation", "a,p,funder,DCLG", "a,q,funder,dclg").Problems).Line);

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.False(AttendanceCsv.Read(Path.Combine(Path.GetTempPath(), "no-such-attendance.csv")).Success);

    private static ReadResult<ValueList<ActivityAttendance>> Read(params string[] lines) => AttendanceCsv.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), "attendance.csv");
}
