using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Domain.Success;
using PeoplePowered.Domain.Value;

// The namespace that consumers already import: AddPeoplePowered is found without a further using.
namespace PeoplePowered.Domain;

/// <summary>Registers the services of this library.</summary>
public static class PeoplePoweredServices
{
    /// <summary>
    /// Registers every service of this library as a singleton, unless the application has registered its own. Calling it
    /// again changes nothing.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="options">Defaults for the services; the library's own where <c>null</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="InvalidOperationException">An earlier call registered other options.</exception>
    public static IServiceCollection AddPeoplePowered(this IServiceCollection services, PeoplePoweredOptions? options = null)
    {
        Guard.Against.Null(services);
        var registered = services.Select(service => service.ImplementationInstance).OfType<Registration>().FirstOrDefault();
        if (registered is not null && options is not null && (registered.Options ?? new()) != options)
            throw new InvalidOperationException("AddPeoplePowered was called before with other options; call it once with options, or with the same ones.");
        if (registered is null)
            services.AddSingleton(new Registration(options));

        services.TryAddSingleton<IOutcomeAggregator>(provider => new OutcomeAggregator(provider.GetRequiredService<Registration>().Aggregation));
        services.TryAddSingleton<IPortfolioReviewer>(provider => new PortfolioReviewer(provider.GetRequiredService<IOutcomeAggregator>()));
        services.TryAddSingleton<IReplicationAssessor>(provider => new ReplicationAssessor(provider.GetRequiredService<Registration>().Replication));
        services.TryAddSingleton<ISuccessAssessor>(provider => new SuccessAssessor(provider.GetRequiredService<Registration>().Success, provider.GetRequiredService<IOutcomeAggregator>()));
        services.TryAddSingleton<IValueAppraiser>(provider => new ValueAppraiser(provider.GetRequiredService<Registration>().Value));
        services.TryAddSingleton<IProgrammeReviewer>(provider => new ProgrammeReviewer(provider.GetRequiredService<Registration>().Learning));
        return services;
    }

    private sealed record Registration(PeoplePoweredOptions? Options)
    {
        public AggregationOptions Aggregation => Options?.Aggregation ?? AggregationOptions.Default;

        public ReplicationPolicy Replication => Options?.Replication ?? ReplicationPolicy.Default;

        public SuccessOptions Success => Options?.Success ?? SuccessOptions.Default;

        public ValueOptions Value => Options?.Value ?? ValueOptions.Default;

        public LearningOptions Learning => Options?.Learning ?? LearningOptions.Default;
    }
}
