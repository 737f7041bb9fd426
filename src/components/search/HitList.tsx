import type { Hit } from '#analysis/search/find.ts';
import { HitRow } from '#components/search/HitRow.tsx';
import { Row } from '#components/search/Row.tsx';

interface HitListProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  /** How many more there are; a last row shows some of them. */
  readonly more: number;
  readonly next: number;
  /** The place of the row that Enter chooses. */
  readonly active: number;
  readonly onActive: (place: number) => void;
  readonly onChoose: (place: number) => void;
}

/** The rows under the field, which has the focus; here they are only pointed at. */
export function HitList({ id, hits, more, next, active, onActive, onChoose }: HitListProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and its keys walk through the rows.
    <div
      id={id}
      className="hits"
      role="listbox"
      aria-label="Found"
      tabIndex={-1}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      // Not where rows scroll under a pointer that rests.
      onPointerMove={({ target, pointerType }) => {
        const place = placeOf(target);
        if (pointerType === 'mouse' && place !== null) onActive(place);
      }}
      onClick={({ target }) => {
        const place = placeOf(target);
        if (place !== null) onChoose(place);
      }}
    >
      {hits.map((hit, place) => (
        <HitRow
          key={`${hit.found.kind} ${hit.found.id}`}
          id={`${id}-${place}`}
          place={place}
          active={place === active}
          hit={hit}
        />
      ))}
      {more > 0 && (
        <Row id={`${id}-${hits.length}`} place={hits.length} active={hits.length === active} kind="more">
          <span className="hit-more">{`and ${more} more`}</span>
          <span className="hit-does">{next < more ? `Show ${next} of them` : 'Show them'}</span>
        </Row>
      )}
    </div>
  );
}

function placeOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
  return row ? Number(row.dataset.place) : null;
}
