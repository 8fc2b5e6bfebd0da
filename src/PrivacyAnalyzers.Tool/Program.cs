using PrivacyAnalyzers.Tool.Commands;

return await PrivacyCommand.RunAsync(args);
