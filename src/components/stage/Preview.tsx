import { useEffect, useState } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { useMapWords } from '#components/app/use-map-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import { speakersOf } from '#domain/speakers.ts';
import { NODE_WORDS } from '#domain/words.ts';
import { wordsAt } from '#scene/box-words.ts';
import type { Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** Milliseconds that the pointer must rest on a box. */
const REST = 220;

/** The whole sentence of the box under the pointer, wherever the box itself does not show it. */
export function Preview({ cy, scene }: { readonly cy: Graph; readonly scene: Scene }) {
  const map = useMap();
  const words = useMapWords();
  const pointed = useApp((state) => state.pointed);
  const selected = useApp((state) => state.selected);
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    setRested(null);
    const timer = setTimeout(() => setRested(pointed), REST);
    return () => clearTimeout(timer);
  }, [pointed]);

  const box = rested !== null && rested === pointed ? scene.boxes.find(({ id }) => id === rested) : undefined;
  const node = box && lookupOf(map).node.get(box.id);
  if (!box || !node || selected === node.id) return null;
  const cutShort = box.text.lines.at(-1)?.endsWith('…') ?? false;
  if (wordsAt(box, cy.zoom()) === box.text && !cutShort) return null;
  const who = speakersOf(map, node);
  return (
    <div className="preview" style={placeFor(cy, box.rect)} aria-hidden="true">
      <p className="preview-head">
        {NODE_WORDS[node.type].one}
        {who && (
          <>
            {' '}
            · <bdi>{who}</bdi>
          </>
        )}
      </p>
      <p {...words}>{node.text}</p>
    </div>
  );
}

const WIDTH = 300;

/** Below the box, or above it in the lower half of the window. */
function placeFor(cy: Graph, rect: Rect) {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const left = Math.max(8, Math.min(rect.x * zoom + pan.x, cy.width() - WIDTH - 8));
  const top = rect.y * zoom + pan.y;
  const bottom = top + rect.height * zoom;
  return top > cy.height() / 2
    ? { left, bottom: cy.height() - top + 8, width: WIDTH }
    : { left, top: bottom + 8, width: WIDTH };
}
