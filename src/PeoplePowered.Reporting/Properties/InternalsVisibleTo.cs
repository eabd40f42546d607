using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("PeoplePowered.Reporting.Tests")]
