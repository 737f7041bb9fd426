import { SIDE_WORDS } from '#analysis/actor-graph-words.ts';
import { usePalette } from '#components/app/use-palette.ts';
import { LegendFrame } from '#components/legend/LegendFrame.tsx';
import { LineSample } from '#components/marks/LineSample.tsx';
import { SIDE_LOOKS, widthFor } from '#scene/actors/actor-scene.ts';
import { DASHES } from '#scene/line-look.ts';

/** The numbers of steps whose widths are shown. */
const WIDTHS = [1, 4, 16];

/** What the lines of the graph of actors mean. */
export default function ActorLegend() {
  const palette = usePalette();
  return (
    <LegendFrame>
      <ul className="legend-list">
        <li>
          <LineSample type={SIDE_LOOKS.for} />
          {SIDE_WORDS.for.active}
        </li>
        <li>
          <LineSample type={SIDE_LOOKS.against} />
          {SIDE_WORDS.against.active}
        </li>
        <li className="legend-rule" aria-hidden />
        {WIDTHS.map((steps) => (
          <li key={steps}>
            <svg className="line-sample" width={30} height={12} viewBox="0 0 30 12" aria-hidden>
              <path d="M0 6h30" stroke={palette.mutedInk} strokeWidth={widthFor(steps) * 0.8} />
            </svg>
            {steps} {steps === 1 ? 'step' : 'steps'}
          </li>
        ))}
        <li className="legend-rule" aria-hidden />
        <li>
          <svg className="line-sample" width={34} height={12} viewBox="0 0 34 12" aria-hidden>
            <path
              d="M0 6h34"
              stroke={palette.mutedInk}
              strokeWidth={1.4}
              strokeDasharray={DASHES.dotted.join(' ')}
            />
          </svg>
          belongs to
        </li>
        <li className="legend-rule" aria-hidden />
        <li className="legend-words">An actor counts with all who belong to it.</li>
      </ul>
    </LegendFrame>
  );
}
