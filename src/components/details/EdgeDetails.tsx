import { relationsOnStep } from '#analysis/relations.ts';
import { stepWords } from '#analysis/step-words.ts';
import { useMap } from '#components/app/use-map.ts';
import { useMapWords } from '#components/app/use-map-words.ts';
import { ActorList } from '#components/details/ActorList.tsx';
import { AnchorList } from '#components/details/AnchorList.tsx';
import { NodeButton } from '#components/details/NodeButton.tsx';
import { RelationItem } from '#components/details/RelationItem.tsx';
import { StepButton } from '#components/details/StepButton.tsx';
import { LineSample } from '#components/marks/LineSample.tsx';
import { AskBar } from '#components/questions/AskBar.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Id, MapEdge } from '#domain/map.ts';
import { EDGE_WORDS } from '#domain/words.ts';

interface EdgeDetailsProps {
  readonly edge: MapEdge;
  readonly onFollow: (id: Id) => void;
}

/** A step: what it leads from and to, who makes it, on what basis, and what is aimed at it. */
export function EdgeDetails({ edge, onFollow }: EdgeDetailsProps) {
  const map = useMap();
  const words = useMapWords();
  const { node: nodeOf, edge: edgeOf } = lookupOf(map);
  const from = [...new Set(edge.from)].flatMap((id) => nodeOf.get(id) ?? []);
  const to = nodeOf.get(edge.to);
  const step = to ? undefined : edgeOf.get(edge.to);
  const makers = edge.actors ?? from.flatMap((node) => node.actors ?? []);
  const against = relationsOnStep(map, edge);
  return (
    <>
      <h2 tabIndex={-1}>{EDGE_WORDS[edge.type].noun}</h2>
      <p className="details-text">{stepWords(map, edge)}.</p>
      <AskBar of={edge.id} step />
      <section className="details-section">
        <h3 className="section-label">{from.length > 1 ? 'From, only together' : 'From'}</h3>
        <div className={from.length > 1 ? 'relation relation-linked' : 'relation'}>
          {from.map((node) => (
            <NodeButton key={node.id} node={node} onFollow={onFollow} />
          ))}
        </div>
        <p className="relation-word relation-middle">
          <LineSample type={edge.type} implied={edge.basis === 'implied'} />
          {EDGE_WORDS[edge.type].active}
        </p>
        {to && <NodeButton node={to} onFollow={onFollow} />}
        {step && <StepButton edge={step} whole onFollow={onFollow} />}
      </section>
      <dl className="details-facts">
        {edge.basis && (
          <div>
            <dt>Basis</dt>
            <dd>
              {edge.basis === 'implied' ? 'implied: the text does not spell it out' : 'stated in the text'}
            </dd>
          </div>
        )}
        {edge.scheme && (
          <div>
            <dt>Scheme</dt>
            <dd>{edge.scheme}</dd>
          </div>
        )}
      </dl>
      {makers.length > 0 && (
        <section className="details-section">
          <h3 className="section-label">Who makes the step</h3>
          <ActorList actors={makers} />
        </section>
      )}
      {edge.note && (
        <p className="details-note" {...words}>
          {edge.note}
        </p>
      )}
      <AnchorList anchors={edge.anchors ?? []} />
      {against.length > 0 && (
        <section className="details-section">
          <h3 className="section-label">Against this step</h3>
          <ul className="relations">
            {against.map((attack) => (
              <RelationItem key={attack.edge.id} relation={attack} onFollow={onFollow} onStep />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
