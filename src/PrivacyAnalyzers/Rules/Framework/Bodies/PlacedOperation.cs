namespace PrivacyAnalyzers.Rules.Framework.Bodies;

/// <summary>An operation and the body in which it stands.</summary>
internal readonly record struct PlacedOperation(CodeBody Body, IOperation Operation);
