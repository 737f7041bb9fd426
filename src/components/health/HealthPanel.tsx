import { DisclosureGroup } from 'react-aria-components/DisclosureGroup';
import { HEALTH_CHECKS } from '#analysis/health/health.ts';
import { useMap } from '#components/app/use-map.ts';
import { CheckList } from '#components/health/CheckList.tsx';
import { QuestionItem } from '#components/health/QuestionItem.tsx';
import { useFollow } from '#components/health/use-follow.ts';
import { checkOf, useHealth } from '#components/health/use-health.ts';
import '#styles/health.css';

/** What a careful analyst would ask of the map: every question with the places that give rise to it. */
export default function HealthPanel() {
  const map = useMap();
  const asked = useHealth();
  const follow = useFollow();
  if (map.nodes.length === 0) {
    return <p className="health-summary">This map has no statements yet, so there is nothing to ask.</p>;
  }
  return (
    <div className="health">
      <p className="health-summary" role="status">
        {summary(asked?.length ?? null)}
      </p>
      <p className="health-about">
        These questions are about how the map is kept, not about who is right. They look at the whole map,
        whatever the filter shows.
      </p>
      {asked && asked.length > 0 && (
        <DisclosureGroup className="health-questions" allowsMultipleExpanded>
          {asked.map((one) => {
            const check = checkOf(one);
            return (
              check && <QuestionItem key={check.id} check={check} findings={one.findings} onFollow={follow} />
            );
          })}
        </DisclosureGroup>
      )}
      {asked && <CheckList found={new Set(asked.map(({ id }) => id))} />}
    </div>
  );
}

function summary(count: number | null): string {
  if (count === null) return 'Looking through the map…';
  if (count === 0) return 'Nothing to ask';
  return `${count} of ${HEALTH_CHECKS.length} questions ${count === 1 ? 'comes' : 'come'} up`;
}
