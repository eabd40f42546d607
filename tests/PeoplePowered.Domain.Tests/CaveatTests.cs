namespace PeoplePowered.Domain.Tests;

public sealed class CaveatTests
{
    [Fact]
    public void A_message_is_made_from_the_arguments_in_the_readers_culture()
    {
        var caveat = CaveatCatalogue.Heterogeneous.About("job-entry", ("sites", 7m), ("iSquared", 89.12m));
        Assert.Contains("I squared 89.1%", caveat.Message, StringComparison.Ordinal);
        Assert.Contains("I squared 89,1%", caveat.Format(System.Globalization.CultureInfo.GetCultureInfo("de-DE")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_argument_is_refused() => Assert.Throws<ArgumentException>(() => CaveatCatalogue.Heterogeneous.About("job-entry"));

    [Fact]
    public void An_unknown_code_is_refused() => Assert.Throws<ArgumentException>(() => new Caveat("no-such-code", "x", []));
}
