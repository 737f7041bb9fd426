import { useMemo } from 'react';
import { useMap, useShown } from '#components/app/use-map.ts';
import { LegendFrame } from '#components/legend/LegendFrame.tsx';
import { LinkedSample } from '#components/legend/LinkedSample.tsx';
import { ShapeSample } from '#components/legend/ShapeSample.tsx';
import { LineSample } from '#components/marks/LineSample.tsx';
import { EDGE_WORDS, NODE_WORDS } from '#domain/words.ts';
import { type Legend as LegendData, legendOf } from '#scene/legend.ts';

/** What the shapes and lines of the drawing mean; only what occurs in what is shown. */
export function Legend() {
  const map = useMap();
  const shown = useShown();
  const legend = useMemo(() => legendOf(map, shown), [map, shown]);
  if (legend.types.length === 0) return null;
  return (
    <LegendFrame>
      <LegendList legend={legend} />
    </LegendFrame>
  );
}

function LegendList({ legend }: { readonly legend: LegendData }) {
  return (
    <ul className="legend-list">
      {legend.types.map((type) => (
        <li key={type}>
          <ShapeSample type={type} />
          {NODE_WORDS[type].one}
        </li>
      ))}
      {legend.types.length > 0 && legend.relations.length > 0 && <li className="legend-rule" aria-hidden />}
      {legend.relations.map((type) => (
        <li key={type}>
          <LineSample type={type} />
          {EDGE_WORDS[type].active}
        </li>
      ))}
      {legend.linked && (
        <li>
          <LinkedSample />
          linked
        </li>
      )}
      {legend.implied && (
        <li>
          <LineSample type={legend.relations[0] ?? 'supports'} implied />
          implied
        </li>
      )}
    </ul>
  );
}
