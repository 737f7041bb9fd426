import { TextButton } from '#components/controls/TextButton.tsx';
import type { MapDeeds } from '#components/library/use-map-deeds.ts';
import type { Listed } from '#store/library/browsing.ts';

interface DeletedRowProps {
  readonly one: Listed;
  readonly deeds: MapDeeds;
  /** It was deleted just now: the focus, which was on its row, goes to the way back. */
  readonly justNow: boolean;
}

/** In the place of a map that was deleted, as long as it can be had back. */
export function DeletedRow({ one, deeds, justNow }: DeletedRowProps) {
  const { name } = one.map;
  return (
    <li className="map-row map-row-deleted">
      <p className="map-row-words">“{name}” was deleted. You can have it back until your next visit.</p>
      <TextButton
        autoFocus={justNow}
        onPress={() => deeds.undo(one)}
        aria-label={`Undo: have “${name}” back`}
      >
        Undo
      </TextButton>
      <TextButton quiet onPress={() => deeds.forget(one)} aria-label={`Delete for good: “${name}”`}>
        Delete for good
      </TextButton>
    </li>
  );
}
