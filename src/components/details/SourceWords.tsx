import { webAddress } from '#analysis/passage-link.ts';
import { useMap } from '#components/app/use-map.ts';
import type { Source } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';

/** A source as in a list of references: who, title, publisher, date. The title is a link where there is one. */
export function SourceWords({ source }: { readonly source: Source }) {
  const authors = actorNames(useMap(), source.authors).join(', ');
  const made = [source.publisher, source.published].filter(Boolean).join(', ');
  const url = webAddress(source.url);
  return (
    <span className="source-words">
      {authors && `${authors}: `}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          <cite>
            <bdi>{source.title}</bdi>
          </cite>
        </a>
      ) : (
        <cite>
          <bdi>{source.title}</bdi>
        </cite>
      )}
      {made && `. ${made}`}
    </span>
  );
}
