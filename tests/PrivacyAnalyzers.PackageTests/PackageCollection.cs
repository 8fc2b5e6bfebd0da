namespace PrivacyAnalyzers.PackageTests;

/// <summary>Shares one packed product between all tests and runs their builds one after the other.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1711 // xunit's own word for it.
public sealed class PackageCollection : ICollectionFixture<PackedProduct>
#pragma warning restore CA1711
{
    public const string Name = "Package";
}
