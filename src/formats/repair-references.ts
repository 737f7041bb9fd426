import type { Id } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';
import type { ActorRecord, AnchorRecord, EdgeRecord, NodeRecord, SourceRecord } from './map-schema.ts';
import { type Report, shown } from './repair-log.ts';
import type { Placed } from './repair-records.ts';

/** What a record may refer to: the ids of each kind, and of each source's editions. */
export interface Known {
  readonly actors: ReadonlySet<Id>;
  readonly topics: ReadonlySet<Id>;
  readonly editions: ReadonlyMap<Id, ReadonlySet<Id>>;
}

/** The ids that are known, each once; the same list where that is all of them, undefined where none is left. */
export function knownIds(
  ids: Id[] | undefined,
  known: ReadonlySet<Id>,
  what: string,
  place: Place,
  report: Report,
): Id[] | undefined {
  if (!ids || ids.length === 0) return ids;
  const kept = new Set<Id>();
  ids.forEach((id, index) => {
    const here = `${place}[${index}]`;
    if (!known.has(id)) report(here, `There is no ${what} ${shown(id)}; the reference was left out.`);
    else if (kept.has(id)) report(here, `The ${what} ${shown(id)} stands here twice; it was kept once.`);
    else kept.add(id);
  });
  if (kept.size === ids.length) return ids;
  return kept.size > 0 ? [...kept] : undefined;
}

export function repairSource({ place, record }: Placed<SourceRecord>, known: Known, report: Report): void {
  const authors = knownIds(record.authors, known.actors, 'actor', `${place}.authors`, report);
  if (authors) record.authors = authors;
  else delete record.authors;
}

export function repairActor({ place, record }: Placed<ActorRecord>, known: Known, report: Report): void {
  const partOf = knownIds(record.partOf, known.actors, 'actor', `${place}.partOf`, report);
  if (partOf) record.partOf = partOf;
  else delete record.partOf;
}

export function repairNode({ place, record }: Placed<NodeRecord>, known: Known, report: Report): void {
  repairSaid(record, place, known, report);
  if (record.topic !== undefined && !known.topics.has(record.topic)) {
    report(`${place}.topic`, `There is no topic ${shown(record.topic)}; the reference was left out.`);
    delete record.topic;
  }
  if (record.cites && !known.editions.has(record.cites.source)) {
    report(`${place}.cites`, `There is no source ${shown(record.cites.source)}; the citation was left out.`);
    delete record.cites;
  }
  const wordings = record.wordings?.filter((wording, index) => {
    if (known.editions.get(wording.source)?.has(wording.edition)) return true;
    const where = `${shown(wording.edition)} of ${shown(wording.source)}`;
    report(
      `${place}.wordings[${index}]`,
      `There is no edition ${where}; its wording was left out: ${shown(wording.text)}.`,
    );
    return false;
  });
  if (wordings) record.wordings = wordings;
}

/** What nodes and edges share: who says it, and where it stands. */
export function repairSaid(
  record: NodeRecord | EdgeRecord,
  place: Place,
  known: Known,
  report: Report,
): void {
  const actors = knownIds(record.actors, known.actors, 'actor', `${place}.actors`, report);
  if (actors) record.actors = actors;
  else delete record.actors;
  const anchors = record.anchors?.filter((anchor, index) =>
    isAnchored(anchor, `${place}.anchors[${index}]`, known, report),
  );
  if (anchors) record.anchors = anchors;
}

function isAnchored(anchor: AnchorRecord, place: Place, known: Known, report: Report): boolean {
  const editions = known.editions.get(anchor.source);
  if (!editions) {
    report(
      `${place}.source`,
      `There is no source ${shown(anchor.source)}; the anchor was left out (${shown(anchor)}).`,
    );
    return false;
  }
  if (anchor.edition !== undefined && !editions.has(anchor.edition)) {
    const where = `${shown(anchor.edition)} of ${shown(anchor.source)}`;
    report(`${place}.edition`, `There is no edition ${where}; the anchor was kept without it.`);
    delete anchor.edition;
  }
  return true;
}
