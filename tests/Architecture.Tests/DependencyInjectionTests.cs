using Microsoft.Extensions.DependencyInjection;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;

namespace Architecture.Tests;

public sealed class DependencyInjectionTests
{
    [Fact]
    public void The_services_are_singletons_that_resolve()
    {
        using var provider = new ServiceCollection().AddPeoplePowered().BuildServiceProvider(validateScopes: true);
        Assert.Same(provider.GetRequiredService<IOutcomeAggregator>(), provider.GetRequiredService<IOutcomeAggregator>());
        Assert.IsType<PortfolioReviewer>(provider.GetRequiredService<IPortfolioReviewer>());
    }

    [Fact]
    public void Adding_twice_changes_nothing()
    {
        var services = new ServiceCollection().AddPeoplePowered();
        var count = services.Count;
        services.AddPeoplePowered();
        services.AddPeoplePowered(new PeoplePoweredOptions());
        Assert.Equal(count, services.Count);
    }

    [Fact]
    public void Other_options_the_second_time_are_refused()
    {
        var services = new ServiceCollection().AddPeoplePowered();
        var other = new PeoplePoweredOptions { Aggregation = new AggregationOptions { FewSitesBelow = 8 } };
        Assert.Throws<InvalidOperationException>(() => services.AddPeoplePowered(other));
    }

    [Fact]
    public void An_applications_own_service_stays()
    {
        var own = new OutcomeAggregator();
        using var provider = new ServiceCollection().AddSingleton<IOutcomeAggregator>(own).AddPeoplePowered().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<IOutcomeAggregator>());
    }
}
