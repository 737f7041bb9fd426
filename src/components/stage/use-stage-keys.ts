import { type KeyboardEvent, use } from 'react';
import { foldNames } from '#analysis/fold-names.ts';
import type { Graph } from '#canvas/graph.ts';
import { panBy, ZOOM, zoomBy } from '#canvas/viewport.ts';
import { useDrawn, useShown } from '#components/app/use-map.ts';
import type { MapHands } from '#components/keys/binding.ts';
import { boundKey } from '#components/keys/bound-key.ts';
import { KeysHere } from '#components/keys/keys-here.ts';
import { usePageHands } from '#components/keys/use-page-hands.ts';
import { calm } from '#components/stage/calm.ts';
import { frameAll } from '#components/stage/frame-all.ts';
import type { LaidOut } from '#components/stage/use-layout.ts';
import type { Walking } from '#components/stage/use-walk.ts';
import { pinAt } from '#scene/layout/pin-at.ts';
import { placeInScene } from '#scene/place-in-scene.ts';
import type { Scene } from '#scene/scene.ts';

/** How far a key moves a box, in world units. */
const STEP = 60;

/** What keys do while the map, or what is selected on it, has the focus. */
export function useStageKeys(
  cy: Graph | null,
  scene: Scene | null,
  laidOut: LaidOut | null,
  walking: Walking,
): (event: KeyboardEvent) => void {
  const shown = useShown();
  const drawn = useDrawn();
  const keys = use(KeysHere);
  const pageHands = usePageHands();

  const mapHands = (cy: Graph, scene: Scene): MapHands | null => {
    const page = pageHands();
    if (!page) return null;
    const { map, state, commands } = page;
    const { selected } = state;
    const isNode = selected !== null && shown.nodes.has(selected);
    const current = isNode || (selected !== null && shown.edges.has(selected)) ? selected : null;
    const fold = (): void => {
      if (!isNode || !drawn?.nodes.has(selected)) return;
      if (foldNames(drawn, selected).fold === null) commands.say('Nothing that is drawn hangs on it.');
      else commands.fold(selected);
    };
    return {
      ...page,
      current,
      node: isNode ? selected : null,
      walk: walking.go,
      toThesis: () => {
        const thesis = map.thesis.find((id) => shown.nodes.has(id)) ?? scene.boxes[0]?.id;
        if (thesis !== undefined) commands.select(thesis);
      },
      fold,
      foldOrUnfold: () => {
        if (isNode && drawn?.folded.has(selected)) commands.unfold(selected);
        else fold();
      },
      pan: (right, down) => {
        panBy(cy, right, down);
        // As if it had been dragged: from now on the window stays where the reader wants it.
        cy.emit('dragpan');
      },
      zoom: (steps) => {
        const keep = current === null ? null : placeInScene(scene, current);
        zoomBy(cy, ZOOM.step ** steps, !calm(), keep);
        cy.emit('dragpan');
      },
      wholeMap: () => frameAll(cy, scene.bounds, !calm()),
      moveBox: (right, down) => {
        const rect = laidOut?.layout.elements.find((element) => element.id === selected)?.rect;
        if (!laidOut || !rect || !isNode) return false;
        commands.pin(pinAt(laidOut, selected, { x: rect.x + right * STEP, y: rect.y + down * STEP }));
        return true;
      },
    };
  };

  return (event) => {
    // Keys pressed on the stage's own buttons are theirs.
    if (!cy || !scene || !isOfMap(event)) return;
    const hands = mapHands(cy, scene);
    if (!hands) return;
    if (walking.crossroads) {
      // The choice is about to open: what is pressed meanwhile is not meant for what lies under it.
      if (event.key === 'Escape') walking.turn(null);
      event.preventDefault();
      return;
    }
    const bindings = keys.filter((binding) => binding.where === 'map');
    const key = boundKey(bindings, event.nativeEvent, hands.state.singleKeys);
    if (key && key.binding.run(hands, key.chord) !== false) event.preventDefault();
  };
}

function isOfMap({ target, currentTarget }: KeyboardEvent): boolean {
  return target === currentTarget || (target instanceof Element && target.classList.contains('focus-box'));
}
