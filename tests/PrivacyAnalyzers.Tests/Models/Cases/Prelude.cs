global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Text;

[AttributeUsage(AttributeTargets.All)]
public sealed class TaggedAttribute : Attribute;

public sealed class Person
{
    [Tagged]
    public string Name { get; set; } = "";

    [Tagged]
    public DateOnly Birth { get; set; }

    public string Camp { get; set; } = "";
}

public sealed record Guest([property: Tagged] string Name, string Camp);
