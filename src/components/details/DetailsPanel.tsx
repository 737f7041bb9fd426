import { useEffect, useRef } from 'react';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { PanelHead } from '#components/controls/PanelHead.tsx';
import { EdgeDetails } from '#components/details/EdgeDetails.tsx';
import { HiddenHint } from '#components/details/HiddenHint.tsx';
import { NodeDetails } from '#components/details/NodeDetails.tsx';
import { TypeLine } from '#components/details/TypeLine.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';
import '#styles/details.css';
import '#styles/evidence.css';
import '#styles/relations.css';

/** Everything the map knows of the selected node or step. */
export default function DetailsPanel({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const shown = useShown();
  const selected = useApp((state) => state.selected);
  const { select, point } = useCommands();
  const body = useRef<HTMLDivElement>(null);
  const follows = useRef(false);

  // The pressed entry is gone once another node is shown: focus goes on at the new heading, not back to the page.
  useEffect(() => {
    if (selected === null || !body.current) return;
    body.current.scrollTop = 0;
    if (follows.current) focusHeading(body.current);
    follows.current = false;
  }, [selected]);

  const follow = (id: Id): void => {
    follows.current = true;
    point(null);
    select(id);
  };

  if (selected === null) return null;
  const { node: nodeOf, edge: edgeOf } = lookupOf(map);
  const node = nodeOf.get(selected);
  const edge = node ? undefined : edgeOf.get(selected);
  const hidden = !shown.nodes.has(selected) && !shown.edges.has(selected);
  return (
    <>
      <PanelHead closeLabel="Close details" onClose={onClose}>
        {node && <TypeLine type={node.type} thesis={map.thesis.includes(node.id)} />}
        {edge && <span className="section-label">Step</span>}
      </PanelHead>
      <div className="details-body" ref={body}>
        {hidden && <HiddenHint onCleared={() => focusHeading(body.current)} />}
        {node && <NodeDetails node={node} onFollow={follow} />}
        {edge && <EdgeDetails edge={edge} onFollow={follow} />}
      </div>
    </>
  );
}

function focusHeading(body: HTMLElement | null): void {
  body?.querySelector('h2')?.focus();
}
