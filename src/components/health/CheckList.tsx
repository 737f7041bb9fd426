import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { HEALTH_CHECKS } from '#analysis/health/health.ts';

/** Everything that is looked for, so that a reader knows what an all-clear means. */
export function CheckList({ found }: { readonly found: ReadonlySet<string> }) {
  return (
    <Disclosure className="health-item health-checks">
      <Heading level={2} className="health-head">
        <Button slot="trigger" className="health-trigger">
          <ChevronRight aria-hidden size={15} />
          <span>What is looked for</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="health-check-list">
          {HEALTH_CHECKS.map(({ id, looksFor }) => (
            <li key={id}>
              <span>{looksFor}</span>
              <span className="muted">{found.has(id) ? 'found' : 'none'}</span>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
