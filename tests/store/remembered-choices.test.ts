import { describe, expect, it } from 'vitest';
import { rememberChoices, rememberedChoices } from '#store/remembered-choices.ts';
import { createAppStore } from '#store/store.ts';

function device(): Pick<Window, 'localStorage'> {
  const kept = new Map<string, string>();
  return {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
      clear: () => kept.clear(),
      key: () => null,
      length: 0,
    },
  };
}

const forbidden: Pick<Window, 'localStorage'> = {
  get localStorage(): Storage {
    throw new DOMException('Storage is forbidden.', 'SecurityError');
  },
};

describe('what is chosen once for a device', () => {
  it('is there again on the next visit', () => {
    const window = device();
    const store = createAppStore(rememberedChoices(window));
    rememberChoices(store, window);
    store.commands.chooseTheme('dark');
    store.commands.chooseSingleKeys(false);
    const { themeChoice, singleKeys } = createAppStore(rememberedChoices(window)).getState();
    expect([themeChoice, singleKeys]).toEqual(['dark', false]);
    store.commands.chooseSingleKeys(true);
    expect(rememberedChoices(window)).toEqual({ themeChoice: 'dark', singleKeys: true });
  });

  it('is the usual where nothing was chosen, or what is kept makes no sense', () => {
    const window = device();
    expect(rememberedChoices(window)).toEqual({ themeChoice: 'system', singleKeys: true });
    window.localStorage.setItem('counterpoint:theme', 'purple');
    expect(rememberedChoices(window).themeChoice).toBe('system');
  });

  it('lasts as long as the page where storage is forbidden', () => {
    const store = createAppStore(rememberedChoices(forbidden));
    rememberChoices(store, forbidden);
    store.commands.chooseTheme('dark');
    store.commands.chooseSingleKeys(false);
    expect(store.getState().themeChoice).toBe('dark');
    expect(store.getState().singleKeys).toBe(false);
  });
});
