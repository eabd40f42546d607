using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Json;
using PeoplePowered.Tests;

namespace Samples.Tests;

/// <summary>The sample's data are held and written back without loss.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Written_as_a_folder_the_data_read_back_equal()
    {
        var portfolio = PortfolioFolder.Read(Sample.Data).Value;
        using var folder = new TemporaryFolder();

        PortfolioFolder.Write(portfolio, folder.Root);

        Assert.Equal(portfolio, PortfolioFolder.Read(folder.Root).Value);
    }

    [Fact]
    public void Written_as_Json_the_data_read_back_equal()
    {
        var portfolio = PortfolioFolder.Read(Sample.Data).Value;

        Assert.Equal(portfolio, PortfolioJson.Read(PortfolioJson.Write(portfolio)).Value);
    }

    [Fact]
    public void The_data_read_without_a_caveat_but_for_the_initiative_that_they_do_not_name() =>
        Assert.Equal(["initiative-assumed"], PortfolioFolder.Read(Sample.Data).Value.Caveats.Select(caveat => caveat.Code));
}
