import { ChevronRight } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { useDrawn } from '#components/app/use-map.ts';
import { ICICLE_HEIGHT, type OverviewStrip } from '#components/overview/use-overview.ts';
import { pictureThere } from '#components/stage/first-picture.ts';
import '#styles/overview.css';

// The map comes first; the icicle's place below it is kept meanwhile.
const Icicle = lazy(() => pictureThere.then(() => import('#components/overview/Icicle.tsx')));

/** The strip under a drawing that is not the whole: how much of it is drawn, and where in the whole that lies. */
export function Overview({ open, toggle }: OverviewStrip) {
  const drawn = useDrawn();
  if (!drawn) return null;
  const all = drawn.outline.order.length;
  return (
    <section className="overview" aria-label="Overview">
      <div className="overview-head">
        <Button className="overview-toggle" onPress={toggle} aria-expanded={open} aria-controls="icicle">
          <ChevronRight aria-hidden size={15} />
          Overview
        </Button>
        <p className="overview-count">
          {counted(drawn.nodes.size)} of {counted(all)} statements drawn
        </p>
        {open && (
          <p className="overview-key">
            <span>Toward the top row:</span>
            <span className="overview-for">for</span>
            <span className="overview-against">against</span>
            <span className="overview-neither">neither</span>
            <span>paler: folded away</span>
          </p>
        )}
      </div>
      <div className="overview-body" id="icicle" hidden={!open}>
        <Suspense fallback={<div style={{ blockSize: ICICLE_HEIGHT }} />}>
          {open && <Icicle drawn={drawn} />}
        </Suspense>
      </div>
    </section>
  );
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
