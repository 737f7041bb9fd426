import { CornerDownLeft } from 'lucide-react';
import type { Hit } from '#analysis/search/find.ts';
import { placeWords } from '#analysis/search/hit-place.ts';
import { shownHit } from '#analysis/search/shown-hit.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { ActorChip } from '#components/marks/ActorChip.tsx';
import { HitSign } from '#components/search/HitSign.tsx';
import { MarkedText } from '#components/search/MarkedText.tsx';
import { Row, type RowProps } from '#components/search/Row.tsx';
import { CHOICE_WORDS } from '#components/search/use-choice.ts';
import { lookupOf } from '#domain/lookup.ts';

/** Something found: what it is called, where the words stand in it, and what choosing it does. */
export function HitRow({ hit, ...row }: RowProps & { readonly hit: Hit }) {
  const map = useMap();
  const { nodes, edges } = useShown();
  const { found } = hit;
  const { title, lead, piece } = shownHit(map, hit);
  const speakers = found.kind === 'statement' ? (lookupOf(map).node.get(found.id)?.actors ?? []) : [];
  const shown = found.kind === 'statement' ? nodes : found.kind === 'step' ? edges : null;
  return (
    <Row {...row} kind={found.kind}>
      <span className="hit-sign">
        <HitSign found={found} />
      </span>
      <span className="hit-words">
        <span className="hit-title">
          <MarkedText {...title} />
        </span>
        {piece && (
          <span className="hit-piece">
            {lead !== '' && <span className="hit-lead">{`${lead}: `}</span>}
            <MarkedText {...piece} />
          </span>
        )}
        <span className="hit-place">
          <span>{placeWords(map, found).join(' · ')}</span>
          {shown?.has(found.id) === false && <span className="hit-hidden">Hidden by the filter</span>}
        </span>
      </span>
      <span className="hit-side">
        <span className="hit-speakers">
          {speakers.slice(0, 3).map((id) => (
            <ActorChip key={id} actor={id} />
          ))}
        </span>
        <span className="hit-does">
          <span>{CHOICE_WORDS[found.kind]}</span>
          <CornerDownLeft aria-hidden size={13} />
        </span>
      </span>
    </Row>
  );
}
