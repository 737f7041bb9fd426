import type { Relation } from '#analysis/relations.ts';
import { RelationItem } from '#components/details/RelationItem.tsx';
import type { Id } from '#domain/map.ts';

interface RelationListProps {
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly onFollow: (id: Id) => void;
}

/** Steps under a heading; nothing where there are none. */
export function RelationList({ title, relations, onFollow }: RelationListProps) {
  if (relations.length === 0) return null;
  return (
    <section className="details-section">
      <h3 className="section-label">
        {title} <span className="section-count">{relations.length}</span>
      </h3>
      <ul className="relations">
        {relations.map((relation) => (
          <RelationItem
            key={JSON.stringify([relation.edge.id, relation.direction])}
            relation={relation}
            onFollow={onFollow}
          />
        ))}
      </ul>
    </section>
  );
}
