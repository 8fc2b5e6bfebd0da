namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Tells apart the objects that one analysis makes: two values made at the same place in the same role are one
/// <see cref="AbstractObject"/>. The object of <c>new Person()</c> has the syntax of the expression and the role "new".
/// </summary>
/// <param name="Place">The syntax, symbol, path or object that it belongs to.</param>
/// <param name="Role">What it is there.</param>
/// <param name="Part">A further part of the identity, such as the summary whose row makes it.</param>
/// <param name="Number">Tells apart several of them.</param>
internal readonly record struct MadeAt(object Place, object Role, object? Part = null, int Number = 0);
