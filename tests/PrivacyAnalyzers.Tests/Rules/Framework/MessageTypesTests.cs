using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules.Framework;

/// <summary>
/// Messages of which the code that logs them names no more than a type parameter or a base. The interfaces of the
/// mediators are stubs, written from their public documentation.
/// </summary>
public sealed class MessageTypesTests
{
    private const string Stubs = """
        namespace MediatR
        {
            public interface IRequest<out TResponse>;
            public interface INotification;
            public delegate Task<TResponse> RequestHandlerDelegate<TResponse>();
            public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
            {
                Task<TResponse> Handle(TRequest request);
            }
            public interface INotificationHandler<in TNotification> where TNotification : INotification
            {
                Task Handle(TNotification notification);
            }
            public interface IPipelineBehavior<in TRequest, TResponse> where TRequest : notnull
            {
                Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next);
            }
        }

        namespace MassTransit
        {
            public interface ConsumeContext<out T> where T : class { T Message { get; } }
            public interface IConsumer<in T> where T : class { Task Consume(ConsumeContext<T> context); }
            public interface IFilter<in T> { Task Send(T context); }
        }
        """;

    private const string Register = """
        public sealed record Register(string Camp, [property: ContactData] string Phone) : MediatR.IRequest<int>;
        public sealed record Count(string Camp) : MediatR.IRequest<int>;
        """;

    private static readonly RuleVerifier Objects = Verify.Verify.Rule<PersonalObjectInLogs>().ForFiles();

    [Fact]
    public Task Request_logged_in_a_pipeline_is_reported_where_one_that_is_handled_holds_data() =>
        Objects.Reports(Pipeline("{@Request}", "{|PRIV1002:request|}", handled: "Register"));

    [Fact]
    public async Task Message_names_the_request_and_its_member()
    {
        var found = Assert.Single(await Objects.Diagnostics(Pipeline("{@Request}", "request", handled: "Register")));
        var text = found.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains("Register", text, StringComparison.Ordinal);
        Assert.Contains("Phone", text, StringComparison.Ordinal);
    }

    [Fact]
    public Task Request_without_data_in_a_pipeline_is_accepted() =>
        Objects.Accepts(Pipeline("{@Request}", "request", handled: "Count"));

    [Fact]
    public Task Printed_record_in_a_pipeline_is_reported() =>
        Objects.Reports(Pipeline("{Request}", "{|PRIV1002:request|}", handled: "Register"));

    [Fact]
    public Task Name_of_the_request_type_is_accepted() =>
        Objects.Accepts(Pipeline("{Request}", "typeof(TRequest).Name", handled: "Register"));

    [Fact]
    public Task Response_of_a_pipeline_that_no_handler_fills_with_data_is_accepted() =>
        Objects.Accepts(Pipeline("{@Response}", "await next()", handled: "Register"));

    [Fact]
    public Task Request_of_another_bound_does_not_arrive() => Objects.Accepts(Pipeline(
        "{@Request}",
        "request",
        handled: "Register",
        bound: "where TRequest : IAudited"));

    [Theory]
    [InlineData("MassTransit.IConsumer<PersonMoved>", "{|PRIV1002:context.Message|}")]
    [InlineData("MassTransit.IConsumer<CampMoved>", "context.Message")]
    public async Task Message_logged_in_a_filter_is_judged_by_the_consumers(string consumer, string logged)
    {
        var code = Code($$"""
            public sealed class LogFilter<T>(ILogger log) : MassTransit.IFilter<MassTransit.ConsumeContext<T>>
                where T : class
            {
                public Task Send(MassTransit.ConsumeContext<T> context)
                {
                    log.LogInformation("{@Message}", {{logged}});
                    return Task.CompletedTask;
                }
            }

            public abstract class Handler : {{consumer}}
            {
                public abstract Task Consume(MassTransit.ConsumeContext<PersonMoved> context);
                public abstract Task Consume(MassTransit.ConsumeContext<CampMoved> context);
            }
            """);

        await (logged.StartsWith("{|", StringComparison.Ordinal) ? Objects.Reports(code) : Objects.Accepts(code));
    }

    [Theory]
    [InlineData("IHandle<PersonMoved>", "{|PRIV1002:one|}")]
    [InlineData("IHandle<CampMoved>", "one")]
    [InlineData("MediatR.INotificationHandler<PersonMoved>", "{|PRIV1002:one|}")]
    [InlineData("System.IEquatable<PersonMoved>", "one")]
    public async Task Event_under_the_name_of_its_base_is_judged_by_the_handlers(string handler, string logged)
    {
        var code = Code($$"""
            public sealed class Dispatcher(ILogger log)
            {
                public void Dispatch(System.Collections.Generic.IReadOnlyList<IEvent> events)
                {
                    foreach (var one in events)
                        log.LogInformation("{@Event}", {{logged}});
                }
            }

            public abstract class Handler : {{handler}}
            {
                public abstract Task Handle(PersonMoved one);
                public abstract Task Handle(CampMoved one);
                public abstract bool Equals(PersonMoved? other);
            }
            """);

        await (logged.StartsWith("{|", StringComparison.Ordinal) ? Objects.Reports(code) : Objects.Accepts(code));
    }

    [Theory]
    [InlineData("IHandle<TEvent>", "{|PRIV1002:one|}")]
    [InlineData("IOther<TEvent>", "one")]
    public async Task Decorator_of_handlers_gets_what_they_handle(string inner, string logged)
    {
        var code = Code($$"""
            public sealed class Logged<TEvent>({{inner}} inner, ILogger log) : IHandle<TEvent> where TEvent : IEvent
            {
                public Task Handle(TEvent one)
                {
                    log.LogInformation("{@Event} {Inner}", {{logged}}, inner.GetHashCode());
                    return Task.CompletedTask;
                }
            }

            public abstract class Handler : IHandle<PersonMoved> { public abstract Task Handle(PersonMoved one); }
            """);

        await (logged.StartsWith("{|", StringComparison.Ordinal) ? Objects.Reports(code) : Objects.Accepts(code));
    }

    [Theory]
    [InlineData("Newtonsoft.Json.JsonConvert.SerializeObject(one)", true)]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(one)", false)]
    public async Task Serialiser_that_goes_by_the_declared_type_writes_no_member_of_the_event(string text, bool shows)
    {
        var code = Code($$"""
            public sealed class Outbox
            {
                public void Put(IEvent one) =>
                    System.IO.File.WriteAllText("outbox", {{(shows ? $"{{|PRIV2002:{text}|}}" : text)}});
            }

            public abstract class Handler : IHandle<PersonMoved> { public abstract Task Handle(PersonMoved one); }
            """);
        var rule = Verify.Verify.Rule<PersonalDataInFiles>().OnTheWeb().ForFiles();

        await (shows ? rule.Reports(code) : rule.Accepts(code));
    }

    private static string Pipeline(
        string template,
        string logged,
        string handled,
        string bound = "where TRequest : MediatR.IRequest<TResponse>") => Code($$"""
        {{Register}}

        public interface IAudited;

        public sealed class LoggingBehavior<TRequest, TResponse>(ILogger log)
            : MediatR.IPipelineBehavior<TRequest, TResponse>
            {{bound}}
        {
            public async Task<TResponse> Handle(TRequest request, MediatR.RequestHandlerDelegate<TResponse> next)
            {
                log.LogInformation("{{template}}", {{logged}});
                return await next();
            }
        }

        public sealed class Handler : MediatR.IRequestHandler<{{handled}}, int>
        {
            public Task<int> Handle({{handled}} request) => Task.FromResult(request.Camp.Length);
        }
        """);

    private static string Code(string code) => $$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers.Annotations;

        public interface IEvent;
        public interface IOther<T>;
        public interface IHandle<in TEvent> where TEvent : IEvent { Task Handle(TEvent one); }
        public sealed record PersonMoved([property: ContactData] string Phone) : IEvent, MediatR.INotification;
        public sealed record CampMoved(string Camp) : IEvent;

        {{code}}

        {{Stubs}}
        """;
}
