import { useMemo, useState } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { PictureForm } from '#components/picture/PictureForm.tsx';
import { PicturePreview } from '#components/picture/PicturePreview.tsx';
import { type PictureChoice, rememberChoice, rememberedChoice } from '#components/picture/picture-choice.ts';
import { reducedWords, sizeWords } from '#components/picture/picture-words.ts';
import { SavingLine } from '#components/picture/SavingLine.tsx';
import { useCarried } from '#components/picture/use-carried.ts';
import { usePlate } from '#components/picture/use-plate.ts';
import { useSaving } from '#components/picture/use-saving.ts';
import { actorNames } from '#domain/speakers.ts';
import { canvasLimit, largestFactor, pixelSize } from '#picture/canvas-limit.ts';
import { fileName } from '#picture/file-name.ts';
import { pictureOf } from '#picture/scene-svg.ts';
import '#styles/picture.css';

/** Saves the map as a picture: what of it, how large, with what around it. */
export function PicturePart() {
  const [choice, setChoice] = useState(rememberedChoice);
  const { state, absent } = usePlate(choice);
  const plate = state.status === 'ready' ? state.plate : null;
  const picture = useMemo(() => plate && pictureOf(plate), [plate]);
  const { saving, save, cancel } = useSaving();
  const name = useFileName(choice);
  const { carried, bytes } = useCarried(choice);
  const limit = canvasLimit(navigator.userAgent);
  const taken = picture && largestFactor(picture, choice.factor, limit);
  const busy = saving.status === 'busy';

  const change = (part: Partial<PictureChoice>): void => {
    const next = { ...choice, ...part };
    setChoice(next);
    rememberChoice(next);
    cancel();
  };

  return (
    <div className="picture">
      <PicturePreview picture={picture} />
      <PictureForm choice={choice} absent={absent} cargoBytes={bytes} onChange={change} />
      <div className="picture-foot">
        <div className="picture-facts">
          {state.status === 'waiting' && <p>Laying out the whole map…</p>}
          {state.status === 'nothing' && <p className="picture-nothing">{state.message}</p>}
          {picture && taken && choice.format === 'png' && (
            <>
              <p className="picture-size">{sizeWords(pixelSize(picture, taken.factor))}</p>
              <p className="picture-reduced" aria-live="polite">
                {reducedWords(taken, choice.factor)}
              </p>
            </>
          )}
          {picture && choice.format === 'svg' && <p className="picture-size">Sharp at every size</p>}
        </div>
        {busy ? (
          <TextButton onPress={cancel}>Cancel</TextButton>
        ) : (
          <TextButton
            isDisabled={!picture}
            onPress={() => {
              if (picture) void save(picture, { choice, limit, carried, name });
            }}
          >
            Save picture
          </TextButton>
        )}
      </div>
      <SavingLine saving={saving} />
    </div>
  );
}

/** The map's title and, where the picture is filtered, who it is filtered for. */
function useFileName({ subject }: PictureChoice): string {
  const map = useMap();
  const filter = useApp((state) => state.filter);
  const names = subject === 'map' ? [] : actorNames(map, filter.actors);
  return fileName(map.title, ...names);
}
