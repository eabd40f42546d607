using System.Text;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Values;

namespace PeoplePowered.Interchange.Tests.Values;

public sealed class DiscountSchedulesCsvTests
{
    /// <summary>The rates as the Green Book of February 2026 has them.</summary>
    private const string GreenBook = """
        years_from,years_to,standard,health,sensitivity_over_50y
        0,30,0.0350,0.0150,0.0300
        31,75,0.0300,0.0129,0.0257
        76,125,0.0250,0.0107,0.0214
        126,200,0.0200,0.0086,0.0171
        201,300,0.0150,0.0064,0.0129
        301,,0.0100,0.0043,0.0086
        """;

    private static ReadResult<ValueList<DiscountSchedule>> Read(string text) => DiscountSchedulesCsv.Read(Encoding.UTF8.GetBytes(text), "rates.csv", new PartialDate(2026, 2));

    [Fact]
    public void The_schedules_that_come_with_the_library_are_those_of_the_file()
    {
        var read = Read(GreenBook).Value;
        Assert.Equal(["standard", "health", "sensitivity_over_50y"], read.Select(schedule => schedule.Name));
        Assert.Equal(DiscountSchedules.GreenBook2026.All.Select(schedule => schedule.Bands), read.Select(schedule => schedule.Bands));
        Assert.Equal(new PartialDate(2026, 2), read[0].Published);
    }

    [Theory]
    [InlineData("years_from,years_to,standard\n0,30,3.5\n31,,0.03", "0.035")]
    [InlineData("years_from,years_to,standard\n0,30,0.035\n32,,0.03", "does not follow")]
    [InlineData("years_from,years_to,standard\n0,30,\n31,,0.03", "blank")]
    [InlineData("years_from,years_to,standard\n0,30,0.035\n31,5,0.03", "out of order")]
    [InlineData("years_from,years_to,standard\n0.5,30,0.035", "whole number")]
    [InlineData("years_from,years_to\n0,30", "no column of rates")]
    [InlineData("years_to,standard\n30,0.035", "years_from")]
    [InlineData("", "")]
    public void What_is_no_schedule_is_refused_by_name(string text, string words)
    {
        var read = Read(text);
        Assert.False(read.Success);
        Assert.Contains(words, string.Join('\n', read.Problems), StringComparison.Ordinal);
    }
}
