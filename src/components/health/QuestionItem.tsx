import { ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { Finding, HealthCheck } from '#analysis/health/check.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { FindingItem } from '#components/health/FindingItem.tsx';
import type { Id } from '#domain/map.ts';

interface QuestionItemProps {
  readonly check: HealthCheck;
  readonly findings: readonly Finding[];
  readonly onFollow: (id: Id) => void;
}

/** How many findings are listed at once. */
const PORTION = 25;

/** A question, which opens to the places that give rise to it. */
export function QuestionItem({ check, findings, onFollow }: QuestionItemProps) {
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(PORTION);
  const list = useRef<HTMLUListElement>(null);
  const next = Math.min(PORTION, findings.length - most);

  const showMore = (): void => {
    setMost(most + PORTION);
    // The pressed button may be gone: the focus goes on with the first of the new ones.
    setTimeout(() => list.current?.children.item(most)?.querySelector('button')?.focus());
  };

  return (
    <Disclosure className="health-item" id={check.id} isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={2} className="health-head">
        <Button slot="trigger" className="health-trigger">
          <ChevronRight aria-hidden size={15} />
          <span>{check.asks(findings.length)}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        {open && (
          <>
            <p className="health-hint">{check.hint}</p>
            <ul className="health-findings" ref={list}>
              {findings.slice(0, most).map((finding) => (
                <FindingItem key={keyOf(finding)} finding={finding} onFollow={onFollow} />
              ))}
            </ul>
            {next > 0 && <TextButton onPress={showMore}>Show {next} more</TextButton>}
          </>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

function keyOf({ at, words }: Finding): string {
  return JSON.stringify([words, ...at.slice(0, 2)]);
}
