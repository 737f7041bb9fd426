import { expect, test } from 'vitest';
import type { Actor } from '#domain/map.ts';
import { actorMarks } from '#scene/actor-mark.ts';
import { mapOf } from '../build-map.ts';

const marks = (...actors: Actor[]) => actorMarks({ ...mapOf(), actors });
const initials = (...names: string[]) =>
  [...marks(...names.map((name, i): Actor => ({ id: `${i}`, name, kind: 'person' }))).values()].map(
    (m) => m.initials,
  );

test.each([
  ['Konstantin Asmolov', 'KA'],
  ['South Korea', 'SK'],
  ['Western experts', 'WE'],
  ['The parties to the treaty', 'PT'],
  ['Washington–Tokyo–Seoul alliance', 'WS'],
  ['DPRK', 'DPR'],
  ['Japan', 'Ja'],
  ['生徒会', '生'],
  ['バス会社', 'バ'],
  ['الطلبة', 'ط'],
  ['محاسب البلدية', 'م'],
])('%s is marked %s', (name, letters) => {
  expect(initials(name)).toEqual([letters]);
});

test('no two actors of a map have the same initials', () => {
  const all = initials('Anna Berg', 'Arno Bach', 'Ada Blum', 'Axel Brandt', 'Ahmed Blau', '∅', '');
  expect(new Set(all).size).toBe(all.length);
});

test('two whose one letter is the same are told apart', () => {
  expect(initials('保護者会', '保健室', '保険')).toEqual(['保', '保健', '保険']);
  expect(initials('محاسب البلدية', 'معلمة المدرسة')).toEqual(['م', 'مع']);
});

test('people share the colour of their state, and states have their own', () => {
  const state = (id: string, partOf?: string[]): Actor => ({
    id,
    name: id,
    kind: 'state',
    ...(partOf && { partOf }),
  });
  const person = (id: string, whole: string): Actor => ({ id, name: id, kind: 'person', partOf: [whole] });
  const colours = marks(
    { id: 'bloc', name: 'Bloc', kind: 'bloc' },
    state('one', ['bloc']),
    state('two', ['bloc']),
    person('minister', 'one'),
  );
  expect(colours.get('minister')?.colour).toBe(colours.get('one')?.colour);
  expect(colours.get('one')?.colour).not.toBe(colours.get('two')?.colour);
  expect(colours.get('one')?.colour).not.toBe(colours.get('bloc')?.colour);
});

test('a circle of membership ends', () => {
  const group = (id: string, whole: string): Actor => ({ id, name: id, kind: 'group', partOf: [whole] });
  expect(marks(group('a', 'b'), group('b', 'a')).size).toBe(2);
});
