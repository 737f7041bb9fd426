import { describe, expect, test } from 'vitest';
import { fileText } from '#formats/imports/file-text.ts';
import type { ImportFormat } from '#formats/imports/import-format.ts';
import { importLog, Refused } from '#formats/imports/import-log.ts';
import { formatOf, readWith } from '#formats/imports/import-map.ts';
import { mainThesis } from '#formats/imports/main-thesis.ts';
import { type MapDraft, mapDraft } from '#formats/imports/map-draft.ts';

const format = (read: ImportFormat['read']): ImportFormat => ({
  id: 'lines',
  label: 'Lines',
  endings: ['.lines'],
  recognises: ({ text }) => text.startsWith('LINES'),
  read,
});

async function mapOfDraft(make: (draft: MapDraft) => void) {
  const reading = await readWith(
    format(() => {
      const draft = mapDraft();
      make(draft);
      return draft;
    }),
    fileText('LINES', 'Some debate.lines'),
  );
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading;
}

describe('a draft', () => {
  test('is a map without repairs, however little was told of it', async () => {
    const { map, repairs } = await mapOfDraft((draft) => {
      const [claim, reason] = [
        draft.node({ text: 'Rain is good.' }),
        draft.node({ text: 'Plants need it.' }),
      ];
      draft.edge({ type: 'supports', from: [reason], to: claim });
    });
    expect(repairs).toEqual([]);
    expect(map).toMatchObject({ title: 'Some debate', thesis: ['n1'] });
    expect(map.nodes.map(({ type, label }) => [type, label])).toEqual([
      ['claim', 'Rain is good.'],
      ['claim', 'Plants need it.'],
    ]);
  });

  test('takes a name for the same actor however it is spaced', async () => {
    const { map } = await mapOfDraft((draft) => {
      expect(draft.actor('Ann  Lee ')).toBe(draft.actor('ann lee'));
      expect(draft.actor('Anna Lee')).not.toBe(draft.actor('ann lee'));
    });
    expect(map.actors.map(({ name }) => name)).toEqual(['Ann Lee', 'Anna Lee']);
  });

  test('gives ids to names that no letter of an id can be made of', async () => {
    const { map } = await mapOfDraft((draft) => {
      for (const name of ['!', '?', '李明', 'ليلى']) draft.actor(name);
    });
    expect(map.actors.map(({ id }) => id)).toEqual(['actor-1', 'actor-2', '李明', 'ليلى']);
  });

  test('makes a counterclaim of what attacks and supports nothing', async () => {
    const { map } = await mapOfDraft((draft) => {
      const [claim, against, both] = ['a', 'b', 'c'].map((text) => draft.node({ text })) as [
        string,
        string,
        string,
      ];
      draft.edge({ type: 'attacks', from: [against], to: claim });
      draft.edge({ type: 'attacks', from: [both], to: against });
      draft.edge({ type: 'supports', from: [both], to: claim });
    });
    expect(map.nodes.map(({ type }) => type)).toEqual(['claim', 'counterclaim', 'claim']);
  });
});

describe('the main thesis', () => {
  const edge = (from: string, to: string, id = `${from}>${to}`) =>
    ({ id, type: 'supports', from: [from], to }) as const;

  test('is what most bears on', () => {
    expect(mainThesis(['a', 'b', 'c', 'd', 'e'], [edge('b', 'a'), edge('d', 'c'), edge('e', 'd')])).toEqual([
      'c',
    ]);
  });

  test('is nothing in a circle, or where nothing bears on anything', () => {
    expect(mainThesis(['a', 'b'], [edge('a', 'b'), edge('b', 'a')])).toEqual([]);
    expect(mainThesis(['a', 'b'], [])).toEqual([]);
  });

  test('is reached through steps that are undercut', () => {
    const step = edge('b', 'a', 'step');
    expect(mainThesis(['c', 'b', 'a'], [step, edge('c', 'step')])).toEqual(['a']);
  });
});

describe('reading with a format', () => {
  test('tells what was left behind, and which format it was', async () => {
    const reading = await readWith(
      format((_, log) => {
        log.loss('line 2, column 1', 'The colours were left behind.');
        return mapDraft();
      }),
      fileText('LINES'),
    );
    expect(reading).toMatchObject({
      ok: true,
      origin: { format: 'Lines', losses: [{ place: 'line 2, column 1' }] },
    });
  });

  test('refuses what the format refuses, in its words', async () => {
    const reading = await readWith(
      format(() => {
        throw new Refused('line 3, column 4', 'A bracket is missing here.');
      }),
      fileText('LINES'),
    );
    expect(reading).toMatchObject({
      ok: false,
      refusal: { reason: 'shape', place: 'line 3, column 4', message: 'A bracket is missing here.' },
    });
  });

  test('refuses in words where a format fails for reasons of its own', async () => {
    const reading = await readWith(
      format(() => {
        throw new TypeError('x is not a function');
      }),
      fileText('LINES'),
    );
    expect(reading).toMatchObject({ ok: false, refusal: { reason: 'unreadable' } });
    expect(JSON.stringify(reading)).not.toContain('not a function');
  });

  test('lists a thousand losses and counts the others', () => {
    const log = importLog();
    for (let i = 0; i < 1_500; i += 1) log.loss('whole file', `Loss ${i}`);
    expect(log.losses().at(-1)?.message).toBe('500 more parts were left behind in the same way.');
  });
});

test('the first format that recognises a file reads it', () => {
  const lines = format(() => mapDraft());
  expect(formatOf(fileText('LINES'), [lines])).toBe(lines);
  expect(formatOf(fileText('{}'), [lines])).toBeUndefined();
});
