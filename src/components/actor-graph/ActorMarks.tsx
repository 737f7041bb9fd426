import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { ActorGraph } from '#analysis/actor-graph.ts';
import { lineWords } from '#analysis/actor-graph-words.ts';
import type { Graph } from '#canvas/graph.ts';
import { reveal } from '#canvas/viewport.ts';
import type { ActorDeeds } from '#components/actor-graph/actor-deeds.ts';
import { type Stop, stopsOf, walked } from '#components/actor-graph/actor-walk.ts';
import { moveWindow } from '#components/actor-graph/move-window.ts';
import { useFollowing } from '#components/actor-graph/use-following.ts';
import { useMap } from '#components/app/use-map.ts';
import { calm } from '#components/stage/calm.ts';
import type { Id } from '#domain/map.ts';
import { actorKey, relationKey } from '#scene/actors/actor-keys.ts';
import type { Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

interface ActorMarksProps {
  readonly cy: Graph | null;
  readonly graph: ActorGraph;
  readonly scene: Scene;
  readonly selected: Id | null;
  readonly deeds: ActorDeeds;
  readonly children: ReactNode;
}

/**
 * The graph for keys and ears: above every box and line of the drawing a button of its own that nobody sees before it
 * has the focus. One of them is in the order of tabs; arrow keys walk from one to another.
 */
export function ActorMarks({ cy, graph, scene, selected, deeds, children }: ActorMarksProps) {
  const map = useMap();
  const frame = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  useFollowing(cy, layer);
  const stops = useMemo(() => stopsOf(graph, scene), [graph, scene]);
  const [at, setAt] = useState<Stop | null>(null);
  const current = stops.find(at) ?? stops.first;

  // What was clicked is where keys go on.
  useEffect(() => {
    const clicked = stops.called(selected);
    if (clicked) setAt(clicked);
  }, [stops, selected]);

  const focus = (stop: Stop | null): void => {
    if (!stop) return;
    setAt(stop);
    frame.current?.querySelector<HTMLElement>(`[data-place="${stops.placeOf(stop)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!cy || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = current && !event.shiftKey ? walked(stops, current, event.key) : undefined;
    if (next) focus(next);
    else if (event.key === 'Escape') {
      deeds.letGo();
      if (current?.from !== undefined) focus(stops.called(current.from));
    } else if (!moveWindow(cy, scene, event)) return;
    event.preventDefault();
  };
  const mark = (stop: Stop, rect: Rect, name: string, act: () => void) => (
    <button
      type="button"
      className="actor-mark"
      data-place={stops.placeOf(stop)}
      style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
      tabIndex={stop.key === current?.key ? 0 : -1}
      aria-label={name}
      aria-pressed={stop.key === selected}
      onClick={act}
      onFocus={(event) => {
        // Walked to, it is known already, and for a line from where.
        setAt((before) => (before?.key === stop.key ? before : stop));
        if (!event.currentTarget.matches(':focus-visible')) return;
        deeds.point(stop.key);
        if (cy) reveal(cy, rect, !calm());
      }}
      onBlur={() => deeds.point(null)}
    />
  );
  return (
    <div
      className="stage"
      ref={frame}
      role="application"
      aria-label="Graph of actors"
      aria-describedby="actor-keys"
      tabIndex={-1}
      onFocus={(event) => event.target === event.currentTarget && focus(current)}
      onKeyDown={onKeyDown}
    >
      <p className="unseen" id="actor-keys">
        Left and right walk from actor to actor, down and up along an actor’s lines, right and left on a line
        to its other end and back. Enter opens what is behind an actor or a line, plus and minus zoom, 0 shows
        the whole graph, Escape lets go.
      </p>
      {children}
      <div className="actor-layer" ref={layer}>
        <ul>
          {scene.boxes.map(({ id, rect, name }) => {
            const actor = stops.actors.get(id);
            if (!actor) return null;
            const own = graph.lines.filter(({ by }) => actorKey(by) === id);
            return (
              <li key={id}>
                {mark({ key: id }, rect, name, () => deeds.pick(actor.id))}
                <ul>
                  {own.map((line) => {
                    const key = relationKey(line);
                    const place = stops.rects.get(key);
                    return (
                      place && (
                        <li key={key}>
                          {mark({ key, from: id }, place, lineWords(map, line), () => deeds.ask(line))}
                        </li>
                      )
                    );
                  })}
                </ul>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
