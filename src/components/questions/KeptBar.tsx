import { Pin } from 'lucide-react';
import { useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { MapText } from '#components/marks/MapText.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';
import '#styles/questions.css';

/** Says which statement is kept to be compared with another, and lets go of it. */
export default function KeptBar({ marked }: { readonly marked: Id }) {
  const map = useMap();
  const { mark, select } = useCommands();
  const label = lookupOf(map).node.get(marked)?.label ?? marked;
  return (
    <section className="kept-bar" aria-label="Kept to compare">
      <Pin aria-hidden size={15} />
      <p>
        Kept:{' '}
        <b>
          <MapText>“{label}”</MapText>
        </b>
        . <span className="kept-hint">Choose another statement to compare it with.</span>
      </p>
      <TextButton quiet onPress={() => select(marked)}>
        Show
      </TextButton>
      <TextButton
        quiet
        onPress={() => {
          mark(null);
          focusMap();
        }}
      >
        Let go
      </TextButton>
    </section>
  );
}
