// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { AppStore } from '#components/app/app-store.ts';
import { useLayoutTold } from '#components/stage/use-layout-told.ts';
import { createAppStore } from '#store/store.ts';

afterEach(cleanup);

function Stage({ slow, plain }: { readonly slow: boolean; readonly plain: boolean }) {
  useLayoutTold(slow, plain);
  return null;
}

it('a layout that takes long is told of, and so is that it came, or that it is only a plain one', () => {
  const store = createAppStore();
  const stage = (slow: boolean, plain: boolean) => (
    <AppStore value={store}>
      <Stage slow={slow} plain={plain} />
    </AppStore>
  );
  const said = () => store.getState().said.words;
  const { rerender } = render(stage(false, false));
  expect(said()).toBe('');
  rerender(stage(true, false));
  expect(said()).toBe('Laying out the map…');
  rerender(stage(false, false));
  expect(said()).toBe('The map is laid out.');
  rerender(stage(true, false));
  rerender(stage(false, true));
  expect(said()).toMatch(/^This is a plain layout/);
  const { turn } = store.getState().said;
  rerender(stage(false, true));
  expect(store.getState().said.turn).toBe(turn);
});
