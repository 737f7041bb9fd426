import { type Browsing, browsing } from './browsing.ts';
import { type Desk, newId } from './desk.ts';
import { type Keeping, keeping } from './keeping.ts';
import { type LibraryNews, libraryNews } from './library-news.ts';
import { mapsBase } from './maps-base.ts';
import { type Tending, tending } from './tending.ts';
import { type Writing, writing } from './writing.ts';

/** The maps that are kept on this device. Nothing of it throws or rejects, and all of it answers within two seconds. */
export interface Library extends Browsing, Keeping, Tending, Writing {
  readonly news: LibraryNews;
}

/** A library on what this browser offers, or on what a test puts in its place. */
export function createLibrary(on: Partial<Desk> = {}): Library {
  const desk: Desk = {
    base: mapsBase(),
    news: libraryNews(),
    now: Date.now,
    newId,
    locks: globalThis.navigator?.locks,
    ...on,
  };
  return { news: desk.news, ...browsing(desk), ...keeping(desk), ...tending(desk), ...writing(desk) };
}
