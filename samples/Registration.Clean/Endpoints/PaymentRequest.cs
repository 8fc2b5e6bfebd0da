namespace Relief.Registration.Endpoints;

/// <summary>What the cash desk sends.</summary>
/// <param name="Amount">In the currency of the operation, greater than zero.</param>
public sealed record PaymentRequest(decimal Amount);
