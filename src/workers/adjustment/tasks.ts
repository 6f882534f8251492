import { disperse } from '../../population/adjustment/dispersion.ts';
import { SIZES, TIRAGES } from '../../population/adjustment/dispersion-faults.ts';
import { detailFit } from '../../population/adjustment/fit-details.ts';
import type { SampleDescription } from '../../population/adjustment/fit-results.ts';
import { type DoneFit, fitModel } from '../../population/adjustment/model-fit.ts';
import { isIn, type Sample } from '../../population/adjustment/sample.ts';
import { describeSample } from '../../population/adjustment/sample-description.ts';
import { type FileRead, readFile } from '../../population/adjustment/sample-file.ts';
import { begin } from '../../population/invented/national-sample.ts';
import { sampleParameters } from '../../population/invented/sample-parameters.ts';
import { sexesRemark } from '../../population/patients/sex.ts';
import { wordCells } from '../../population/worded-cells.ts';
import { bytesOf } from '../../tables/byte-streams.ts';
import { ambiguousRemark, tableRemarks } from '../../tables/reading-remarks.ts';
import type { LongTasks, TaskRefusal } from '../long-contract.ts';
import { createConductor, toRefusal } from '../long-task.ts';
import { type AdjustmentFault, optionFaults } from './adjustment-fault.ts';
import { adjustmentFaultWords } from './adjustment-fault-words.ts';
import type { AdjustmentTasks, SampleOptions, SampleSummary } from './contract.ts';

/** Refused cells that a page is given; the count is exact. */
const SHOWN_LIMIT = 200;

/** Patients drawn between two turns of the event loop. */
const BATCH = 5000;

const INVENTED = 'échantillon inventé';

const refuse = (...faults: readonly AdjustmentFault[]): TaskRefusal => ({
  ok: false,
  message: faults.map(adjustmentFaultWords).join(' '),
});

interface Kept {
  readonly sample: Sample;
  readonly description: SampleDescription;
  model?: DoneFit;
}

/** The tasks, with their own memory: a worker has one set of them, a test as many as it likes. */
export function createTasks(): LongTasks<AdjustmentTasks> {
  let gardee: Kept | undefined;
  const { conduct, undo } = createConductor();

  const keep = (sample: Sample, origine: 'invente' | 'fichier', nom: string) => {
    const description = describeSample(sample, origine, nom);
    gardee = { sample, description };
    return description;
  };

  return {
    echantillonner: ({ patients = sampleParameters.patients, ...options } = {}, onProgress) =>
      conduct(patients, onProgress, async (signal, advance) => {
        const faults = optionFaults({ graine: options.graine, patients });
        if (faults.length > 0) return refuse(...faults);
        const sample = await inventByBatches({ ...options, patients }, signal, advance);
        return { ok: true, ...keep(sample, 'invente', INVENTED), reading: null };
      }),
    importFile: (source, onProgress, mapping) =>
      conduct(source.size, onProgress, async (signal, onByteProgress) => {
        const octets = bytesOf(source, signal);
        const lu = await readFile(octets, { mapping, signal, onProgress: onByteProgress }).catch(toRefusal);
        if (!lu.ok) return refuse(lu.fault);
        if (lu.sample.patients === 0) return refuse({ code: 'no-patient' });
        const origine = lu.reading.inventedItems > 0 ? 'invente' : 'fichier';
        return { ok: true, ...keep(lu.sample, origine, nameOf(source)), reading: readingOf(lu) };
      }),
    ajuster: (options = {}, onProgress) =>
      conduct(1, onProgress, async (signal) => {
        const faults = optionFaults(options);
        if (faults.length > 0) return refuse(...faults);
        if (gardee === undefined) return refuse({ code: 'no-sample' });
        await breathe(signal);
        const ownValue = gardee;
        const absent = options.candidates?.find((candidate) => !isIn(ownValue.sample, candidate));
        if (absent !== undefined) return refuse({ code: 'absent-variable', received: absent });
        const done = fitModel(ownValue.sample, options);
        if (!done.ok) return refuse(done.fault);
        await breathe(signal);
        const detail = detailFit(ownValue.sample, done, ownValue.description);
        await breathe(signal);
        ownValue.model = done;
        return { ok: true, ...detail };
      }),
    disperser: (options, onProgress) => {
      const { tailles = SIZES, tirages = TIRAGES } = options;
      return conduct(tailles.length * tirages, onProgress, async (signal, advance) => {
        const faults = optionFaults(options);
        if (faults.length > 0) return refuse(...faults);
        if (gardee?.model === undefined) return refuse({ code: 'no-model' });
        const { sample, model } = gardee;
        const completed = { ...options, signal, onProgress: advance };
        const done = await disperse(sample.depense, model.expectedValues, completed);
        return done.ok ? done : refuse(done.fault);
      });
    },
    undo,
  };
}

/** Lets a message be heard, and stops there when it cancels. */
async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((suite) => setTimeout(suite));
  signal.throwIfAborted();
}

/** The generator's own, save what is asked of the deprivation index. */
function parametersOf({ graine: seed, patients, correlation, defavorisationEffect }: SampleOptions) {
  const { effects, ...ownItems } = sampleParameters;
  return {
    graine: seed ?? ownItems.graine,
    patients: patients ?? ownItems.patients,
    correlationAplDefavorisation: correlation ?? ownItems.correlationAplDefavorisation,
    effects: { ...effects, defavorisation: defavorisationEffect ?? effects.defavorisation },
  };
}

async function inventByBatches(
  options: SampleOptions & { readonly patients: number },
  signal: AbortSignal,
  advance: (done: number) => void,
): Promise<Sample> {
  const tirage = begin(parametersOf(options));
  for (let done = 0; tirage.advance(BATCH); ) {
    done += BATCH;
    advance(done);
    await breathe(signal);
  }
  await breathe(signal);
  return tirage.sample;
}

const nameOf = (source: Blob): string =>
  'name' in source && typeof source.name === 'string' ? source.name : 'fichier';

function readingOf({ reading, ame, absentOnes }: FileRead): SampleSummary['reading'] {
  const {
    lignes,
    refusedRows,
    inventedItems,
    sexesCodes,
    ambiguousOnes,
    refusees: refusedCells,
    header,
  } = reading;
  return {
    lignes,
    refusedRows,
    inventedItems,
    ame,
    refusees: wordCells(refusedCells, SHOWN_LIMIT),
    ignored: header.ignored,
    absentOnes,
    remarques: [
      ...tableRemarks({ ...reading, headerRow: header.row }),
      ...sexesRemark(sexesCodes),
      ...ambiguousRemark(ambiguousOnes),
    ],
  };
}
