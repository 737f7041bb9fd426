import type { Store } from '#store/store.ts';

const pages = new WeakSet<Store>();

/** From now on the page keeps no map on this device: it has no shelf on which a reader would find it again. */
export function keepNothing(store: Store): void {
  pages.add(store);
}

export function keepsNothing(store: Store): boolean {
  return pages.has(store);
}
