import { writeFileSync } from 'node:fs';
import { mapJsonSchema } from './map-json-schema.ts';

/** Writes the JSON Schema of map files beside the maps: `npx tsx tools/write-schema.ts`. */
writeFileSync(new URL('../graph-data/counterpoint-map.schema.json', import.meta.url), mapJsonSchema());
