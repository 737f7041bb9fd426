import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AppStore } from '#components/app/app-store.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { createAppStore, type Store } from '#store/store.ts';
import { smallDebate } from './small-debate.ts';

// What loads when it is used may take its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** Puts a part of the page on the screen, with a map open; gives the store behind it. */
export function onPage(part: ReactNode, map: ArgumentMap = smallDebate): Store {
  const store = createAppStore();
  store.commands.show({ status: 'ready', name: 'small-debate', map, repairs: [] });
  render(<AppStore value={store}>{part}</AppStore>);
  return store;
}
