import type { Drawn } from '#analysis/drawn.ts';
import { wayUp } from '#analysis/outline.ts';
import type { Stance } from '#analysis/stance.ts';
import { useMap } from '#components/app/use-map.ts';
import { useMapWords } from '#components/app/use-map-words.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapNode } from '#domain/map.ts';
import { speakersOf } from '#domain/speakers.ts';
import { NODE_WORDS } from '#domain/words.ts';

interface IcicleCardProps {
  readonly node: MapNode;
  readonly drawn: Drawn;
  readonly stance: Stance;
  /** Where on the strip it points to, and how wide that is, in CSS pixels. */
  readonly at: { readonly x: number; readonly width: number };
  /** What its button does; null where a click on the cell does that. */
  readonly onGo: (() => void) | null;
}

/** CSS pixels. */
const WIDTH = 300;

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  for: 'For',
  against: 'Against',
  neither: 'Neither for nor against',
};

/** The statement under the pointer, above the strip: who says it, the sentence, and where it stands. */
export function IcicleCard({ node, drawn, stance, at, onGo }: IcicleCardProps) {
  const map = useMap();
  const words = useMapWords();
  const who = speakersOf(map, node);
  const width = Math.min(WIDTH, at.width - 16);
  const left = Math.max(8, Math.min(at.x - width / 2, at.width - width - 8));
  return (
    <div
      className={onGo ? 'icicle-card icicle-card-touch' : 'icicle-card'}
      style={{ left, width }}
      aria-hidden={onGo === null}
      // Else the strip would lose the focus, and the card would be gone before the press ends.
      onMouseDown={(event) => event.preventDefault()}
    >
      <p className="icicle-card-head">
        {NODE_WORDS[node.type].one}
        {who && (
          <>
            {' '}
            · <bdi>{who}</bdi>
          </>
        )}
      </p>
      <p {...words}>{node.text}</p>
      <p className="icicle-card-head">{place(map, drawn, node.id, stance)}</p>
      {onGo && <TextButton onPress={onGo}>Go there</TextButton>}
    </div>
  );
}

function place(map: ArgumentMap, { outline, nodes }: Drawn, id: Id, stance: Stance): string {
  const root = wayUp(outline, id).at(-1) ?? id;
  const argued = lookupOf(map).node.get(root)?.label ?? root;
  const below = outline.below.get(id) ?? 0;
  return [
    ...(root === id ? [] : [`${STANCE_WORDS[stance]} “${argued}”`]),
    ...(below === 0 ? [] : [`${below.toLocaleString('en')} below`]),
    ...(nodes.has(id) ? [] : ['folded away']),
  ].join(' · ');
}
