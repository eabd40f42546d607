using NodaTime;

namespace PeoplePowered.Domain.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2013", "2013-01-01", "2013-12-31")]
    [InlineData("2014-06", "2014-06-01", "2014-06-30")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2013-01-17", "2013-01-17", "2013-01-17")]
    public void A_date_of_any_precision_is_read_and_written(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(text, date.ToString());
        Assert.Equal(PartialDate.Parse(earliest).Earliest, date.Earliest);
        Assert.Equal(PartialDate.Parse(latest).Earliest, date.Latest);
    }

    [Theory]
    [InlineData("17/01/2013")]
    [InlineData("2013-1-17")]
    [InlineData("2013-13")]
    [InlineData("2013-02-29")]
    [InlineData("0000")]
    [InlineData("13")]
    [InlineData("")]
    [InlineData("２０１３")]
    public void Another_form_is_refused(string text) => Assert.Throws<FormatException>(() => PartialDate.Parse(text));

    [Theory]
    [InlineData("2013-01-17", Knowledge.Known)]
    [InlineData("2013-01-16", Knowledge.Known)]
    [InlineData("2013-01", Knowledge.PossiblyKnown)]
    [InlineData("2013", Knowledge.PossiblyKnown)]
    [InlineData("2012", Knowledge.Known)]
    [InlineData("2013-01-18", Knowledge.NotYetKnown)]
    [InlineData("2014", Knowledge.NotYetKnown)]
    public void What_is_known_on_a_day_follows_from_the_precision(string date, Knowledge expected) =>
        Assert.Equal(expected, PartialDate.Parse(date).KnownOn(new LocalDate(2013, 1, 17)));
}
