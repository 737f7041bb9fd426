import { useEffect } from 'react';
import type { Binding } from '#components/keys/binding.ts';
import { boundKey } from '#components/keys/bound-key.ts';
import { usePageHands } from '#components/keys/use-page-hands.ts';

/** Has keys do what they are bound to anywhere on the page. Whatever has the focus comes first. */
export function usePageKeys(keys: readonly Binding[]): void {
  const hands = usePageHands();
  useEffect(() => {
    const bindings = keys.filter((binding) => binding.where === 'page');
    const onKeyDown = (event: KeyboardEvent): void => {
      const now = hands();
      const key = now && boundKey(bindings, event, now.state.singleKeys);
      if (!key) return;
      // Over the page lies something that keeps its keys to itself; only the way out of it leads past.
      if (now.state.overlay !== null && key.chord !== 'Escape') return;
      if (key.binding.run(now, key.chord) !== false) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [keys, hands]);
}
