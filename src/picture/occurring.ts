import type { Legend } from '#scene/legend.ts';
import type { Scene } from '#scene/scene.ts';

/** The legend narrowed to what is drawn in the scene. */
export function occurring(legend: Legend, scene: Scene): Legend {
  const types = new Set(scene.boxes.map((box) => box.type));
  const relations = new Set(scene.lines.map((line) => line.type));
  // Initials are unique in a map, so they tell who is drawn.
  const speakers = new Set(scene.boxes.map((box) => box.spine.initials));
  return {
    types: legend.types.filter((type) => types.has(type)),
    relations: legend.relations.filter((type) => relations.has(type)),
    linked: legend.linked && scene.joints.some((joint) => joint.kind === 'bar'),
    implied: legend.implied && scene.lines.some((line) => line.implied),
    actors: legend.actors.filter((actor) => speakers.has(actor.initials)),
  };
}
