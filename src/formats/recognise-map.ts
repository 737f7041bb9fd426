import { looksLikeProgram } from './foreign-file.ts';
import { MAP_FORMAT, MAP_VERSION } from './map-schema.ts';
import { type Fields, isFields } from './mend.ts';
import { done, refuse, type Step } from './refusal.ts';
import { shown } from './repair-log.ts';

const MARK = `"format": "${MAP_FORMAT}", "version": ${MAP_VERSION}`;

/** Whether JSON is a map of a version that can be read. What lacks the mark is refused: its fields may mean anything. */
export function recogniseMap(value: unknown): Step<Fields> {
  if (!isFields(value)) {
    const what = Array.isArray(value) ? 'a list' : shown(value);
    return refuse(
      'shape',
      'whole file',
      `The file holds ${what}; a map is an object in braces with ${MARK}.`,
    );
  }
  if (value.format !== MAP_FORMAT) {
    const program = looksLikeProgram(value);
    if (program)
      return refuse('foreign', 'format', `This looks like ${program}. A map file starts with ${MARK}.`);
    if (!Object.hasOwn(value, 'format')) {
      return refuse(
        'foreign',
        'format',
        `The file does not say that it is a map. A map file starts with ${MARK}.`,
      );
    }
    const held = shown(value.format);
    return refuse('foreign', 'format', `The format is ${held}. A map file starts with ${MARK}.`);
  }
  const { version } = value;
  if (version === MAP_VERSION) return done(value);
  if (typeof version === 'number' && version > MAP_VERSION) {
    return refuse(
      'version',
      'version',
      `The map was written by a newer Counterpoint (version ${version} of the format; this one reads ${MAP_VERSION}). Reload the page or update the program to open it.`,
    );
  }
  const fault = Object.hasOwn(value, 'version')
    ? `The version is ${shown(version)}`
    : 'The version is missing';
  return refuse('version', 'version', `${fault}; it should be the number ${MAP_VERSION}.`);
}
