import type { ArgumentMap } from '#domain/map.ts';
import type { Refusal, Repair } from '#domain/problem.ts';
import { readBeside } from '#formats/read-beside.ts';
import { readAddress, settleAddress } from '#store/address.ts';
import { shortened } from '#store/shortened.ts';
import type { Document } from '#store/state.ts';
import type { Store } from '#store/store.ts';
import type { Taken } from './browsing.ts';
import type { Library } from './library.ts';
import type { TroubleKind } from './storage-trouble.ts';
import type { Seen } from './writing.ts';

type Ready = Extract<Document, { status: 'ready' }>;

export type KeptReading =
  | { readonly ok: true; readonly document: Ready; readonly map: ArgumentMap; readonly seen: Seen }
  | { readonly ok: false; readonly name: string; readonly refusal: Refusal };

/** Reads a kept map. Never rejects. */
export async function readKept(library: Library, id: string): Promise<KeptReading> {
  const how = await library.take(id);
  if (!how.ok) return { ok: false, name: '', refusal: refusalOf(how.trouble) };
  const { map: kept, content, faults } = how.value;
  const reading = await readBeside(new TextEncoder().encode(content.text));
  if (!reading.ok) {
    const { place, message } = reading.refusal;
    return {
      ok: false,
      name: kept.name,
      refusal: { ...refusalOf('damaged'), message: `${DAMAGED} (${place}: ${message})` },
    };
  }
  const { map } = reading;
  const repairs = [...reading.repairs, ...damages(how.value), ...content.repairs];
  const document: Ready = {
    status: 'ready',
    name: kept.name,
    map,
    repairs,
    origin: content.origin,
    own: true,
    toldBefore: reading.repairs.length + faults.length === 0,
  };
  return { ok: true, document, map, seen: { text: kept.text, view: kept.view } };
}

/** Puts a kept map on the page, and says what the page has seen of it; null where it could not be opened. */
export async function showKept(store: Store, library: Library, id: string): Promise<Seen | null> {
  const { commands } = store;
  const reading = await readKept(library, id);
  if (!reading.ok) {
    const { name, refusal } = reading;
    if (store.getState().document.status === 'ready') {
      commands.notify([`“${shortened(name || 'The map')}” was not opened: ${refusal.message}`]);
    } else commands.show({ status: 'refused', name, refusal });
    return null;
  }
  const { document, map, seen } = reading;
  const { notices: _, ...view } = settleAddress(map, readAddress(seen.view), seen.view);
  commands.show(document, view);
  commands.keep({ id, storing: { status: 'saved' } });
  return seen;
}

const DAMAGED =
  'What is kept of this map on this device is damaged. “Your maps” has what is left of it, and its earlier states';

/** What is wrong with the kept record, as things that were mended. */
function damages({ faults }: Taken): readonly Repair[] {
  return faults.map((fault) => ({
    kind: 'repair',
    place: 'this device',
    message: `The record of this map is damaged: ${fault}. Download a copy.`,
  }));
}

function refusalOf(trouble: TroubleKind): Refusal {
  return { kind: 'refusal', place: 'this device', ...REFUSALS[trouble] };
}

const BROKEN = {
  reason: 'unreadable',
  message: 'The browser did not give out what is kept on this device. Load the page again.',
} as const;

const REFUSALS: Readonly<Record<TroubleKind, Pick<Refusal, 'reason' | 'message'>>> = {
  gone: {
    reason: 'not-found',
    message:
      'It is not on this device: deleted since, or opened in another browser. Maps that come from files are kept where they were opened, and nowhere else.',
  },
  damaged: { reason: 'damaged', message: `${DAMAGED}.` },
  denied: {
    reason: 'unreadable',
    message:
      'This browser keeps nothing for this page, as is usual in a private window. Open the file of the map once more.',
  },
  newer: {
    reason: 'version',
    message: 'The maps on this device were written by a newer version of this page. Load the page again.',
  },
  blocked: {
    reason: 'unreadable',
    message: 'Another tab still runs an older version of this page. Close it, then load this page again.',
  },
  silent: {
    reason: 'unreadable',
    message: 'The browser’s storage does not answer. Load the page again in a moment.',
  },
  full: BROKEN,
  'broken-off': BROKEN,
  taken: BROKEN,
};
