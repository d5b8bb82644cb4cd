import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeanings } from '../../lib/cli/meanings-file.ts';
import { likeness } from '../../lib/trust/points/likeness.ts';
import { readStatement } from '../../lib/trust/points/statement.ts';
import { threshold, weights } from '../../lib/trust/points/weights.ts';
import { z } from '../../lib/zod.ts';
import { fitLogistic, probability } from './logistic-regression.ts';

const Questions = z.array(
  z.object({ question: z.string(), answers: z.array(z.object({ Answer: z.string(), cluster_global: z.number() })) }),
);

/** The pairs of answers to one question: how alike they are, and whether the annotators put them together. */
interface Question {
  readonly name: string;
  readonly pairs: readonly { readonly alike: number; readonly same: boolean }[];
}

/**
 * Prints how well pairs of answers are told apart, as balanced accuracy: with weights that were fitted on the other questions, and with
 * those that are shipped. Then the weights that all questions together give. The question itself, as context, is not looked at.
 */
export function samePoint(data: string): void {
  const questions = readQuestions(join(data, 'same-point-dev/nanco_dev.json'));
  const shipped = [weights.slope, weights.bias];
  console.log('| question | pairs | same | left out of the fit | shipped |\n|---|---|---|---|---|');
  const scores = questions.map((question) => {
    const others = weightsFor(questions.filter((other) => other !== question));
    return [balancedAccuracy(question, others), balancedAccuracy(question, shipped)] as const;
  });
  for (const [at, { name, pairs }] of questions.entries()) {
    const [left = 0, all = 0] = scores[at] ?? [];
    console.log(`| ${name} | ${pairs.length} | ${pairs.filter(({ same }) => same).length} | ${left.toFixed(3)} | ${all.toFixed(3)} |`);
  }
  const mean = (column: 0 | 1) => (scores.reduce((sum, row) => sum + row[column], 0) / scores.length).toFixed(3);
  console.log(`| mean | | | ${mean(0)} | ${mean(1)} |`);
  const [slope = 0, bias = 0] = weightsFor(questions);
  console.log(`\nweights = { slope: ${slope.toFixed(3)}, bias: ${bias.toFixed(3)} }`);
}

function readQuestions(path: string): Question[] {
  const meanings = readMeanings();
  return Questions.parse(JSON.parse(readFileSync(path, 'utf8'))).map(({ question, answers }) => {
    const read = answers.map(({ Answer, cluster_global }) => ({ statement: readStatement(Answer, meanings), cluster: cluster_global }));
    const pairs = read.flatMap((a, at) =>
      read.slice(at + 1).map((b) => ({ alike: likeness(a.statement, b.statement), same: a.cluster === b.cluster })),
    );
    return { name: question, pairs };
  });
}

/** Questions count alike, and so do the two kinds of pairs within each. */
function weightsFor(questions: readonly Question[]): number[] {
  const examples = questions.flatMap(({ pairs }) => {
    const counts = [true, false].map((kind) => pairs.filter(({ same }) => same === kind).length);
    return pairs.map(({ alike, same }) => ({ features: [alike], right: same, weight: 100 / (counts[same ? 0 : 1] ?? 1) }));
  });
  return fitLogistic(examples, 3);
}

/** The mean of two shares: of the pairs that are the same, and of the others, those that are taken for it. */
function balancedAccuracy({ pairs }: Question, fitted: readonly number[]): number {
  const share = (kind: boolean) => {
    const all = pairs.filter(({ same }) => same === kind);
    return all.filter(({ alike }) => probability(fitted, [alike]) >= threshold === kind).length / all.length;
  };
  return (share(true) + share(false)) / 2;
}
