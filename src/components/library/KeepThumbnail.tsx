import { use, useEffect } from 'react';
import { useApp, useAppStore } from '#components/app/app-store.ts';
import { DrawingContext } from '#components/stage/drawing.ts';
import { thumbnailOf } from '#scene/thumbnail.ts';
import { libraryOf } from '#store/library/page-library.ts';

/** Milliseconds of rest after which a drawing is worth a thumbnail. */
const REST = 600;

/** Keeps a thumbnail of the map on the page, as it is drawn. */
export default function KeepThumbnail() {
  const store = useAppStore();
  const drawing = use(DrawingContext);
  const display = useApp((state) => state.display);
  useEffect(() => {
    const scene = display === 'map' ? drawing?.shown() : null;
    if (!scene) return;
    const timer = setTimeout(() => {
      const thumbnail = thumbnailOf(scene);
      if (thumbnail) libraryOf(store).keepThumbnail(thumbnail);
    }, REST);
    return () => clearTimeout(timer);
  }, [store, drawing, display]);
  return null;
}
