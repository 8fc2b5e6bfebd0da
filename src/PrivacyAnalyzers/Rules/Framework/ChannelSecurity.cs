namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>What can be said of a channel when the code is compiled.</summary>
internal enum ChannelSecurity
{
    /// <summary>The address or the switch comes from elsewhere, or the channel does not leave the machine.</summary>
    Unknown,

    /// <summary>The channel is encrypted.</summary>
    Encrypted,

    /// <summary>Everybody on the way can read what passes.</summary>
    Clear,
}
