using PrivacyAnalyzers.Tool.Commands;
using PrivacyAnalyzers.Tool.Loading;

SdkCompiler.Register();
return await PrivacyCommand.RunAsync(args);
