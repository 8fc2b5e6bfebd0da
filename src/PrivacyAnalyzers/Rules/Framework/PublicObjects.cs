using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Requests that store an object where anyone can read it: <c>new PutObjectRequest { CannedACL =
/// S3CannedACL.PublicRead }</c>.
/// </summary>
internal sealed class PublicObjects(Compilation compilation)
{
    private static readonly ImmutableArray<(string Type, string Property, string Off)> Switches = ImmutableArray.Create(
        ("Amazon.S3.Model.PutObjectRequest", "CannedACL", "PublicRead PublicReadWrite"),
        ("Amazon.S3.Transfer.BaseUploadRequest", "CannedACL", "PublicRead PublicReadWrite"));

    private readonly MemberSwitches _switches = MemberSwitches.In(compilation, Switches);

    /// <summary>True when the object of a request is laid open by another assignment to the same request.</summary>
    /// <param name="content">The assignment of what is stored.</param>
    public bool Holds(ISimpleAssignmentOperation content) =>
        BesidesIn(content).Concat(ToLocal(RequestOf(content), content))
            .Any(other => _switches.SwitchedOffBy(other) is not null);

    private static IEnumerable<ISimpleAssignmentOperation> BesidesIn(ISimpleAssignmentOperation content) =>
        content.Parent is IObjectOrCollectionInitializerOperation { Initializers: var all }
            ? all.OfType<ISimpleAssignmentOperation>()
            : [];

    private static IEnumerable<ISimpleAssignmentOperation> ToLocal(ILocalSymbol? request, IOperation content) =>
        request is null
            ? []
            : TextValues.RootOf(content).Descendants().OfType<ISimpleAssignmentOperation>()
                .Where(other => SymbolEqualityComparer.Default.Equals(RequestOf(other), request));

    private static ILocalSymbol? RequestOf(ISimpleAssignmentOperation assignment) => assignment switch
    {
        { Target: IPropertyReferenceOperation { Instance: ILocalReferenceOperation { Local: { } local } } } => local,
        { Parent: IObjectOrCollectionInitializerOperation { Parent: { } made } } => NameOf(made.Parent),
        _ => null,
    };

    private static ILocalSymbol? NameOf(IOperation? made) => made switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } symbol } } => symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { } local } } => local,
        _ => null,
    };
}
