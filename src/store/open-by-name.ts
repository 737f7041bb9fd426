import type { Refusal } from '#domain/problem.ts';
import { openDocument } from '#store/open-map.ts';
import type { Document } from '#store/state.ts';
import type { Store } from '#store/store.ts';

/** How a document is had by its name; tests have another way. */
export type DocumentOpener = (name: string) => Promise<Document>;

/** For each page, how often a map was asked for. */
const asked = new WeakMap<Store, number>();

/** The document of a name; null where by the time it is there something else was asked for or shown. */
export async function openedLast(
  store: Store,
  name: string,
  open: DocumentOpener = openDocument,
): Promise<Document | null> {
  const turn = (asked.get(store) ?? 0) + 1;
  asked.set(store, turn);
  const shown = store.getState().shownDocuments;
  const document = await open(name);
  return asked.get(store) === turn && store.getState().shownDocuments === shown ? document : null;
}

/**
 * Puts a map that ships on the page, unless the reader has asked for another one meanwhile. Where it cannot be opened
 * the page stays as it is, and the refusal is given back. Never rejects.
 */
export async function openByName(store: Store, name: string, open?: DocumentOpener): Promise<Refusal | null> {
  const document = await openedLast(store, name, open);
  if (document?.status === 'refused') return document.refusal;
  if (document) store.commands.show(document);
  return null;
}
