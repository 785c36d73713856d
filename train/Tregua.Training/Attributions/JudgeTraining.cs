using System.Runtime.InteropServices;
using Tregua.Reading.Attributions;
using Tregua.Reading.Attributions.Learned;
using Tregua.Reading.Attributions.Learned.Judging;
using Tregua.Reading.Models;
using Tregua.Training.Learning;

namespace Tregua.Training.Attributions;

/// <summary>
/// Trains the judge of proposed cues. What is proposed in a text comes from models that did not see the text, and how often such
/// stretches were cues is counted in the other parts: else the judge would trust both more than it can with new texts.
/// </summary>
/// <param name="parts">Into how many parts the texts are divided.</param>
internal sealed class JudgeTraining(int parts)
{
    private readonly List<Proposal>[] _proposals = [.. Enumerable.Range(0, parts).Select(_ => new List<Proposal>())];
    private readonly Dictionary<ulong, Seen[]> _seen = [];

    /// <summary>How many stretches were proposed.</summary>
    public int Count => _proposals.Sum(list => list.Count);

    /// <summary>Adds what models trained on the other parts propose in a paragraph.</summary>
    public void Add(AnnotatedParagraph paragraph, int part, ReportingProposals models)
    {
        models.Sieve.Sift(paragraph.Words);
        var cues = paragraph.Attributions.Where(mark => mark.Cue[^1] - mark.Cue[0] == mark.Cue.Count - 1).Select(mark => new WordRange(mark.Cue[0], mark.Cue[^1] + 1)).ToHashSet();
        var proposed = new List<Reporting>();
        models.Find(paragraph.Words, CueDecoder.Least, proposed);
        for (var i = 0; i < proposed.Count; i++)
        {
            var proposal = Of(paragraph.Words, proposed, i, cues.Contains(proposed[i].Cue));
            _proposals[part].Add(proposal);
            Tell(proposal, part);
        }
    }

    /// <summary>Trains the judge on some parts.</summary>
    /// <param name="taken">Whether a part is taken.</param>
    /// <param name="writer">Where to.</param>
    public void Train(Func<int, bool> taken, ModelFileWriter writer)
    {
        var (numbers, right) = (new List<float>(), new List<bool>());
        for (var part = 0; part < parts; part++)
        {
            if (!taken(part))
                continue;
            var own = part;
            foreach (var proposal in _proposals[part])
            {
                for (var k = 0; k < proposal.Keys.Length; k++)
                    StretchNumbers.WriteRate(proposal.Numbers, k, Rate(_seen[proposal.Keys[k]], other => other != own && taken(other)));
                numbers.AddRange(proposal.Numbers);
                right.Add(proposal.IsRight);
            }
        }
        writer.Set(CueJudge.Section, GradientBoosting.Train([.. numbers], [.. right]));
        writer.Set(CueJudge.RateSection, Rates(taken));
    }

    private byte[] Rates(Func<int, bool> taken)
    {
        var table = new LookupTableWriter();
        foreach (var (key, seen) in _seen)
        {
            if (Rate(seen, taken) is > 0 and var packed)
                table.Set(key, packed);
        }
        return table.ToSection();
    }

    private static uint Rate(Seen[] seen, Func<int, bool> taken)
    {
        var (places, cues) = (0, 0);
        for (var part = 0; part < seen.Length; part++)
        {
            if (taken(part))
                (places, cues) = (places + seen[part].Places, cues + seen[part].Cues);
        }
        return StretchNumbers.Packed(places, cues);
    }

    private void Tell(Proposal proposal, int part)
    {
        foreach (var key in proposal.Keys)
        {
            if (!_seen.TryGetValue(key, out var seen))
                _seen[key] = seen = new Seen[parts];
            seen[part] = new Seen(seen[part].Places + 1, seen[part].Cues + (proposal.IsRight ? 1 : 0));
        }
    }

    private static Proposal Of(ParagraphWords words, List<Reporting> proposed, int at, bool isRight)
    {
        var (keys, numbers) = (new ulong[StretchKeys.Count], new float[StretchNumbers.Count]);
        StretchKeys.Write(words, proposed[at].Cue, keys);
        StretchNumbers.Write(words, CollectionsMarshal.AsSpan(proposed), at, numbers);
        return new Proposal(keys, numbers, isRight);
    }

    private readonly record struct Seen(int Places, int Cues);

    private sealed record Proposal(ulong[] Keys, float[] Numbers, bool IsRight);
}
