import { readFileSync } from 'node:fs';
import { readMap } from '#formats/read-map.ts';
import { visibility } from '#analysis/visibility.ts';
import { LENSES, NO_FILTER } from '#analysis/filter.ts';
const r = readMap(readFileSync('graph-data/russia-dprk-treaty.json','utf8')); if(!r.ok) throw 1;
for (const as of [...r.map.actors.map(a=>[a.id]), ['south-korea','konstantin-asmolov'],['russia','dprk'],['collective-west','trilateral-alliance'],['russia','vladimir-putin'],['south-korea','russia'],['united-states','collective-west']])
 console.log(as.join('+'), LENSES.map(l=>`${l}:${visibility(r.map,{...NO_FILTER,actors:as,lens:l}).nodes.size}`).join(' '));
