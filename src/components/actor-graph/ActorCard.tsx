import { Button } from 'react-aria-components/Button';
import type { ActorGraph, GraphActor, GraphRelation } from '#analysis/actor-graph.ts';
import {
  KIND_WORDS,
  SIDE_WORDS,
  speakerName,
  statementCount,
  stepCount,
  withinWords,
} from '#analysis/actor-graph-words.ts';
import type { Speaker } from '#analysis/actor-steps.ts';
import type { ActorDeeds } from '#components/actor-graph/actor-deeds.ts';
import { Card } from '#components/actor-graph/Card.tsx';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { ActorChip } from '#components/marks/ActorChip.tsx';
import { LineSample } from '#components/marks/LineSample.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Side } from '#domain/sides.ts';
import { SIDE_LOOKS } from '#scene/actors/actor-scene.ts';

interface ActorCardProps {
  readonly graph: ActorGraph;
  readonly actor: GraphActor;
  readonly deeds: ActorDeeds;
}

const SIDES: readonly Side[] = ['for', 'against'];

/** One actor of the graph: whom it speaks for and objects to and who does so to it, and the ways on from there. */
export function ActorCard({ graph, actor, deeds }: ActorCardProps) {
  const map = useMap();
  const known = actor.id === null ? undefined : lookupOf(map).actor.get(actor.id);
  const within = withinWords(actor);
  const relations = (of: (relation: GraphRelation) => boolean) =>
    graph.relations.filter(of).sort((a, b) => b.steps.length - a.steps.length);
  const made = SIDES.map((side) => ({
    title: SIDE_WORDS[side].active,
    side,
    list: relations((one) => one.by === actor.id && one.side === side),
    other: (one: GraphRelation) => one.on,
  }));
  const met = SIDES.map((side) => ({
    title: SIDE_WORDS[side].passive,
    side,
    list: relations((one) => one.on === actor.id && one.side === side),
    other: (one: GraphRelation) => one.by,
  }));
  const head = known ? `${known.role ?? KIND_WORDS[known.kind]}, ` : '';
  return (
    <Card
      title={speakerName(map, actor.id)}
      mark={actor.id !== null && <ActorChip actor={actor.id} />}
      closeLabel="Close card"
      onClose={deeds.letGo}
    >
      <p className="graph-card-facts">
        {head}
        {statementCount(actor.statements)}
        {within && <>. It {within}, which is not drawn.</>}
      </p>
      {known && <Ways actor={known.id} name={known.name} />}
      {[...made, ...met].map(
        ({ title, side, list, other }) =>
          list.length > 0 && (
            <section key={title}>
              <h3>
                <LineSample type={SIDE_LOOKS[side]} />
                {title.charAt(0).toUpperCase() + title.slice(1)}
              </h3>
              <ul>
                {list.map((relation) => (
                  <li key={JSON.stringify(other(relation))}>
                    <Other id={other(relation)} relation={relation} deeds={deeds} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </Card>
  );
}

function Other({
  id,
  relation,
  deeds,
}: {
  readonly id: Speaker;
  readonly relation: GraphRelation;
  readonly deeds: ActorDeeds;
}) {
  const map = useMap();
  return (
    <Button className="graph-card-row" onPress={() => deeds.ask(relation)}>
      <span className="actor-name">{speakerName(map, id)}</span>
      <span className="graph-card-count">{stepCount(relation.steps.length)}</span>
    </Button>
  );
}

/** The ways on from an actor: to filter by it, and to see it on the map. */
function Ways({ actor, name }: { readonly actor: string; readonly name: string }) {
  const chosen = useApp((state) => state.filter.actors);
  const { chooseActors, chooseDisplay } = useCommands();
  const isChosen = chosen.includes(actor);
  return (
    <div className="graph-card-ways">
      <TextButton
        onPress={() => chooseActors(isChosen ? chosen.filter((id) => id !== actor) : [...chosen, actor])}
      >
        {isChosen ? 'Stop filtering' : chosen.length > 0 ? 'Filter by it, too' : 'Filter by it'}
        <span className="unseen"> ({name})</span>
      </TextButton>
      <TextButton
        onPress={() => {
          document.getElementById('map')?.focus();
          if (!isChosen) chooseActors([actor]);
          chooseDisplay('map');
        }}
      >
        Show on the map
      </TextButton>
    </div>
  );
}
