namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Data goes from one port to another: <c>value->this</c> for <c>StringBuilder.Append</c>. A protection is a step that
/// adds protection bits: <c>source->return</c> of a redactor.
/// </summary>
/// <param name="Input">Which data.</param>
/// <param name="Mode">Which parts of it; anything but <see cref="ReadMode.Value"/> flattens it into the output.</param>
/// <param name="Output">Where it arrives.</param>
/// <param name="Protection">The bits it gains.</param>
/// <param name="Removed">The bits it loses, as at a decrypting call.</param>
internal sealed record StepRow(AccessPath Input, ReadMode Mode, AccessPath Output, int Protection, int Removed = 0);
