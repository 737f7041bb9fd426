import type { Id } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import { type MapDraft, mapDraft } from '#formats/imports/map-draft.ts';
import { shown } from '#formats/repair-log.ts';

/** Arguments that can be shown at all: a framework for a competition of solvers may have millions. */
const MOST_ARGUMENTS = 50_000;

/** An abstract argumentation framework in the making: arguments that have a name and say nothing, and attacks. */
export interface Framework {
  /** Adds an argument; of two with one name the second is reported. `text`: what stands for it. */
  argument(name: string, place: Place, text?: string): void;
  /** Adds a step between arguments that are there; another one, or one that is there already, is reported. */
  step(type: 'attacks' | 'supports', from: string, to: string, place: Place): void;
  readonly draft: MapDraft;
}

/** Begins a framework. Its arguments are claims, all of them, and none is what it argues for. */
export function framework(log: ImportLog): Framework {
  const draft = mapDraft();
  const ids = new Map<string, Id>();
  const steps = new Set<string>();
  draft.thesis([]);
  return {
    draft,
    argument(name, place, text = name) {
      refuseMany(ids.size + 1, place);
      if (ids.has(name)) log.repair(place, `The argument ${shown(name)} is named twice; it was kept once.`);
      else ids.set(name, draft.node({ id: name, type: 'claim', text }));
    },
    step(type, from, to, place) {
      const [source, target] = [ids.get(from), ids.get(to)];
      const key = JSON.stringify([type, from, to]);
      if (source === undefined || target === undefined) {
        const missing = shown(source === undefined ? from : to);
        log.repair(place, `There is no argument ${missing}; what leads from it or to it was left out.`);
      } else if (steps.has(key)) {
        log.repair(place, `From ${shown(from)} to ${shown(to)} the same stands twice; it was kept once.`);
      } else {
        steps.add(key);
        draft.edge({ type, from: [source], to: target });
      }
    },
  };
}

export function refuseMany(count: number, place: Place): void {
  if (count <= MOST_ARGUMENTS) return;
  throw new Refused(
    place,
    `This framework has more than ${MOST_ARGUMENTS} arguments; that many cannot be shown. Open a part of it.`,
    'too-large',
  );
}
