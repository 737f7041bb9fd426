import type { Id } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';
import { freshIds } from '#formats/fresh-id.ts';
import type { FileStep } from '#formats/imports/file-step.ts';
import type { ImportFormat } from '#formats/imports/import-format.ts';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import { laySteps } from '#formats/imports/lay-steps.ts';
import { type MapDraft, mapDraft } from '#formats/imports/map-draft.ts';
import { shown } from '#formats/repair-log.ts';
import { arggraphTexts } from './arggraph-texts.ts';
import { childrenOf, startsWithElement, type XmlElement, xmlTree } from './xml-tree.ts';

const SIDES: ReadonlyMap<string | undefined, string> = new Map([
  ['pro', 'Proponent'],
  ['opp', 'Opponent'],
]);

const TYPES: ReadonlyMap<string, Pick<FileStep, 'type' | 'more'>> = new Map([
  ['sup', { type: 'supports' }],
  ['exa', { type: 'supports', more: { scheme: 'example' } }],
  ['reb', { type: 'conflict' }],
  ['und', { type: 'conflict' }],
]);

/** An argument graph of a short text, as the corpus of argumentative microtexts has them. */
export const arggraphImport: ImportFormat = {
  id: 'arggraph',
  label: 'Argument graph (microtexts)',
  endings: ['.xml'],
  recognises: ({ text }) => startsWithElement(text, 'arggraph'),
  read: ({ text }, log) => {
    const root = xmlTree(text);
    const units = childrenOf(root, 'adu');
    if (units.length === 0)
      throw new Refused('whole file', 'No argumentative unit is in this graph, so there is nothing to open.');
    const draft = mapDraft();
    const title = (root.attributes.get('topic_id') ?? root.attributes.get('id') ?? '')
      .replaceAll('_', ' ')
      .trim();
    if (title !== '') draft.title(title);
    const stance = root.attributes.get('stance');
    if (stance) log.loss('whole file', `The stance of the whole text (${shown(stance)}) was left behind.`);
    const known = addUnits(root, units, draft, log);
    laySteps(stepsIn(root, known, log), known, draft, log);
    return draft;
  },
};

function addUnits(
  root: XmlElement,
  units: readonly XmlElement[],
  draft: MapDraft,
  log: ImportLog,
): ReadonlyMap<Id, Id> {
  const known = new Map<Id, Id>();
  const texts = arggraphTexts(root);
  for (const { attributes, place } of units) {
    const id = attributes.get('id') ?? '';
    const [text = '', ...again] = texts.get(id) ?? [];
    if (text === '') log.repair(place, 'This unit has no text; its id stands for it.');
    const side = SIDES.get(attributes.get('type'));
    const made = draft.node({
      id,
      text: text || (/\S/.test(id) ? id : 'Unit without a text'),
      ...(side ? { actors: [draft.actor(side, 'group')] } : {}),
      ...(again.length > 0 ? { note: `Said again: ${again.join(' / ')}` } : {}),
    });
    if (known.has(id) || id === '')
      log.repair(
        place,
        `The id ${shown(id)} is missing or in use already; this one was renamed ${shown(made)}.`,
      );
    else known.set(id, made);
  }
  return known;
}

/** The relations between units. One that adds its unit to another joins that one’s premises. */
function stepsIn(root: XmlElement, statements: ReadonlyMap<Id, Id>, log: ImportLog): readonly FileStep[] {
  const edges = childrenOf(root, 'edge').filter(({ attributes }) => attributes.get('type') !== 'seg');
  const freshId = freshIds(new Set(edges.map(({ attributes }) => attributes.get('id') ?? '')));
  const steps = new Map<Id, FileStep>();
  const added: { readonly source: Id; readonly target: Id; readonly place: Place }[] = [];
  const targets = new Map<Id, Id>();
  for (const { attributes, place } of edges) {
    const [type = '', source = '', target = '', id = ''] = ['type', 'src', 'trg', 'id'].map((name) =>
      attributes.get(name),
    );
    const said = TYPES.get(type);
    if (!statements.has(source))
      log.repair(place, `There is no unit ${shown(source)}; this edge was left out.`);
    else if (type === 'add') {
      added.push({ source, target, place });
      targets.set(id, target);
    } else if (!said) log.loss(place, `An edge of the unknown type ${shown(type)} was left out.`);
    else {
      const known = id === '' || steps.has(id) || statements.has(id) ? freshId('edge') : id;
      steps.set(known, { id: known, place, ...said, from: new Set([source]), to: new Set([target]) });
    }
  }
  for (const { source, target, place } of added) {
    const step = steps.get(stepBehind(target, steps, targets));
    if (step) step.from.add(source);
    else log.repair(place, `There is no step ${shown(target)} to add this premise to; it was left out.`);
  }
  return [...steps.values()];
}

/** The step that a premise is added to: a unit may be added to one that is added itself. */
function stepBehind(target: Id, steps: ReadonlyMap<Id, FileStep>, targets: Map<Id, Id>): Id {
  const way = new Set<Id>();
  let at = target;
  for (
    let next = targets.get(at);
    next !== undefined && !steps.has(at) && !way.has(at);
    next = targets.get(at)
  ) {
    way.add(at);
    at = next;
  }
  for (const id of way) targets.set(id, at);
  return at;
}
