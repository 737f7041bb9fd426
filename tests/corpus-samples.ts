import { readdirSync, readFileSync } from 'node:fs';

const CORPUS = 'tests/corpus';

/** What becomes of a file of the corpus when it is opened. */
export interface Expected {
  readonly outcome: 'opened' | 'repaired' | 'refused';
  readonly nodes?: number;
  readonly edges?: number;
  /** Of the first repair, or of the refusal. */
  readonly place?: string;
}

export interface Sample {
  readonly name: string;
  readonly bytes: Buffer<ArrayBuffer>;
  readonly expected: Expected;
}

export const corpusFormats: readonly string[] = readdirSync(CORPUS);

/** The names of all files of a format. */
export function filesOf(format: string): readonly string[] {
  return readdirSync(`${CORPUS}/${format}`).filter((file) => file !== 'expected.json');
}

/** The files of a format that something is expected of. */
export function samplesOf(format: string): readonly Sample[] {
  const expected = JSON.parse(readFileSync(`${CORPUS}/${format}/expected.json`, 'utf8')) as Record<
    string,
    Expected
  >;
  return Object.entries(expected).map(([name, one]) => ({
    name,
    bytes: Buffer.from(readFileSync(`${CORPUS}/${format}/${name}`)),
    expected: one,
  }));
}

/** All files of the corpus that can be opened, or all that cannot. */
export function samplesThat(open: boolean): readonly Sample[] {
  return corpusFormats.flatMap(samplesOf).filter(({ expected }) => (expected.outcome !== 'refused') === open);
}
