using System.Threading.Tasks;
using Azure.Messaging.ServiceBus;
using Confluent.Kafka;
using MassTransit;
using MQTTnet;
using RabbitMQ.Client;
using Headers = Confluent.Kafka.Headers;

public static class Queues
{
    public static async Task Rabbit(IChannel channel, Person person)
    {
        await channel.BasicPublishAsync("x", "y", Encoding.UTF8.GetBytes(person.Name)); // leak
        await channel.BasicPublishAsync("x", "y", Encoding.UTF8.GetBytes(person.Camp));
        await channel.BasicPublishAsync("x", person.Name, Encoding.UTF8.GetBytes(person.Camp)); // leak
        var properties = new BasicProperties();
        await channel.BasicPublishAsync("x", "y", true, properties, Encoding.UTF8.GetBytes(person.Name)); // leak
    }

    public static async Task Kafka(IProducer<string, string> producer, IProducer<string, Person> typed, Person person)
    {
        await producer.ProduceAsync("x", new Message<string, string> { Value = person.Name }); // leak
        await producer.ProduceAsync("x", new Message<string, string> { Value = person.Camp });
        producer.Produce("x", new Message<string, string> { Key = person.Name }); // leak
        await typed.ProduceAsync("x", new Message<string, Person> { Value = person }); // leak
        new Headers().Add("name", Encoding.UTF8.GetBytes(person.Name)); // leak
    }

    public static async Task Bus(ServiceBusSender sender, Person person)
    {
        await sender.SendMessageAsync(new ServiceBusMessage(person.Name)); // leak
        await sender.SendMessageAsync(new ServiceBusMessage(BinaryData.FromObjectAsJson(person))); // leak
        await sender.SendMessageAsync(new ServiceBusMessage(BinaryData.FromString(person.Camp)));
        var message = new ServiceBusMessage { SessionId = person.Name }; // leak
        message.ApplicationProperties["name"] = person.Name; // leak
        message.ApplicationProperties["camp"] = person.Camp;
    }

    public static async Task Mass(IPublishEndpoint bus, ISendEndpoint end, IRequestClient<Person> client, Person person)
    {
        await bus.Publish(person); // leak
        await bus.Publish<Person>(new { person.Camp });
        await bus.Publish<Person>(new { person.Name }); // leak
        await end.Send(person); // leak
        await client.GetResponse<Guest>(person); // leak
    }

    public static async Task Mqtt(IMqttClient client, Person person)
    {
        await client.PublishStringAsync("x", person.Name); // leak
        await client.PublishStringAsync("x", person.Camp);
        await client.PublishStringAsync(person.Name, ""); // leak
        await client.PublishBinaryAsync("x", Encoding.UTF8.GetBytes(person.Name)); // leak
        new MqttApplicationMessageBuilder().WithTopic("x").WithPayload(person.Name).Build(); // leak
        new MqttApplicationMessageBuilder().WithTopic(person.Name).WithPayload(person.Camp).Build(); // leak
        new MqttApplicationMessageBuilder().WithUserProperty("name", person.Name); // leak
    }

    public static void Jobs(Person person)
    {
        var data = new Quartz.JobDataMap();
        data.Add("name", person.Name); // leak
        data.Add("camp", person.Camp);
        data.PutAsString("birth", person.Birth.DayNumber); // leak
    }

    public static async Task CloudQueues(
        Azure.Storage.Queues.QueueClient queue,
        Amazon.SQS.IAmazonSQS simple,
        StackExchange.Redis.ISubscriber redis,
        Person person)
    {
        await queue.SendMessageAsync(person.Name); // leak
        await queue.SendMessageAsync(person.Camp);
        await simple.SendMessageAsync("https://a.example", person.Name); // leak
        await simple.SendMessageAsync(new Amazon.SQS.Model.SendMessageRequest { MessageBody = person.Name }); // leak
        await simple.SendMessageAsync(new Amazon.SQS.Model.SendMessageRequest { MessageBody = person.Camp });
        await redis.PublishAsync(StackExchange.Redis.RedisChannel.Literal("a"), person.Name); // leak
    }
}
