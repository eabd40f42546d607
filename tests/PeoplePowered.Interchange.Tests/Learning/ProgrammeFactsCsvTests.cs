using System.Text;
using PeoplePowered.Domain;
using PeoplePowered.Interchange.Learning;

namespace PeoplePowered.Interchange.Tests.Learning;

public sealed class ProgrammeFactsCsvTests
{
    [Fact]
    public void Facts_keep_their_words_dates_and_sources()
    {
        var read = Read("kind,when,name,detail,source", "event,2013-01-17,Launch,\"London, 18:30\",a page", "activities,2013/2015,Kinds,visits,another page");
        Assert.Equal(new ProgrammeFact(ProgrammeFactKind.Event, PartialDate.Parse("2013-01-17"), null, "Launch", "London, 18:30", new Source("a page")), read.Value[0]);
        Assert.Equal((PartialDate.Parse("2013"), PartialDate.Parse("2015")), (read.Value[1].From, read.Value[1].To!));
    }

    [Fact]
    public void Every_bad_row_is_told_at_once()
    {
        var read = Read("kind,when,name,detail,source", "evnt,2013,a,b,c", "event,2013/2012,a,b,c", "event,spring,d,e,f", ",2013,a,b,c", "event,2013,g,h,i", "event,2013,g,h,i", "event,2013,j,,");
        Assert.Equal([2, 3, 4, 5, 7, 8, 8], read.Problems.Select(problem => problem.Line));
        Assert.Contains("event", read.Problems[0].ToString(), StringComparison.Ordinal);
    }

    private static ReadResult<ValueList<ProgrammeFact>> Read(params string[] lines) => ProgrammeFactsCsv.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), "facts.csv");
}
