import { THUMBNAIL_PARTS, type Thumbnail } from '#scene/thumbnail.ts';

/** A kept map from afar; an empty sheet where it has not been drawn yet. */
export function MapThumbnail({ thumbnail }: { readonly thumbnail: Thumbnail | null }) {
  if (!thumbnail) return <span className="map-thumbnail" aria-hidden />;
  const { width, height, paths } = thumbnail;
  return (
    <svg className="map-thumbnail" viewBox={`-4 -4 ${width + 8} ${height + 8}`} aria-hidden>
      {THUMBNAIL_PARTS.map(
        (part) => paths[part] && <path key={part} className={`thumbnail-${part}`} d={paths[part]} />,
      )}
    </svg>
  );
}
