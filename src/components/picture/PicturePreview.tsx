import { useEffect, useState } from 'react';
import { embeddedFont } from '#picture/embedded-font.ts';
import type { Picture } from '#picture/scene-svg.ts';

/** The very picture in small. The one before stays until the next is ready. */
export function PicturePreview({ picture }: { readonly picture: Picture | null }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!picture) return;
    let made: string | null = null;
    let current = true;
    embeddedFont(picture.svg(picture, null)).then((font) => {
      if (!current) return;
      made = URL.createObjectURL(new Blob([picture.svg(picture, font)], { type: 'image/svg+xml' }));
      setUrl(made);
    });
    return () => {
      current = false;
      const old = made;
      // The next one takes its place first.
      if (old) setTimeout(() => URL.revokeObjectURL(old), 5_000);
    };
  }, [picture]);
  return (
    <div className="picture-preview">
      {picture && url && <img src={url} width={picture.width} height={picture.height} alt="Preview" />}
    </div>
  );
}
