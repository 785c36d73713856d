using Tregua.Evaluation.Corpora;
using Tregua.Training;

try
{
    return TrainingCommand.Run(TrainingOptions.Parse(args), Console.Error);
}
catch (Exception failure) when (failure is ArgumentException or UnreadableCorpusException or IOException)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}
