using System.Text;
using NodaTime;
using PeoplePowered.Domain.Success;
using PeoplePowered.Interchange.Success;

namespace PeoplePowered.Interchange.Tests.Success;

public sealed class SpellsCsvTests
{
    private const string Header = "person,outcome,start,end,site,hours_a_week,observed_until\n";

    [Fact]
    public void Rows_of_a_person_make_one_record_and_a_blank_row_a_person_without_a_spell()
    {
        var records = Read("a,in-work,2020-01-06,2020-03-01,North,16,2021-01-31\na,in-work,2020-06-01,,North,,2021-01-31\nb,in-work,,,North,,2021-01-31\n").Value;
        Assert.Equal(["a", "b"], records.Select(record => record.Person));
        Assert.Equal([new Spell(new(2020, 1, 6), new(2020, 3, 1), 16), new Spell(new(2020, 6, 1))], records[0].Spells);
        Assert.Empty(records[1].Spells);
        Assert.All(records, record => Assert.Equal((new LocalDate(2021, 1, 31), "North"), (record.ObservedUntil, record.Site?.Value)));
    }

    [Theory]
    [InlineData(",in-work,2020-01-06,,,,\n", "person")]
    [InlineData("a,,2020-01-06,,,,\n", "outcome")]
    [InlineData("a,in-work,2020-01,,,,\n", "start")]
    [InlineData("a,in-work,2020-01-06,2020-01-05,,,\n", "end")]
    [InlineData("a,in-work,,2020-01-05,,,\n", "start")]
    [InlineData("a,in-work,2020-01-06,,,169,\n", "hours_a_week")]
    [InlineData("a,in-work,9999-01-06,,,,\n", "start")]
    [InlineData("a,in-work,2020-01-06,,,,2020-01-05\n", "observed_until")]
    [InlineData("a,in-work,2020-01-06,,,,2021-01-01\na,in-work,2020-06-06,,,,2021-01-02\n", "observed_until")]
    public void A_bad_line_is_refused_by_its_column(string rows, string column) => Assert.Equal(column, Assert.Single(Read(rows).Problems).Column);

    [Fact]
    public void A_header_that_lacks_a_column_is_refused() => Assert.NotEmpty(SpellsCsv.Read("person,outcome\na,b\n"u8, "spells.csv", new("programme")).Problems);

    private static ReadResult<Domain.ValueList<PersonRecord>> Read(string rows) => SpellsCsv.Read(Encoding.UTF8.GetBytes(Header + rows), "spells.csv", new("programme"));
}
