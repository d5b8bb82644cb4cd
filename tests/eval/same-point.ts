import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeanings } from '../../lib/cli/meanings-file.ts';
import { alone, evidenceOfAll } from '../../lib/trust/points/evidence.ts';
import { threshold, weights } from '../../lib/trust/points/weights.ts';
import { z } from '../../lib/zod.ts';
import { fitLogistic, probability } from './logistic-regression.ts';
import { unrelatedSentences } from './unrelated-sentences.ts';

const Questions = z.array(
  z.object({ question: z.string(), answers: z.array(z.object({ Answer: z.string(), cluster_global: z.number() })) }),
);

/** A pair of answers to one question: what speaks for it, and whether the annotators put the two together. */
interface JudgedPair {
  readonly features: readonly number[];
  readonly same: boolean;
}
type Question = readonly JudgedPair[];

/**
 * Prints how well pairs of answers are told apart, as balanced accuracy: with weights that were fitted to the other questions, with those
 * that are shipped, and with those for each pair by itself; with the question as context and without. Then the weights that all questions
 * give, and what happens to sentences that have nothing to do with each other.
 */
export function samePoint(data: string): void {
  const questions = Questions.parse(JSON.parse(readFileSync(join(data, 'same-point-dev/nanco_dev.json'), 'utf8')));
  const shipped = [weights.alike, weights.neighbours, weights.bias];
  const withContext = judgedPairs(questions, true);
  const without = judgedPairs(questions, false);
  const columns: readonly (readonly [title: string, values: number[]])[] = [
    ['fitted to the others', leftOut(withContext)],
    ['without context', leftOut(without)],
    ['shipped', withContext.map((question) => balancedAccuracy(question, shipped))],
    ['without context', without.map((question) => balancedAccuracy(question, shipped))],
    ['each pair alone', withContext.map((question) => balancedAccuracy(question.map(byItself), shipped))],
  ];
  console.log(`| question | pairs | same | ${columns.map(([title]) => title).join(' | ')} |\n|${'---|'.repeat(columns.length + 3)}`);
  for (const [at, question] of withContext.entries()) {
    const counts = `${question.length} | ${question.filter(({ same }) => same).length}`;
    console.log(`| ${questions[at]?.question} | ${counts} | ${columns.map(([, values]) => values[at]?.toFixed(3)).join(' | ')} |`);
  }
  const mean = (values: readonly number[]) => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  console.log(`| mean | | | ${columns.map(([, values]) => mean(values)).join(' | ')} |`);
  const [alike, neighbours, bias] = weightsFor(withContext).map((weight) => weight.toFixed(3));
  console.log(`\nweights = { alike: ${alike}, neighbours: ${neighbours}, bias: ${bias} }`);
  unrelatedSentences(data, readMeanings());
}

/** All pairs of each question, judged among all of all questions, as the command would. */
function judgedPairs(questions: z.infer<typeof Questions>, hasContext: boolean): Question[] {
  const pairs = questions.flatMap(({ question, answers }, number) =>
    answers.flatMap((a, at) =>
      answers.slice(at + 1).map((b) => ({
        number,
        pair: { a: a.Answer, b: b.Answer, context: hasContext ? question : undefined },
        same: a.cluster_global === b.cluster_global,
      })),
    ),
  );
  const evidence = evidenceOfAll(
    pairs.map(({ pair }) => pair),
    readMeanings(),
  ).map(({ alike, neighbours }) => [alike, neighbours]);
  return questions.map((_, question) =>
    pairs.flatMap(({ number, same }, at) => (number === question ? [{ features: evidence[at] ?? [], same }] : [])),
  );
}

/** A pair as if it were the only one. */
function byItself({ features: [alike = 0], same }: JudgedPair): JudgedPair {
  return { features: [alike, alone(alike).neighbours], same };
}

function leftOut(questions: readonly Question[]): number[] {
  return questions.map((question) => balancedAccuracy(question, weightsFor(questions.filter((other) => other !== question))));
}

/** Questions count alike, and so do the two kinds of pairs within each. */
function weightsFor(questions: readonly Question[]): number[] {
  const examples = questions.flatMap((pairs) => {
    const right = pairs.filter(({ same }) => same).length;
    return pairs.map(({ features, same }) => ({ features, right: same, weight: 100 / (same ? right : pairs.length - right) }));
  });
  return fitLogistic(examples, 3);
}

/** The mean of two shares: of the pairs that are the same, and of the others, those that are taken for it. */
function balancedAccuracy(pairs: Question, fitted: readonly number[]): number {
  const share = (kind: boolean) => {
    const all = pairs.filter(({ same }) => same === kind);
    return all.filter(({ features }) => probability(fitted, features) >= threshold === kind).length / all.length;
  };
  return (share(true) + share(false)) / 2;
}
