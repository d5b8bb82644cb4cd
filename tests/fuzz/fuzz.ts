import { checkPack } from '../../lib/pack/check.ts';
import { openPack, type Pack } from '../../lib/pack/pack.ts';
import { PackError, type Read, readerOf } from '../../lib/pack/read.ts';
import { mutantOf, type Sample, sampleOf } from './mutant.ts';
import { mediumPack, tinyPack } from './samples.ts';
import { questionsFor, usePack } from './use.ts';

/** A mutant may take so long to be opened, checked and used, in milliseconds, on a machine that does other things too. */
const longest = 2000;
/** No read may ask for more than the file holds, but for the first. */
const firstRead = 64 * 1024;

/** A mutant that did what none may. */
export interface Offender {
  readonly seed: number;
  readonly number: number;
  readonly reason: string;
  readonly bytes: Uint8Array;
}

/** How a run went. */
export interface Outcome {
  mutants: number;
  /** Refused when they were opened; when they were checked; not at all. */
  refusedAtOpen: number;
  refusedAtCheck: number;
  accepted: number;
  /** Used without a check, and how many of their answers were refusals. */
  used: number;
  refusedAnswers: number;
  slowest: { number: number; milliseconds: number };
  /** The highest sum of heap and buffers that was seen, in bytes. */
  memory: number;
  readonly offenders: Offender[];
}

/** Sound packs to start from. */
export async function makeSamples(): Promise<[tiny: Sample, medium: Sample]> {
  const of = async (bytes: Uint8Array) => sampleOf(bytes, await questionsFor(await checkPack(readerOf(bytes))));
  return [await of(await tinyPack()), await of(await mediumPack())];
}

/** Opens, checks and uses the mutants of these numbers. @param begin is told of each before it is tried */
export async function fuzz(seed: number, numbers: Iterable<number>, begin: (number: number) => void = () => undefined): Promise<Outcome> {
  const [tiny, medium] = await makeSamples();
  const outcome: Outcome = {
    mutants: 0,
    refusedAtOpen: 0,
    refusedAtCheck: 0,
    accepted: 0,
    used: 0,
    refusedAnswers: 0,
    slowest: { number: 0, milliseconds: 0 },
    memory: 0,
    offenders: [],
  };
  for (const number of numbers) {
    begin(number);
    const { sample, bytes, random } = mutantOf(seed, number, tiny, medium);
    const offend = (reason: string) => outcome.offenders.push({ seed, number, reason, bytes });
    const started = performance.now();
    try {
      await tryMutant(bytes, outcome, (pack) => usePack(pack, sample.questions, random));
    } catch (error) {
      offend(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const milliseconds = performance.now() - started;
    if (milliseconds > longest) offend(`it took ${Math.round(milliseconds)} ms`);
    if (milliseconds > outcome.slowest.milliseconds) outcome.slowest = { number, milliseconds };
    if (outcome.mutants++ % 200 === 0) {
      const { heapUsed, external } = process.memoryUsage();
      outcome.memory = Math.max(outcome.memory, heapUsed + external);
    }
  }
  return outcome;
}

async function tryMutant(bytes: Uint8Array, outcome: Outcome, use: (pack: Pack) => Promise<number>): Promise<void> {
  const read = boundedReader(bytes);
  let pack: Pack;
  try {
    pack = await openPack(read);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    outcome.refusedAtOpen++;
    return;
  }
  outcome.used++;
  outcome.refusedAnswers += await use(pack);
  try {
    const checked = await checkPack(read);
    outcome.accepted++;
    const refused = await use(checked);
    // One question is for a story that no pack has.
    if (refused > 1) throw new Error(`a checked pack refused ${refused} answers`);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    outcome.refusedAtCheck++;
  }
}

function boundedReader(bytes: Uint8Array): Read {
  const read = readerOf(bytes);
  return (offset, length) => {
    if (length > Math.max(firstRead, bytes.length)) throw new Error(`a read of ${length} bytes of a file of ${bytes.length}`);
    return read(offset, length);
  };
}
