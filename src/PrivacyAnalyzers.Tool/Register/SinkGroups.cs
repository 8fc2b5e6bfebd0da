using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tool.Register;

/// <summary>Tells to which group a kind of place belongs.</summary>
internal static class SinkGroups
{
    public static SinkGroup Of(SinkKind kind) => kind switch
    {
        SinkKind.Log or SinkKind.Exception or SinkKind.Telemetry or SinkKind.Console => SinkGroup.Diagnostics,
        SinkKind.Store or SinkKind.File or SinkKind.Device or SinkKind.Cookie or SinkKind.Cache or SinkKind.Key
            or SinkKind.Query or SinkKind.Ledger => SinkGroup.Store,
        _ => SinkGroup.Transfer,
    };
}
