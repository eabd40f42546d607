using Microsoft.Extensions.DependencyInjection;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;

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
    public void The_assessor_holds_to_the_policy_of_the_registration()
    {
        var policy = new ReplicationPolicy { SuccessFrom = 0.9, NextTestReplicates = 0, BootstrapReplicates = 0 };
        using var provider = new ServiceCollection().AddPeoplePowered(new PeoplePoweredOptions { Replication = policy }).BuildServiceProvider(validateScopes: true);
        var assessor = provider.GetRequiredService<IReplicationAssessor>();
        var evidence = new SourceEvidence("outcome", EffectMeasure.Estimate, [new("North", 0.4, 0.01), new("East", 0.5, 0.02), new("South", 0.3, 0.01)]);
        Assert.Same(assessor, provider.GetRequiredService<IReplicationAssessor>());
        Assert.Equal(policy, assessor.AssessAcrossSites(evidence, new SuccessThreshold(0.1, Polarity.HigherIsBetter)).Policy);
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
