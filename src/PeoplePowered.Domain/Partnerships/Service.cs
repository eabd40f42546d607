namespace PeoplePowered.Domain.Partnerships;

/// <summary>What is delivered: a service, project or intervention, with its core and its adaptable components.</summary>
public sealed record Service
{
    /// <summary>A service.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="source">Where this is stated.</param>
    /// <param name="kind">Service, project or intervention.</param>
    /// <param name="framework">The outcomes framework that its results are reported in.</param>
    /// <param name="deliveredBy">The partnerships that deliver it, where known.</param>
    /// <param name="components">Its components, where known.</param>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public Service(ServiceId id, string title, Source source, ServiceKind kind = ServiceKind.Service, FrameworkId? framework = null, ValueList<PartnershipId>? deliveredBy = null, ValueList<ServiceComponent>? components = null)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.NullOrWhiteSpace(title);
        Source = Guard.Against.Null(source);
        Kind = kind;
        Framework = framework;
        DeliveredBy = deliveredBy ?? [];
        Components = components ?? [];
    }

    /// <summary>Its identifier.</summary>
    public ServiceId Id { get; }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>Where this is stated.</summary>
    public Source Source { get; }

    /// <summary>Service, project or intervention.</summary>
    public ServiceKind Kind { get; }

    /// <summary>The outcomes framework that its results are reported in, where there is one.</summary>
    public FrameworkId? Framework { get; }

    /// <summary>The partnerships that deliver it, where known.</summary>
    public ValueList<PartnershipId> DeliveredBy { get; }

    /// <summary>Its components, where known.</summary>
    public ValueList<ServiceComponent> Components { get; }
}
