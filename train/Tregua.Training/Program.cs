using Tregua.Evaluation.Corpora;
using Tregua.Training;
using Tregua.Training.Confidences;

try
{
    // confidence CLAIMS-FOLDER FILE [NAME OF A TEXT THAT THE READER WAS MADE ON]...
    if (args is ["confidence", var folder, var file, .. var madeOn])
    {
        ConfidenceTraining.Run(folder, file, madeOn, Console.Error);
        return 0;
    }
    return TrainingCommand.Run(TrainingOptions.Parse(args), Console.Error);
}
catch (Exception failure) when (failure is ArgumentException or UnreadableCorpusException or IOException)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}
