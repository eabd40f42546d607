namespace PeoplePowered.Domain.Partnerships;

/// <summary>Where a service is delivered.</summary>
public sealed record Site
{
    /// <summary>A site.</summary>
    /// <param name="id">Its identifier within the service.</param>
    /// <param name="service">The service delivered there.</param>
    /// <param name="place">The place, where known.</param>
    public Site(SiteId id, ServiceId service, Place? place = null)
    {
        Id = Guard.Against.Null(id);
        Service = Guard.Against.Null(service);
        Place = place;
    }

    /// <summary>Its identifier within the service.</summary>
    public SiteId Id { get; }

    /// <summary>The service delivered there.</summary>
    public ServiceId Service { get; }

    /// <summary>The place, where known.</summary>
    public Place? Place { get; }
}
