import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMedia } from '#components/app/use-media.ts';
import '#styles/legend.css';

/** The place of a legend below a drawing; on a phone it unfolds. */
export function LegendFrame({ children }: { readonly children: ReactNode }) {
  const folds = useMedia('(max-width: 719.98px)');
  if (!folds) {
    return (
      <section className="legend" aria-label="Legend">
        {children}
      </section>
    );
  }
  return (
    <details className="legend">
      <summary>
        Legend <ChevronDown aria-hidden size={16} />
      </summary>
      {children}
    </details>
  );
}
