import { useEffect, useState } from 'react';
import { firstPicture } from '#components/stage/first-picture.ts';

/** Whether the first picture is on the screen: what is not part of it can wait until then. */
export function useFirstPicture(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let here = true;
    firstPicture.then(() => here && setThere(true));
    return () => {
      here = false;
    };
  }, []);
  return there;
}
