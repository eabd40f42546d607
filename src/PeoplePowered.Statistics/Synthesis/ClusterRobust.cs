namespace PeoplePowered.Statistics.Synthesis;
/// <summary>Placeholder</summary>
public static class ClusterRobust;
