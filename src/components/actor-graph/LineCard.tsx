import type { ActorGraph } from '#analysis/actor-graph.ts';
import { SIDE_WORDS, speakerName, stepCount } from '#analysis/actor-graph-words.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import type { ActorDeeds } from '#components/actor-graph/actor-deeds.ts';
import { Card } from '#components/actor-graph/Card.tsx';
import type { StepsQuestion } from '#components/actor-graph/use-actor-graph.ts';
import { useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { relationKey } from '#scene/actors/actor-keys.ts';

interface LineCardProps {
  readonly graph: ActorGraph;
  readonly asked: StepsQuestion;
  readonly deeds: ActorDeeds;
}

/** The line that was asked for: between whom, of how many steps, and the way to them on the map. */
export function LineCard({ graph, asked, deeds }: LineCardProps) {
  const map = useMap();
  const { chooseDisplay } = useCommands();
  const key = relationKey(asked);
  const shown = graph.relations.find((one) => relationKey(one) === key)?.steps.length ?? 0;
  const all = answerTo(map, asked).links.length;
  return (
    <Card
      title={`${speakerName(map, asked.by)} ${SIDE_WORDS[asked.side].active} ${speakerName(map, asked.on)}`}
      closeLabel="Let go of the line"
      onClose={deeds.letGo}
    >
      <p className="graph-card-facts">
        {asked.by === asked.on || shown === all
          ? stepCount(all)
          : `${shown.toLocaleString('en')} of ${stepCount(all)}; the filter hides the others`}
      </p>
      <div className="graph-card-ways">
        <TextButton
          onPress={() => {
            document.getElementById('map')?.focus();
            chooseDisplay('map');
          }}
        >
          Show on the map
        </TextButton>
      </div>
    </Card>
  );
}
