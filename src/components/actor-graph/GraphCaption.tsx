import type { ActorGraph } from '#analysis/actor-graph.ts';

/** Above the graph: how it is used, and what of it is not drawn. */
export function GraphCaption({ graph }: { readonly graph: ActorGraph }) {
  const { lines, leftOut } = graph;
  return (
    <p className="graph-caption">
      {lines.length > 0
        ? 'Choose an actor or a line to see what is behind it.'
        : 'In what is shown, no actor speaks for or objects to another.'}
      {leftOut.actors > 0 &&
        ` ${leftOut.actors.toLocaleString('en')} more actors, who say least, are not drawn: filter by them to see them.`}
      {leftOut.lines > 0 &&
        ` ${leftOut.lines.toLocaleString('en')} more lines, of the fewest steps, are not drawn; the card of an actor lists them all.`}
    </p>
  );
}
