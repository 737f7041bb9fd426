import { useMemo } from 'react';
import { nodeRelations } from '#analysis/relations.ts';
import { useMap } from '#components/app/use-map.ts';
import { useMapWords } from '#components/app/use-map-words.ts';
import { ActorList } from '#components/details/ActorList.tsx';
import { AnchorList } from '#components/details/AnchorList.tsx';
import { AttackedSteps } from '#components/details/AttackedSteps.tsx';
import { CitationWords } from '#components/details/CitationWords.tsx';
import { RelationList } from '#components/details/RelationList.tsx';
import { Wordings } from '#components/details/Wordings.tsx';
import { MapText } from '#components/marks/MapText.tsx';
import { AskBar } from '#components/questions/AskBar.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Id, MapNode } from '#domain/map.ts';
import { speakersOf } from '#domain/speakers.ts';

interface NodeDetailsProps {
  readonly node: MapNode;
  readonly onFollow: (id: Id) => void;
}

/** A node: what it says, who says so, where, and what it has to do with the rest. */
export function NodeDetails({ node, onFollow }: NodeDetailsProps) {
  const map = useMap();
  const words = useMapWords();
  const { topic } = lookupOf(map);
  const relations = useMemo(() => nodeRelations(map, node.id), [map, node.id]);
  const chapter = topic.get(node.topic ?? '');
  const speakers = speakersOf(map, node);
  return (
    <>
      <h2 tabIndex={-1} {...words}>
        {node.label}
      </h2>
      <ActorList actors={node.actors ?? []} />
      <p className="details-text" {...words}>
        {node.text}
      </p>
      {node.quote && (
        <figure className="details-quote">
          <blockquote {...words}>{node.quote}</blockquote>
          {speakers && <figcaption>{speakers}</figcaption>}
        </figure>
      )}
      <AskBar of={node.id} />
      {node.cites && <CitationWords citation={node.cites} />}
      <Wordings wordings={node.wordings ?? []} />
      <AnchorList anchors={node.anchors ?? []} />
      {node.note && (
        <p className="details-note" {...words}>
          {node.note}
        </p>
      )}
      <RelationList title="Reasons for it" relations={relations.reasons} onFollow={onFollow} />
      <RelationList title="Objections" relations={relations.objections} onFollow={onFollow} />
      <RelationList title="What it bears on" relations={relations.bearsOn} onFollow={onFollow} />
      <AttackedSteps steps={relations.attackedSteps} onFollow={onFollow} />
      <RelationList title="Restatements" relations={relations.restatements} onFollow={onFollow} />
      {chapter && (
        <p className="details-place">
          <span className="section-label">Chapter</span> <MapText>{chapter.label}</MapText>
        </p>
      )}
      {node.tags && node.tags.length > 0 && (
        <ul className="details-tags" aria-label="Tags">
          {[...new Set(node.tags)].map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </>
  );
}
